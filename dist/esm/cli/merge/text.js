import { many } from '../../intake/check/say.js';
const MERGED = 190;
const MOST_LISTED = 10;
const MOST_OFFERS = 20;
const COLUMN = 34;
/** Where a long word may be broken: after a sign, else anywhere. */
const PIECES = /.{1,33}[-/_.?&=]|.{1,34}/gu;
// eslint-disable-next-line no-control-regex -- these are what is being taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const SEVERITIES = ['error', 'warning', 'note'];
const wrapped = (text) => {
    const lines = [''];
    for (const word of text.replace(/\s+/g, ' ').split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last === '')
            lines[lines.length - 1] = word;
        else if (last.length + 1 + word.length > COLUMN)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    // A long address is broken: nothing of it is left out.
    return lines.flatMap((line) => (line.length > COLUMN ? (line.match(PIECES) ?? []) : [line]));
};
const ROWS = [
    ['Record', ({ source, id }) => `${source}/${id}`],
    ['Name', ({ name }) => name],
    ['Organisation', ({ organization }) => organization],
    ['Postcode', ({ postcodes }) => postcodes?.join(', ')],
    ['Web page', ({ url }) => url],
    ['Area', ({ areas }) => areas?.join(', ')],
    ['Checked', ({ checked }) => checked],
];
/** Two records side by side, and why they may be the same. */
export function offerText({ a, b, why }, title) {
    const rows = ROWS.flatMap(([label, of]) => {
        const [left, right] = [of(a), of(b)];
        if (left === undefined && right === undefined)
            return [];
        const [lefts, rights] = [wrapped(plain(left ?? '-')), wrapped(plain(right ?? '-'))];
        return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, line) => `  ${(line === 0 ? label : '').padEnd(13)} ${(lefts[line] ?? '').padEnd(COLUMN)}  ${rights[line] ?? ''}`.trimEnd());
    });
    return [`${title}: ${why}`, ...rows].join('\n');
}
/** Feeds are other people's: nothing in them may move the cursor or colour the screen. */
const plain = (text) => text.replace(UNSEEN, ' ');
export function summaryOf({ document, faults, offers }, sources, written) {
    const count = (wanted) => faults.filter(({ severity }) => severity === wanted).length;
    return {
        written,
        services: document.contents.length,
        sources,
        merged: faults.filter((fault) => fault.case === MERGED).length,
        to_decide: offers.length,
        errors: count('error'),
        warnings: count('warning'),
        notes: count('note'),
    };
}
/** Faults that say the same together; the ways to mend them once. */
function groupsOf(faults) {
    const groups = new Map();
    for (const fault of faults) {
        const key = `${fault.case}|${fault.mend}`;
        groups.set(key, [...(groups.get(key) ?? []), fault]);
    }
    return [...groups.values()].map((group) => {
        const isOne = new Set(group.map(({ message }) => message)).size === 1;
        const lines = group.slice(0, MOST_LISTED).map(({ path, record, message }) => {
            const where = `${path}${record ? ` (${record})` : ''}`;
            return isOne ? `    ${where}` : `    ${where}: ${message}`;
        });
        const rest = group.length - MOST_LISTED;
        return [
            ...(isOne ? [`  ${group[0]?.message ?? ''}`] : []),
            ...lines,
            ...(rest > 0 ? [`    and ${rest} more`] : []),
            `  To mend: ${group[0]?.mend ?? ''}`,
        ].join('\n');
    });
}
function firstLine({ written, services, sources, merged }) {
    if (!written)
        return 'Nothing was written: there is no service in these feeds.';
    const from = Object.entries(sources)
        .map(([source, count]) => `${source} ${count.toLocaleString('en-GB')}`)
        .join(', ');
    const same = merged > 0
        ? ` ${many(merged, 'of them was in several sources', 'of them were in several sources')}.`
        : '';
    return `${written}: ${many(services, 'service')} (${from}).${same}`;
}
/** Counts first, then what to decide, then faults by kind, the worst first. */
export function mergeText({ summary, faults, offers, decisions, advice }) {
    const where = decisions
        ? `Write true or false in the place of null after "same" in ${decisions}, and run this again.`
        : 'To decide, and have it remembered, add --decisions decisions.json';
    const asked = offers.length > 0
        ? [
            `${many(offers.length, 'pair')} to decide: records that are alike, without proof, were left apart. ${where}`,
            ...offers.slice(0, MOST_OFFERS).map((offer, index) => offerText(offer, `${index + 1}`)),
            ...(offers.length > MOST_OFFERS ? [`and ${offers.length - MOST_OFFERS} more`] : []),
        ]
        : [];
    const parts = SEVERITIES.flatMap((severity) => {
        const found = faults.filter((fault) => fault.severity === severity);
        return found.length > 0 ? [`${many(found.length, severity)}\n${groupsOf(found).join('\n\n')}`] : [];
    });
    return [firstLine(summary), ...advice, ...asked, ...parts.map(plainLines)].join('\n\n');
}
const plainLines = (text) => text.split('\n').map(plain).join('\n');
