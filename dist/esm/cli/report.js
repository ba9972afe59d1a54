import { many } from '../intake/check/say.js';
const SEVERITIES = ['error', 'warning', 'note'];
const MOST_LISTED = 10;
const HAS_PLACES = /base$|^resourced-provision$|^sen-unit$|special-school$|^alternative-provision$/;
const isSetting = ({ send }) => Boolean(send?.places?.length) || Boolean(send?.top_up) || HAS_PLACES.test(send?.kind ?? '');
const isShortBreak = ({ send }) => send?.kind === 'short-break' || Boolean(send?.break_kinds?.length);
/** Counts of what was read and what was wrong. */
export function summaryOf({ contents, send }, faults, written) {
    const lines = contents.flatMap(({ send }) => send?.places ?? []);
    const count = (wanted) => faults.filter(({ severity }) => severity === wanted).length;
    return {
        written,
        services: contents.length,
        settings: contents.filter(isSetting).length,
        lines_of_places: lines.length,
        short_breaks: contents.filter(isShortBreak).length,
        reports: send.reports?.length ?? 0,
        comments: send.comments?.length ?? 0,
        small_numbers: lines.filter((line) => line.on_roll_band).length,
        errors: count('error'),
        warnings: count('warning'),
        notes: count('note'),
    };
}
function listed(faults) {
    const places = faults
        .slice(0, MOST_LISTED)
        .map(({ path, record }) => `    ${path}${record ? ` (${record})` : ''}`);
    const rest = faults.length - MOST_LISTED;
    return [...places, ...(rest > 0 ? [`    and ${rest} more`] : [])].join('\n');
}
/** Faults of one kind together: what is wrong, where, and how to mend it, said once. */
function groupsOf(faults) {
    // `Map.groupBy` is not in Node 20.
    const groups = new Map();
    for (const fault of faults)
        groups.set(fault.message, [...(groups.get(fault.message) ?? []), fault]);
    return [...groups].map(([message, group]) => `  ${message}\n${listed(group)}\n  To mend: ${group[0]?.mend ?? ''}`);
}
/** What was written, in words: only what there is any of. */
function contentsOf(summary) {
    const { services, settings, lines_of_places: lines, short_breaks: breaks, reports, comments } = summary;
    const others = services - settings - breaks;
    const parts = [
        [others, many(others, settings + breaks > 0 ? 'other service' : 'service')],
        [settings, many(settings, 'setting')],
        [lines, `${many(lines, 'line')} of places`],
        [breaks, many(breaks, 'short break')],
        [reports, many(reports, 'report')],
        [comments, many(comments, 'comment')],
    ];
    // Settings first in a sheet of places; services first in a directory.
    const order = others > settings ? parts : [...parts.slice(1), ...parts.slice(0, 1)];
    return order.flatMap(([count, words]) => (count > 0 ? [words] : [])).join(', ');
}
/** What happened, for a person: counts first, then faults by kind, the worst first. */
export function reportFor(summary, faults) {
    const { written, small_numbers: small } = summary;
    const first = written
        ? `${written}: ${contentsOf(summary)}.${small > 0 ? ` ${many(small, 'count')} of pupils written as a band, such as "fewer than 5".` : ''}`
        : 'Nothing was written: there is nothing in it to publish.';
    const parts = SEVERITIES.flatMap((severity) => {
        const found = faults.filter((fault) => fault.severity === severity);
        return found.length > 0 ? [`${many(found.length, severity)}\n${groupsOf(found).join('\n\n')}`] : [];
    });
    return [first, ...parts].join('\n\n');
}
