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
            count: isMany
                ? records === faults.length || isOnePlace
                    ? many(faults.length, 'place')
                    : `${many(faults.length, 'place')} in ${many(records, 'record')}`
                : '',
            places,
        },
    ];
}
/** A report in parts: errors, warnings, notes, each with its groups, the worst first. */
export const sectionsOf = ({ faults }) => SEVERITIES.flatMap((severity) => {
    const groups = faultGroups(faults.filter((fault) => fault.severity === severity)).flatMap((group) => groupOf(group.faults, group.records));
    const total = faults.filter((fault) => fault.severity === severity).length;
    return groups.length
        ? [{ severity, title: many(total, severity), advice: ADVICE[severity], groups }]
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
