const AREAS = [
  "communication-interaction",
  "cognition-learning",
  "social-emotional-mental-health",
  "sensory-physical"
];
const [TALK, LEARN, FEEL, SENSE] = AREAS;
const LEARNING = "(?: learning(?: (?:difficult|disab)\\w*)?)?";
const TABLE = [
  ["MSI", SENSE, "multi ?sensory|deafblind\\w*|dual sensory"],
  [SENSE, "", "sensory(?: physical)?|physical sensory"],
  [TALK, "", "communication(?: interaction)?"],
  ["SLD", LEARN, `severe(?= profound| learning)${LEARNING}`],
  ["MLD", LEARN, `moderate(?= severe learning| learning)${LEARNING}`],
  ["PMLD", LEARN, `profound(?= multiple| learning)(?: multiple)?${LEARNING}`],
  ["SPLD", LEARN, `specific(?= learning)${LEARNING}|dys(?:lexi|calculi|praxi)\\w*`],
  [LEARN, "", "cognition(?: learning)?|learning (?:difficult|disab)\\w*"],
  ["SEMH", FEEL, "besd|ebd|(?:behaviou?r\\w* )?(?:social emotional|emotional social)(?: mental health)?"],
  ["SLCN", TALK, "speech(?: language)?(?: communication)?|language communication"],
  ["HI", SENSE, "hearing|deaf"],
  ["VI", SENSE, "visual\\w*|vision|blind|partially sighted|sight loss"],
  ["PD", SENSE, "physical(?:ly)?"],
  ["ASD", TALK, "asc|autis\\w*|asperger\\w*"],
  ["DS", "", "down'?s? syndrome"],
  ["OTH", "", "other (?:difficult|disab)\\w*"],
  ["NSA", "", "no specialist assessment"]
];
const NEED_AREAS = Object.freeze(
  Object.fromEntries(TABLE.flatMap(([code, area]) => /^[A-Z]/.test(code) ? [[code, area]] : []))
);
const WORDS = new RegExp(`\\b(?:${TABLE.map(([code, , words]) => `(${code}|${words})`).join("|")})\\b`, "gi");
const FILLERS = /\b(?:\w*impair\w*|impediments?|needs?|disorders?|spectrum|conditions?|difficult\w*|disab\w*|loss|people|children|complex|or|with)\b|\d/gi;
const spaced = (words) => words.replace(/[^a-z\d']+/gi, " ").replace(/ (?:(?:and|or|of) )+/gi, " ").trim();
function read(text) {
  const area = AREAS.find((name) => name === text.trim().toLowerCase());
  if (area) return { needs: [area], rest: "" };
  const needs = /* @__PURE__ */ new Set();
  const whole = spaced(text);
  const rest = whole.replace(WORDS, (...found) => {
    const word = String(found[0]);
    if (word.length < 3 && word !== whole && word !== word.toUpperCase()) return word;
    const code = TABLE[found.slice(1).findIndex((part) => part !== void 0)]?.[0];
    if (code) needs.add(code);
    return " ";
  });
  return { needs: [...needs], rest };
}
const needsIn = (words) => read(words).needs;
const needCodes = (word) => {
  const found = needsIn(word);
  return found.length ? found : [word];
};
function needsOfTerm(name) {
  const { needs, rest } = read(name);
  return rest.replace(FILLERS, "").trim() ? [] : needs;
}
export {
  AREAS,
  NEED_AREAS,
  needCodes,
  needsIn,
  needsOfTerm
};
