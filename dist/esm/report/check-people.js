import { passagesOf, warning } from "./check-passages.js";
const FEW = "(?:[1-4]|one(?! of)|two|three|four)";
const PEOPLE = "(?:pupils|children|students|learners|boys|girls|young people)";
const ONE_PERSON = "(?:pupil|child|student|learner|boy|girl|young person)";
const BETWEEN = "(?:(?!(?:days?|weeks?|hours?|minutes?|times?|terms?|years?|staff|teachers?|adults?|assistants?|per|to|in|a|and|or|for|with|each|ways?|steps?|stages?|sessions?)\\b)[\\w\u2019'-]+ ){0,3}";
const PLAN = "(?:ehc(?: ?plans?|ps?)\\b|education,? health and care plans?)";
const COUNTED = [
  `\\b${FEW} ${BETWEEN}${PEOPLE}\\b(?! (?:(?:from|in|of) (?:each|every|any)\\b|at a time|at once|per ))`,
  `\\b(?:1|one) (?:[\\w-]+ )?${ONE_PERSON} (?:with|has|had|is|was|who has|on)\\b(?! (?:a time|time|their own))`,
  `\\b${FEW} (?:current )?${PLAN}`,
  `\\b${FEW} (?:have|has|had|with) (?:an? )?(?:${PLAN}|diagnosis|autism|hearing impairment|visual impairment)`,
  `\\b(?:${PEOPLE}|pupils?|child(?:ren)?) (?:with|on|who have) [\\w ,\u2019'()-]{2,60}[:|=\u2013-] ?[1-4](?![\\d.,/%]|\\s*(?:to|-|\u2013)\\s*\\d| ?%)\\b`
].map((pattern) => new RegExp(pattern, "gi"));
const NO_COUNT = /(?:\b(?:years?|yr|key stages?|ks|stage|class|classes|ages?|aged|tier|wave|level|band|phase|to|than|least|most|every|each|any|groups? of|pairs? of|sets? of|between|with|for|no|step|point|section|room|per|of the|maximum of|minimum of|about|around) ?|(?:\d|\b(?:one|two|three|four|five)) ?(?:-|–|to|and|or|&|,) ?|[\d.,/£-])$/i;
function countsIn({ read }) {
  const words = read.replace(/\s+/g, " ");
  const found = COUNTED.flatMap(
    (pattern) => [...words.matchAll(pattern)].filter(({ index }) => !NO_COUNT.test(words.slice(Math.max(0, index - 24), index))).map(([counted]) => counted.trim())
  );
  return found.filter((one, index) => found.findIndex((other) => other.includes(one)) === index);
}
const HIDE = "So few could point to a child. Write \u201Cfewer than 5\u201D, or leave the number out.";
function smallNumberWarnings(looked) {
  const inWords = passagesOf(looked).flatMap((passage) => {
    const counted = countsIn(passage);
    if (!counted.length) return [];
    const quoted = counted.map((words) => `\u201C${words}\u201D`).join(", ");
    return [warning("small-number", `In ${passage.where} stands ${quoted}. ${HIDE}`, passage.key)];
  });
  const inProvision = (looked.report.provision ?? []).flatMap(
    ({ name, pupils = 0 }) => pupils > 0 && pupils < 5 ? [
      warning(
        "small-number",
        `\u201C${name}\u201D is counted with ${pupils} ${pupils === 1 ? "pupil" : "pupils"}. We show \u201Cfewer than 5\u201D, but whoever opens the feed sees the number: leave it out there.`
      )
    ] : []
  );
  return [...inWords, ...inProvision];
}
export {
  smallNumberWarnings
};
