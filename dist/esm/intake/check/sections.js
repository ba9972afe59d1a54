import { faultGroups, SEVERITIES } from './order.js';
import { many, sayDate } from './say.js';
const ADVICE = {
    error: 'Mend these before you publish.',
    warning: 'Mend these soon: families are served less well.',
    note: 'Good to know. Some need nothing done.',
};
/** What several different sentences of one kind are about. */
const ABOUT = {
    22: 'Some names of members are nearly right, so what they say is not shown.',
    70: 'Some values are not what is due, so they are left out.',
    110: 'Some values are of another kind than is due.',
    111: 'Some words are none of those that are due.',
    112: 'Some members that belong here are missing.',
    123: 'Some words are nearly one that the filters know. Families cannot find the records by them.',
    124: 'Some words are none of ours. They are shown as written, and no filter finds them.',
    127: 'Parts of the short breaks statement.',
    128: 'Some reports or papers are out of date.',
    129: 'Some reports have headings with nothing, or too little, under them.',
    130: 'Some reports have more to look at.',
    134: 'Headings of the Local Offer with nothing under them, or with lines that have nothing.',
};
const isSame = (faults, pick) => faults.every((fault) => pick(fault) === pick(faults[0] ?? fault));
/** What the places of a group are counted as. "Places" alone would be places in schools. */
const UNITS = [
    [/^(?:contents?)?\[\d+\]/, 'record'],
    [/^send\.reports\[/, 'report'],
    [/^send\.comments\[/, 'comment'],
];
const unitOf = ({ path }) => UNITS.find(([test]) => test.test(path))?.[1] ?? '';
/** "12 records", "14 times in 12 records", "9 in all". */
function countIn(faults, records) {
    const units = new Set(faults.map(unitOf));
    const [unit] = units;
    if (units.size > 1)
        return `${faults.length.toLocaleString('en-GB')} times`;
    if (!unit)
        return `${faults.length.toLocaleString('en-GB')} in all`;
    return records === faults.length
        ? many(records, unit)
        : `${many(faults.length, 'time')} in ${many(records, unit)}`;
}
function groupOf(faults, records) {
    const [first] = faults;
    if (!first)
        return [];
    const isOneMessage = isSame(faults, ({ message }) => message);
    const isOneMend = isSame(faults, ({ mend }) => mend);
    // Where all are in one place of the feed as a whole, that place tells nothing.
    const isOnePlace = faults.length > 1 && !first.record && isSame(faults, ({ path }) => path);
    const places = faults.map(({ record, path, message, mend }) => ({
        path: isOnePlace ? '' : path,
        ...(record && { record }),
        ...(!isOneMessage && { message }),
        ...(!isOneMend && { mend }),
    }));
    const isMany = records > 1 || faults.length > 1;
    return [
        {
            case: first.case,
            message: isOneMessage ? first.message : (ABOUT[first.case] ?? first.message),
            mend: isOneMend ? first.mend : '',
            count: isMany ? countIn(faults, records) : '',
            places,
        },
    ];
}
/** "125 errors of 2 kinds": what is to be done is far less than what is counted. */
const titleOf = (total, kinds, severity) => kinds < total ? `${many(total, severity)} of ${many(kinds, 'kind')}` : many(total, severity);
/** A report in parts: errors, warnings, notes, each with its groups, the worst first. */
export const sectionsOf = ({ faults }) => SEVERITIES.flatMap((severity) => {
    const groups = faultGroups(faults.filter((fault) => fault.severity === severity)).flatMap((group) => groupOf(group.faults, group.records));
    const total = faults.filter((fault) => fault.severity === severity).length;
    return groups.length
        ? [{ severity, title: titleOf(total, groups.length, severity), advice: ADVICE[severity], groups }]
        : [];
});
/** "2 errors, 1 warning, 0 notes." */
export const countsOf = ({ errors, warnings, notes }) => `${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(notes, 'note')}.`;
/** What was checked, in sentences. */
export function factsOf(summary) {
    const { unreadable, publisher, records, settings, reports, comments, generated, oldest } = summary;
    if (unreadable)
        return ['Nothing could be read, so nothing else was checked.'];
    const what = `${many(records, 'record')}, ${settings} with places; ${many(reports, 'report')}; ${many(comments, 'comment')}.`;
    return [
        ...(publisher ? [`Published by ${publisher}.`] : []),
        what,
        ...(generated ? [`Made ${sayDate(generated)}.`] : []),
        ...(oldest ? [`The record checked longest ago was checked ${sayDate(oldest)}.`] : []),
    ];
}
