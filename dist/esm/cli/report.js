const SEVERITIES = ['error', 'warning', 'note'];
const MOST_LISTED = 10;
const many = (count, one, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;
/** Counts of what was read and what was wrong. */
export function summaryOf({ contents }, faults, written) {
    const lines = contents.flatMap(({ send }) => send?.places ?? []);
    const count = (wanted) => faults.filter(({ severity }) => severity === wanted).length;
    return {
        written,
        settings: contents.length,
        lines_of_places: lines.length,
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
/** What happened, for a person: counts first, then faults by kind, the worst first. */
export function reportFor(summary, faults) {
    const { written, settings, lines_of_places: lines, small_numbers: small } = summary;
    const first = written
        ? `${written}: ${many(settings, 'setting')}, ${many(lines, 'line')} of places.${small > 0 ? ` ${many(small, 'count')} of pupils written as a band, such as "fewer than 5".` : ''}`
        : 'Nothing was written: no setting could be read.';
    const parts = SEVERITIES.flatMap((severity) => {
        const found = faults.filter((fault) => fault.severity === severity);
        return found.length > 0 ? [`${many(found.length, severity)}\n${groupsOf(found).join('\n\n')}`] : [];
    });
    return [first, ...parts].join('\n\n');
}
