import { STYLE, STYLE_HASH } from './html-style-data.js';
import { safeWords } from './safe-words.js';
import { sayDate } from './say.js';
import { factsOf, sectionsOf } from './sections.js';
const MOST = 100;
/** So many places are seen at once; the others open below them. */
const OPEN = 10;
const TITLE = 'Check of the Local Offer feed';
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const escaped = (text) => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? '');
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
const heading = (level, text) => `<h${level}>${escaped(text)}</h${level}>`;
function placeHtml({ record, path, message, mend }) {
    const where = [record && escaped(record), path && `<code>${escaped(path)}</code>`]
        .filter(Boolean)
        .join(' ');
    const parts = [
        message && escaped(message),
        where,
        mend && `<span class="mend">To mend: ${escaped(mend)}</span>`,
    ];
    return `<li>${parts.filter(Boolean).join('<br>')}</li>`;
}
/** Long lists are folded, so that the next thing to do is not far down. */
function placesHtml(places, most) {
    const rest = places.length - most;
    const items = places.slice(0, most).map(placeHtml);
    const more = rest > 0 ? [`<li>and ${rest.toLocaleString('en-GB')} more</li>`] : [];
    const list = (some) => `<ul>\n${some.join('\n')}\n</ul>\n`;
    if (items.length <= OPEN + 2)
        return list([...items, ...more]);
    const folded = (places.length - OPEN).toLocaleString('en-GB');
    return `${list(items.slice(0, OPEN))}<details>
<summary>${folded} more</summary>
${list([...items.slice(OPEN), ...more])}</details>
`;
}
function groupHtml({ case: number, message, mend, count, places }, { level, most }, severity) {
    const isBare = places.length === 1 && !places[0]?.record && !places[0]?.path;
    return `<div class="group ${severity}">
${heading(level + 2, message)}
${mend ? `<p class="mend">To mend: ${escaped(mend)}</p>\n` : ''}<p class="soft">${escaped([count, `case ${number}`].filter(Boolean).join(', '))}</p>
${isBare ? '' : placesHtml(places, most)}</div>`;
}
const sectionHtml = ({ severity, title, advice, groups }, manner) => `<section>
${heading(manner.level + 1, title)}
<p>${escaped(advice)}</p>
${groups.map((group) => groupHtml(group, manner, severity)).join('\n')}
</section>`;
function countsHtml({ summary }) {
    const { errors, warnings, notes, coverage } = summary;
    const rows = [
        ['Errors', errors.toLocaleString('en-GB')],
        ['Warnings', warnings.toLocaleString('en-GB')],
        ['Notes', notes.toLocaleString('en-GB')],
        ...(coverage
            ? [
                [
                    'Headings of the Local Offer with something',
                    `${coverage.headings_with_something} of ${coverage.headings}`,
                ],
                [
                    'Lines of the Local Offer with something',
                    `${coverage.lines_with_something} of ${coverage.lines}`,
                ],
            ]
            : []),
    ];
    const cells = rows
        .map(([name, value]) => `<tr><th scope="row">${name}</th><td class="number">${value}</td></tr>`)
        .join('\n');
    return `<table>\n<caption>Counts</caption>\n<tbody>\n${cells}\n</tbody>\n</table>`;
}
const NOTHING = 'Nothing was found. This looks at form, dates and safety; only people can judge what it says.';
function reportHtml({ source, report }, manner) {
    const { level } = manner;
    const sections = sectionsOf(report);
    return [
        ...(source
            ? [
                level > 1
                    ? heading(level, safeWords(source, 300))
                    : `<p><code>${escaped(safeWords(source, 300))}</code></p>`,
            ]
            : []),
        `<p>${escaped(factsOf(report.summary).join(' '))}</p>`,
        countsHtml(report),
        ...(sections.length ? sections.map((section) => sectionHtml(section, manner)) : [`<p>${NOTHING}</p>`]),
    ].join('\n');
}
/** Reports on one page. Each feed has a heading of its own where there are several. */
export function checksHtml(reports, { title = TITLE, today, most = MOST }) {
    const name = safeWords(title, 200) || TITLE;
    const manner = { level: reports.length > 1 ? 2 : 1, most };
    return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escaped(name)}, ${sayDate(today)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${heading(1, name)}
<p>Checked on ${sayDate(today)}. The worst comes first; each fault says how to mend it. No private value and no count of pupils is repeated here, so this page can be sent on.</p>
${reports.map((report) => reportHtml(report, manner)).join('\n')}
<p class="soft">This is a count of what was found by a program, not a judgement. Only people can say whether what a Local Offer tells is right and enough.</p>
</main>
</body>
</html>
`;
}
/** A report as a page of its own: one file, no script, nothing loaded, to read, print or send. */
export const faultsHtml = (report, { source, ...options }) => checksHtml([{ report, ...(source && { source }) }], options);
