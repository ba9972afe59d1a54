/** What a report has under one item, from all the parts that answer it. */
import { contactIn } from './contact-in.js';
import { countWords, ownWords, pageLinks, picturesIn, withoutOurs } from './check-words.js';
import { plainWords } from './html-words.js';
export const keysOf = ({ key, also = [] }) => [key, ...also];
/** Words of a section, easy read included. */
const textsOf = ({ text = '', easy_read = [] }) => [
    text,
    ...easy_read.map((row) => row.text),
];
/** Tables and lists of the feed that stand under an item. */
function rowsOf(report, key) {
    const { health = [], moving_on = [] } = report;
    // A table in the page was read to both.
    if (key === 'col-4' && !report.sections.some(({ text }) => text?.includes('<table')))
        return health.map((row) => (typeof row === 'string' ? row : Object.values(row).join(' ')));
    if (key === 'col-5' || key === 'sir-12')
        return moving_on.map((row) => Object.values(row).join(' '));
    return [];
}
/** The item's answer: several parts under one key add up, and one part may answer several. */
export function answerTo(report, key) {
    const sections = report.sections.filter((section) => keysOf(section).includes(key));
    const touching = report.sections.find((section) => section.prompts?.includes(key) && countWords(ownWords(section.text ?? '')) > 0);
    const texts = [...sections.flatMap(textsOf), ...rowsOf(report, key)];
    return {
        key,
        sections,
        touchedBy: sections.length || !touching ? undefined : (touching.heading ?? touching.key),
        hasWords: texts.some((text) => plainWords(text) !== ''),
        words: texts.reduce((sum, text) => sum + countWords(ownWords(text)), 0),
        links: texts.flatMap(pageLinks),
        hasPicture: sections.some(({ text = '', media = [] }) => media.length > 0 || picturesIn(text).length > 0),
    };
}
const LEADS_ON_SEN = /\bsen(?:d|di)?[\s-]*co\b|sen(?:d|di)?co|special educational needs|additional (?:needs|support)|learning support|inclusion|\bsend?\b/i;
/** All that is said of how to reach whom: in the words, beside them, and in the report's own list of people. */
export function reachOf(report, { sections }) {
    const found = [
        ...sections.flatMap(({ text = '', contact }) => [
            ...(contact ? [contact] : []),
            contactIn(withoutOurs(text)),
        ]),
        ...(report.contacts ?? []).filter(({ role = '' }) => LEADS_ON_SEN.test(role)),
    ];
    return {
        name: found.find(({ name }) => name)?.name,
        phone: found.find(({ phone }) => phone)?.phone,
        email: found.find(({ email }) => email)?.email,
    };
}
