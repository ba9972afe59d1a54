import { safeWords } from './safe-words.js';
import { countsOf, factsOf, sectionsOf } from './sections.js';
const MOST = 10;
const CODES = {
    error: '1;31',
    warning: '1;33',
    note: '1;36',
    strong: '1',
    faint: '2',
};
const painter = (colour) => (kind, text) => colour ? `\u001b[${CODES[kind]}m${text}\u001b[0m` : text;
function placeLines({ record, path, message, mend }, paint) {
    const where = [record, path && paint('faint', path)].filter(Boolean).join('  ');
    return message
        ? [
            `     - ${message}`,
            ...(where ? [`       ${where}`] : []),
            ...(mend ? [`       To mend: ${mend}`] : []),
        ]
        : [`     - ${where || 'the feed as a whole'}`, ...(mend ? [`       To mend: ${mend}`] : [])];
}
function groupLines(group, index, most, paint) {
    const { case: number, message, mend, count, places } = group;
    const rest = places.length - most;
    const isBare = places.length === 1 && !places[0]?.record && !places[0]?.path;
    return [
        `  ${index}. ${paint('strong', message)}`,
        `     ${[count, `case ${number}`].filter(Boolean).join(', ')}`,
        ...(isBare ? [] : places.slice(0, most).flatMap((place) => placeLines(place, paint))),
        ...(rest > 0 ? [`     - and ${rest.toLocaleString('en-GB')} more`] : []),
        ...(mend ? [`     To mend: ${mend}`] : []),
        '',
    ];
}
/** A report for people who read it in a terminal: counts, then what is wrong, the worst first, with how to mend it. */
export function faultsText(report, { source = '', colour = false, most = MOST } = {}) {
    const paint = painter(colour);
    const { summary } = report;
    const sections = sectionsOf(report).flatMap(({ severity, title, advice, groups }) => [
        `${paint(severity, title.toUpperCase())}  ${advice}`,
        '',
        ...groups.flatMap((group, index) => groupLines(group, index + 1, most, paint)),
    ]);
    const head = [source && paint('strong', safeWords(source, 300)), ...factsOf(summary)];
    const end = sections.length
        ? [...sections, countsOf(summary)]
        : ['Nothing was found. This looks at form, dates and safety; only people can judge what it says.'];
    return [head.filter(Boolean).join('\n'), '', ...end].join('\n');
}
