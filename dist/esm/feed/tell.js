const MOST_LINES = 10;
const SEVERITIES = ['error', 'warning', 'note'];
const told = new Set();
/** Writes a line to the console for the page's author, once a page however many elements have it to say. */
export function tellOnce(line) {
    if (told.has(line))
        return;
    told.add(line);
    console.warn(`local-offer: ${line}`);
}
/** What to mend in a feed: how many records, then one fault of each kind, the worst first, ten at most. */
export function faultReport(address, { faults, records }) {
    const kinds = new Set();
    const lines = SEVERITIES.flatMap((severity) => faults.filter((fault) => fault.severity === severity))
        .filter((fault) => !kinds.has(fault.case) && kinds.add(fault.case))
        .slice(0, MOST_LINES)
        .map(({ record, message, mend }) => `- ${record ? `${record}: ` : ''}${message} ${mend}`);
    const more = faults.length - lines.length;
    if (more > 0)
        lines.push(`- and ${more} more`);
    const mend = new Set(faults.flatMap(({ record, severity }) => (record && severity !== 'note' ? record : []))).size;
    const count = mend > 0 ? `${mend} of ${records} records need mending.` : `${records} records were read.`;
    return [`${address}: ${count}`, ...lines].join('\n');
}
