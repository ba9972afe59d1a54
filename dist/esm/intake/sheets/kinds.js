import { ABOUT_COLUMNS, ABOUT_EXAMPLES } from './columns-about-data.js';
import { BREAKS_COLUMNS, BREAKS_EXAMPLES, BREAKS_MORE } from './columns-breaks-data.js';
import { COMMENTS_COLUMNS, COMMENTS_EXAMPLES } from './columns-comments-data.js';
import { PLACES_COLUMNS, PLACES_EXAMPLES, PLACES_MORE } from './columns-places-data.js';
import { REPORTS_COLUMNS, REPORTS_EXAMPLES, REPORTS_MORE } from './columns-reports-data.js';
import { SERVICES_COLUMNS, SERVICES_EXAMPLES, SERVICES_MORE } from './columns-services-data.js';
const kind = (key, title, spellings, note, columns, more, examples) => ({
    key,
    title,
    note,
    spellings: [title, key, ...spellings.split('|')],
    columns,
    more,
    examples: examples.map((row) => columns.map(({ field }) => row[field] ?? '')),
});
/** Every kind of sheet, in the order of the workbook. */
export const SHEET_KINDS = [
    kind('about', 'About', 'about us|about the feed|the feed|feed|council|our council|publisher|settings|general|details', 'Who you are, whom families can ring, and what holds for everything in the other sheets.', ABOUT_COLUMNS, [], ABOUT_EXAMPLES),
    kind('services', 'Services', 'service|directory|service directory|services list|list of services|local offer services|providers|activities|clubs|support|records', 'One row for each service: anything a family can use or ask for.', SERVICES_COLUMNS, SERVICES_MORE, SERVICES_EXAMPLES),
    kind('places', 'Places', 'place|vacancies|places and vacancies|resource bases|resource base|bases|resourced provision|resourced provisions|arps|special schools|settings and places|specialist places|capacity|send places|specialist provision', 'One row for each base or special school; more rows where you count phases or year groups.', PLACES_COLUMNS, PLACES_MORE, PLACES_EXAMPLES),
    kind('short-breaks', 'Short breaks', 'short break|short breaks menu|short breaks offer|breaks|short break services|short breaks services|short breaks programme|activities and short breaks|respite', 'One row for each short break.', BREAKS_COLUMNS, BREAKS_MORE, BREAKS_EXAMPLES),
    kind('reports', 'Reports', 'report|sen reports|sen information reports|sen information report|sir|school reports|information reports|send reports|send information reports', 'SEN information reports of schools and colleges: one row for each question, with its answer.', REPORTS_COLUMNS, REPORTS_MORE, REPORTS_EXAMPLES),
    kind('comments', 'Comments', 'comment|feedback|you said we did|you said, we did|you said|comments and responses|comments and actions|what you said|reg 56|annual comments', 'What families said about the local offer, and what you answered and did.', COMMENTS_COLUMNS, [], COMMENTS_EXAMPLES),
];
/** The kind of that key. */
export function sheetKind(key) {
    const found = SHEET_KINDS.find((one) => one.key === key);
    if (!found)
        throw new Error(`No kind of sheet is called ${key}`);
    return found;
}
