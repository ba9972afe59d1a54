import { checkInWords, reportCheck, reportFromHtml, reportHtml, } from '../report/index.js';
import { sayDesk, WARNINGS } from '../view/words/desk.js';
import { dateOf } from './desk-state.js';
/** Reads and checks what was pasted; undefined while nothing was. */
export function deskModel(state, today) {
    const { setting, source, taken, phase, order, backHeadings } = state;
    if (!source)
        return undefined;
    const read = reportFromHtml(source.html, { setting, taken });
    const reviewed = dateOf(state.reviewed);
    const next = dateOf(state.nextReview);
    const report = { ...read.report, ...(reviewed && { reviewed }), ...(next && { next_review: next }) };
    const reading = { ...read, report };
    const check = reportCheck(reading, { setting, today, ...(phase && { phase }) });
    return {
        source,
        reading,
        found: read.report,
        check,
        lines: checkInWords(check, { setting }),
        back: reportHtml(reading, { setting, order, headings: backHeadings }),
    };
}
/** What to do first stands first. */
const STATE_ORDER = ['missing', 'thin', 'present', 'not-required'];
export const groupsOf = ({ items }) => STATE_ORDER.map((state) => ({ state, items: items.filter((item) => item.state === state) })).filter((group) => group.items.length);
/** What a kind of warning is about; kinds to come have no name of their own yet. */
const nameOf = ({ kind }) => Object.entries(WARNINGS).find(([known]) => known === kind)?.[1] ?? sayDesk('otherWarning');
/** Warnings about one thing together, in the order in which the things come. */
export const warningGroups = ({ warnings }) => [...new Set(warnings.map(nameOf))].map((name) => ({
    name,
    warnings: warnings.filter((warning) => nameOf(warning) === name),
}));
