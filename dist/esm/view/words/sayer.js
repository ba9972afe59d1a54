const plural = new Intl.PluralRules("en-GB");
function sayer(everyone, youngPeople) {
  const say = (key, slots = {}, audience = "everyone") => {
    const sentence = audience === "young-people" && youngPeople?.[key] || everyone[key];
    const form = typeof sentence === "string" ? sentence : plural.select(Number(slots["n"])) === "one" ? sentence.one : sentence.other;
    return form.replace(/\{(\w+)\}/g, (_, slot) => String(slots[slot] ?? ""));
  };
  return Object.assign(say, { table: youngPeople ? [everyone, youngPeople] : [everyone] });
}
function reworded(base, own) {
  const isOwn = (key) => Object.hasOwn(own.table[0] ?? {}, key);
  const say = (key, ...more) => isOwn(key) ? own(key, ...more) : base(key, ...more);
  return Object.assign(say, { table: [...base.table, ...own.table] });
}
export {
  reworded,
  sayer
};
