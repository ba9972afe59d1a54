import { contactIn } from './contact-in.js';
import { pictureAddress } from './html-address.js';
import { elementsIn, isText, lineOf, wordsOf } from './html-nodes.js';
import { dateInWords } from './reading-dates.js';
const within = (nodes, ...names) => [...elementsIn(nodes)].filter(({ name }) => names.includes(name));
const elements = ({ children }) => children.flatMap((child) => (isText(child) ? [] : [child]));
/** `<figure data-case-study data-consent-until="2027-07">`. */
export const caseStudiesIn = (nodes) => within(nodes, 'figure').flatMap((figure) => {
    if (!figure.attributes.has('data-case-study'))
        return [];
    const [picture] = within(figure.children, 'img');
    const image = pictureAddress(picture?.attributes.get('src'));
    const alt = picture?.attributes.get('alt');
    const until = dateInWords(figure.attributes.get('data-consent-until') ?? '');
    return [
        {
            text: wordsOf(figure.children).replace(/\n/g, '\n\n'),
            ...(image && { image }),
            ...(alt !== undefined && { alt }),
            ...(until && { consent_until: until }),
        },
    ];
});
/** `<dl data-facts>`: each term with what follows it. */
export const factsIn = (nodes) => within(nodes, 'dl').flatMap((list) => {
    if (!list.attributes.has('data-facts'))
        return [];
    const facts = [];
    for (const part of within(list.children, 'dt', 'dd')) {
        const words = lineOf([part]);
        const last = facts.at(-1);
        if (part.name === 'dt')
            facts.push({ label: words, value: '' });
        else if (last)
            last.value = `${last.value} ${words}`.trim();
    }
    return facts.filter(({ label, value }) => label && value);
});
/** In this order, as "who pays" is not "who". */
const COLUMNS = [
    ['pays', /\bpa(?:ys?|id)\b|\bfund|\bcosts?\b/i],
    ['ask', /\bask\b|\bget (?:it|this)\b|\brequest|\bcontact\b|\bapply\b/i],
    ['site', /\bcampus|\bsite\b/i],
    ['when', /\bwhen\b|\bhow often\b|\bis it here\b|\bavailab/i],
    ['who', /\bwho\b|\bgiven by\b|\bprovided by\b/i],
    ['what', /\bwhat\b|\bservice|\bsupport\b|\btherap|\bneed\b/i],
];
const WHEN = [
    ['not-here', /\bnot (?:here|available|provided|offered)\b|^(?:no|none|-|–)$/i],
    ['every-day', /\b(?:every (?:school |college |week)?day|daily|always|full[ -]time|all week)\b/i],
    [
        'visiting',
        /\bvisit|\bweekly\b|\b(?:once|twice|days?) (?:a|each|every) |\bfortnight|\bevery \w+day\b|\b\w+days?$/i,
    ],
    ['arranged', /\barrang|\brequest|\brefer|\bwhen needed\b|\bthrough\b|\bif\b/i],
];
const whenOf = (text) => WHEN.find(([, words]) => words.test(text))?.[0];
function healthRow(said, campus) {
    const days = whenOf(said.get('when') ?? '');
    const site = said.get('site') ?? campus;
    const rest = ['who', 'pays', 'ask'].flatMap((name) => {
        const text = said.get(name);
        return text ? [[name, text]] : [];
    });
    return {
        what: said.get('what') ?? '',
        ...(days && { when: days }),
        ...Object.fromEntries(rest),
        ...(site && { site }),
    };
}
/** Tables of health and care: what, when, who gives it, who pays, how to ask. */
export const healthIn = (nodes) => within(nodes, 'table').flatMap((table) => {
    const [head = [], ...rows] = within(table.children, 'tr').map(elements);
    const columns = head.map((cell) => COLUMNS.find(([, words]) => words.test(lineOf([cell])))?.[0]);
    if (new Set(columns).size < 3 || columns[0] !== 'what' || !columns.includes('when'))
        return [];
    const campus = table.attributes.get('data-site');
    return rows
        .map((cells) => new Map(cells.map((cell, index) => [columns[index], lineOf([cell])])))
        .map((said) => healthRow(said, campus))
        .filter(({ what }) => what);
});
/** Whom to turn to, from the part of the report that is about that. */
export const contactsIn = (sections, isForCollege) => sections.flatMap(({ key, also = [], heading = '', text = '' }) => {
    if (![key, ...also].some((one) => one === 'sir-4' || one === 'col-19'))
        return [];
    const found = contactIn(`<p>${heading.replace(/[<&]/g, ' ')}</p>${text}`);
    return found.name || found.phone || found.email
        ? [{ role: isForCollege ? 'Named contact for SEND' : 'SENCO', ...found }]
        : [];
});
const DATED = /(?:(?:19|20)\d\d)/;
const NEXT = /\b(?:next review(?:ed)?|review (?:is )?due|due (?:for|to be) review(?:ed)?|to be reviewed|(?:will be|be) reviewed(?: again)?|review date)\b/i;
const LAST = /\b(?:reviewed|updated|approved|agreed|published|written (?:in|on|by)|date of (?:last )?review|last review(?: date)?)\b/i;
/** Other papers have dates of their own. */
const OTHERS = /\b(?:act|regulations|code|plan|plans|policy|policies|strategy|objectives|provision|progress|pupil|pupils|target|targets)\b/i;
const MOST_WORDS = 30;
/** When the report was reviewed, and when it will be next, where that is plainly written. */
export function reviewDates(texts) {
    let reviewed;
    let next;
    const lines = texts.flatMap((text) => text.split('\n')).filter((line) => DATED.test(line));
    for (const sentence of lines.flatMap((line) => line.split(/(?<=[a-z\d])[.;|]\s+/i))) {
        if (sentence.split(' ').length > MOST_WORDS)
            continue;
        if (OTHERS.test(sentence.replace(/SEND? (?:policy and )?information report/i, '')))
            continue;
        const [at, after] = [NEXT.exec(sentence), sentence];
        if (at)
            next ??= dateInWords(after.slice(at.index));
        const before = at ? after.slice(0, at.index) : after;
        const last = LAST.exec(before);
        if (last)
            reviewed ??= dateInWords(before.slice(last.index));
    }
    return { ...(reviewed && { reviewed }), ...(next && { next_review: next }) };
}
