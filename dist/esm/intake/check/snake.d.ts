/** "SenUnitOnRoll", "sen-unit on roll" and "sen_unit_on_roll" are one name: `sen_unit_on_roll`. */
export declare const snakeCase: (name: string) => string;
