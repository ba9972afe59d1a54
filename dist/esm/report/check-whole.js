/** Warnings about the report as a whole. */
import { keysOf } from './check-answers.js';
import { dutyOf, isAsked } from './check-duty.js';
import { paperIn } from './check-dates.js';
import { ENOUGH_WORDS } from './check-items.js';
import { allWords, isEmpty, passagesOf, warning } from './check-passages.js';
import { countWords, isFile, pageLinks, withoutOurs } from './check-words.js';
import { contactIn } from './contact-in.js';
import { reportItems } from './items.js';
import { isCollege } from './types.js';
/** Which items answer each of the older "14 questions". */
const FOURTEEN = [
    ['sir-2'],
    ['sir-3c', 'sir-3e'],
    ['sir-3d'],
    ['sir-3b'],
    ['sir-3g'],
    ['sir-5', 'sir-10'],
    ['sir-5'],
    ['sir-3f'],
    ['sir-16'],
    ['sir-12'],
    ['sir-6', 'sir-3e'],
    ['sir-3e'],
    ['sir-7'],
    ['sir-4'],
];
/** What none of the fourteen asks. */
const NOT_IN_FOURTEEN = ['sir-8', 'sir-9', 'sir-13', 'sir-14', 'sir-15', 'sir-17'];
export function fourteenWarnings(looked, items) {
    if (isCollege(looked.setting) || isEmpty(looked))
        return [];
    const answered = new Set(items.filter(({ state }) => state === 'present' || state === 'thin').map(({ key }) => key));
    if (!FOURTEEN.every((keys) => keys.some((key) => answered.has(key))))
        return [];
    const labels = new Map(reportItems(looked.setting).map(({ key, label }) => [key, label]));
    const lacking = items
        .filter(({ key, state }) => NOT_IN_FOURTEEN.includes(key) && state !== 'present' && state !== 'not-required')
        .map(({ key }) => labels.get(key));
    if (!lacking.length)
        return [];
    const message = `This report answers the older “14 questions”, which did not ask for all of it, so look at these: ${lacking.join('; ')}.`;
    return [warning('fourteen', message)];
}
export function shapeWarnings(looked) {
    if (isEmpty(looked) && !isFile(looked.report.url ?? ''))
        return [];
    const passages = passagesOf(looked);
    const words = passages.reduce((sum, { own }) => sum + countWords(own), 0);
    const files = [
        ...passages.flatMap(({ text }) => pageLinks(text).map(({ url }) => url)),
        ...(looked.report.sections.length ? [] : [looked.report.url ?? '']),
    ].filter(isFile);
    if (words < ENOUGH_WORDS && files.length)
        return [
            warning('only-pdf', 'There is only a link to a file. Many parents read on a phone, where a PDF or Word file is hard to read, to listen to and to translate. Put the words on the page under headings, and keep the file beside them.'),
        ];
    const isBare = looked.report.sections.length === 0 && words >= ENOUGH_WORDS;
    return isBare
        ? [
            warning('no-headings', 'There are words here, and none of the headings is one we know. Give each part a heading: a parent’s question, the words of the law, or a heading from the template.'),
        ]
        : [];
}
const CARED_FOR = /looked[- ]after|\bin care\b|care[- ]experienced|virtual school|child(?:ren)? we care for/i;
/** Anybody at all, with a way to reach them. */
function namesSomebody(report, items) {
    if (items.some(({ key, state }) => key === 'sir-4' && state === 'present'))
        return true;
    return [
        ...(report.contacts ?? []),
        ...report.sections.flatMap(({ text = '', contact = {} }) => [contact, contactIn(withoutOurs(text))]),
    ].some(({ name, phone, email }) => name && (phone ?? email));
}
/** What the Code adds to the law, 6.80 and 6.81, where it binds. */
export function codeWarnings(looked, items) {
    const { report, setting } = looked;
    if (isEmpty(looked) || dutyOf(setting, 'sir-1') === 'good-practice')
        return [];
    const warnings = [];
    if (!CARED_FOR.test(allWords(looked)))
        warnings.push(warning('code', 'It says nothing of looked-after children who have special educational needs. Say how you support them, and with whom (Code, 6.80).'));
    // "SEN policy and information report": it is the policy itself.
    const isPolicy = looked.headings.some(({ by, text }) => by === 'group' && /\bpolicy\b/i.test(text));
    if (!isPolicy &&
        !paperIn(looked, 'sen_policy', /\bsen(?:d|di)?\b.*polic|special educational needs.*polic|inclusion polic/i))
        warnings.push(warning('code', 'There is no link to your SEN policy. Put one in (Code, 6.81).'));
    // Where a SENCO is asked for, that item says it already.
    if (!isAsked(setting, 'sir-4') && !namesSomebody(report, items))
        warnings.push(warning('code', 'Nobody is named whom worried parents and young people can talk to. Give a name, and a phone number or e-mail address (Code, 6.81).'));
    return warnings;
}
export function keyWarnings({ report, setting }) {
    const items = reportItems(setting);
    const known = new Set(items.map(({ key }) => key));
    const unknown = new Set(report.sections.flatMap(keysOf).filter((key) => !known.has(key)));
    const from = items[0]?.key ?? '';
    const to = items.at(-1)?.key ?? '';
    return [...unknown].map((key) => warning('key', `“${key}” is no item of this form, so its words are counted under nothing. The items are ${from} to ${to}.`));
}
