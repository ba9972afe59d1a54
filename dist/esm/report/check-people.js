/** Counts so small that they could point to a child: 1 to 4. */
import { passagesOf, warning } from './check-passages.js';
const FEW = '(?:[1-4]|one(?! of)|two|three|four)';
const PEOPLE = '(?:pupils|children|students|learners|boys|girls|young people)';
const ONE_PERSON = '(?:pupil|child|student|learner|boy|girl|young person)';
/** What stands between a number and those it counts; none of these counts something else. */
const BETWEEN = "(?:(?!(?:days?|weeks?|hours?|minutes?|times?|terms?|years?|staff|teachers?|adults?|assistants?|per|to|in|a|and|or|for|with|each|ways?|steps?|stages?|sessions?|thirds?|quarters?|fifths?|halves)\\b)[\\w’'-]+ ){0,3}";
const PLAN = '(?:ehc(?: ?plans?|ps?)\\b|education,? health and care plans?)';
/** "4 pupils", "three of our disabled children"; "one child with", "1 pupil has"; "3 EHC plans"; "two have an EHC plan". */
const COUNTED = [
    `\\b${FEW} ${BETWEEN}${PEOPLE}\\b(?! (?:(?:from|in|of) (?:each|every|any)\\b|at a time|at once|per ))`,
    `\\b(?:1|one) (?:[\\w-]+ )?${ONE_PERSON} (?:with|has|had|is|was|who|on)\\b(?! (?:a time|time|their own))`,
    `\\b${FEW} (?:current )?${PLAN}`,
    `\\b${FEW} (?:have|has|had|with) (?:an? )?(?:${PLAN}|diagnosis|autism|hearing impairment|visual impairment)`,
    `\\b(?:${PEOPLE}|pupils?|child(?:ren)?) (?:with|on|who have) [\\w ,’'()-]{1,59}[^\\d\\s][ )]?[:|=–-] ?[1-4](?![\\d.,/%]|\\s*(?:to|-|–)\\s*\\d| ?%)\\b`,
].map((pattern) => new RegExp(pattern, 'gi'));
/** What stands before a number that counts nobody: "Year 4 pupils", "up to four children", "groups of three children". */
const NO_COUNT = /(?:\b(?:years?|yr|key stages?|ks|stage|class|classes|grades?|ages?|aged|tier|wave|level|band|phase|to|than|least|most|every|each|any|groups? of|pairs? of|sets? of|between|with|for|no|step|point|section|room|per|of the|max\.?|maximum of|minimum of|maximum|about|around) ?|(?:\d|\b(?:one|two|three|four|five)) ?(?:-|–|to|and|or|&|,) ?|[\d.,/£-])$/i;
function countsIn({ read }) {
    const words = read.replace(/\s+/g, ' ');
    const found = COUNTED.flatMap((pattern) => [...words.matchAll(pattern)]
        .filter(({ index }) => !NO_COUNT.test(words.slice(Math.max(0, index - 24), index)))
        .map(([counted]) => counted.trim()));
    return found.filter((one, index) => found.findIndex((other) => other.includes(one)) === index);
}
const HIDE = 'So few could point to a child. Write “fewer than 5”, or leave the number out.';
export function smallNumberWarnings(looked) {
    const inWords = passagesOf(looked).flatMap((passage) => {
        const counted = countsIn(passage);
        if (!counted.length)
            return [];
        const quoted = counted.map((words) => `“${words}”`).join(', ');
        return [warning('small-number', `In ${passage.where} stands ${quoted}. ${HIDE}`, passage.key)];
    });
    const inProvision = (looked.report.provision ?? []).flatMap(({ name, pupils = 0 }) => pupils > 0 && pupils < 5
        ? [
            warning('small-number', `“${name}” is counted with ${pupils} ${pupils === 1 ? 'pupil' : 'pupils'}. We show “fewer than 5”, but whoever opens the feed sees the number: leave it out there.`),
        ]
        : []);
    return [...inWords, ...inProvision];
}
