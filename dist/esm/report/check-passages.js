/** Every part of a report that has words or pictures, so that each is looked at once. */
import { countWords, isPage, ownWords, pageLinks, picturesIn, readWords } from './check-words.js';
import { reportItems } from './items.js';
const valuesOf = (row) => typeof row === 'string' ? row : Object.values(row).join('. ');
const passage = (where, rows = []) => rows.map((row) => ({ where, heading: '', text: valuesOf(row) }));
/** What is read from a page stands in its words too, marked so: it is not looked at twice. */
const standsInPage = ({ report, unmatched }, mark) => [...report.sections.map(({ text = '' }) => text), ...unmatched.map(({ html }) => html)].some((words) => words.includes(mark));
/** Case studies that stand beside the words, not in them. */
export const storiesBeside = (looked) => standsInPage(looked, 'data-case-study') ? [] : (looked.report.case_studies ?? []);
const known = new WeakMap();
/** What stands under no item, the items in the order of the report, then what stands beside them. */
export function passagesOf(looked) {
    const passages = known.get(looked) ??
        found(looked).map((one) => ({ ...one, read: readWords(one.text), own: ownWords(one.text) }));
    known.set(looked, passages);
    return passages;
}
function found(looked) {
    const { report, unmatched, setting } = looked;
    const questions = new Map(reportItems(setting).map(({ key, question }) => [key, question]));
    const sections = report.sections.flatMap((section) => {
        const { key, heading = '', text = '', easy_read = [] } = section;
        const where = `“${heading || questions.get(key) || key}”`;
        const own = questions.has(key) ? { key } : {};
        return [
            { ...own, where, heading, text },
            ...easy_read.map((row) => ({ ...own, where: `${where}, easy read`, heading: '', text: row.text })),
        ];
    });
    return [
        ...unmatched.map(({ heading = '', html }) => ({
            where: heading ? `“${heading}”` : 'the words at the top',
            heading,
            text: html,
        })),
        ...sections,
        ...(standsInPage(looked, 'data-facts') ? [] : passage('the facts', report.facts)),
        ...passage('the layers of support', report.layers),
        ...passage('the provision', report.provision?.map(({ name, text = '' }) => ({ name, text }))),
        ...(standsInPage(looked, '<table') ? [] : passage('the table of health and care', report.health)),
        ...passage('moving on', report.moving_on),
        ...passage('a case study', storiesBeside(looked).map(({ text }) => text)),
    ];
}
/** Nothing of the school's own: no words, links, pictures or people. An unfilled template is empty. */
export const isEmpty = (looked) => passagesOf(looked).every(({ text, own }) => !countWords(own) && !pageLinks(text).length && !picturesIn(text).length) &&
    !Object.values(looked.report.links ?? {}).some(({ url }) => isPage(url)) &&
    !looked.report.contacts?.length &&
    !looked.report.sections.some(({ contact, media }) => contact ?? media?.length);
/** All there is to read, headings too. */
export const allWords = (looked) => passagesOf(looked)
    .map(({ heading, read }) => `${heading}\n${read}`)
    .join('\n');
export const warning = (kind, message, key) => ({
    kind,
    message,
    ...(key && { key }),
});
