/** Longer names say nothing that a name could. */
const LONGEST = 100;
/** "SenUnitOnRoll", "sen-unit on roll" and "sen_unit_on_roll" are one name: `sen_unit_on_roll`. */
export const snakeCase = (name) => name
    .slice(0, LONGEST)
    .trim()
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1_')
    .replace(/[\s._-]+/g, '_')
    .toLowerCase();
