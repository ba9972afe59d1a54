/** A report in order again, as plain HTML that is whole without any script. */
import { escapeHtml } from './html-clean.js';
import { parentsOrder, reportItems } from './items.js';
import { besideHtml, feedHtml, textHtml, topHtml } from './report-html-feed.js';
const same = (one, other) => one.replace(/\W+/g, ' ').trim().toLowerCase() === other.replace(/\W+/g, ' ').trim().toLowerCase();
const headingHtml = (level, words, marks = '') => words ? `<h${level}${marks}>${escapeHtml(words)}</h${level}>` : '';
const itemMark = ({ key, also = [], site }) => ` data-item="${escapeHtml([key, ...also].join(' '))}"${site ? ` data-site="${escapeHtml(site)}"` : ''}`;
/** A heading that says no more than ours does: known by the words of the law, a question, or the "14 questions". */
function saysNoMore(heading, { question, legal, label }, taken) {
    if ([question, legal, label].some((ours) => same(ours, heading)))
        return true;
    return taken.some(({ text, by }) => same(text, heading) && /^(?:law|question|fourteen)$/.test(by));
}
/** The parts of one item. A heading of the school's that ours stands for, and that says more, goes one level down. */
function itemHtml(item, sections, rest, options, taken) {
    const ours = options.headings === 'law' ? item.legal : item.question;
    const parts = sections.map((section, index) => {
        const { heading = '', text = '' } = section;
        const isOwn = options.headings === 'own' && heading;
        const isFirst = !index || isOwn;
        const keepsOwn = heading && !isOwn && !saysNoMore(heading, item, taken);
        return [
            isFirst ? headingHtml(2, isOwn || ours, itemMark(section)) : '',
            keepsOwn ? headingHtml(3, heading) : '',
            textHtml(text),
            besideHtml(section),
        ];
    });
    if (!sections.length && rest)
        parts.push([headingHtml(2, ours, ` data-item="${item.key}"`)]);
    return [...parts.flat(), rest].filter(Boolean).join('\n');
}
/** Under its own heading, at a level that its page can have. */
function unmatchedHtml({ heading = '', level = 2, html }) {
    const at = level > 6 ? 3 : Math.max(2, level);
    return [headingHtml(at, heading), textHtml(html, Math.min(6, at + 1))].filter(Boolean).join('\n');
}
/**
 * The report under its headings, in the order chosen: a page that was read, or a report of a feed.
 *
 * Words that stood before the first heading stay first; what stands under no item comes last, under its own headings.
 * Nothing that was written is left out: with our headings, one of the school's that says more stays below ours.
 */
export function reportHtml(input, options) {
    const isReading = 'report' in input;
    const { report, unmatched, headings } = isReading ? input : { report: input, unmatched: [], headings: [] };
    const items = reportItems(options.setting);
    const known = new Map(items.map((item) => [item.key, item]));
    const keys = options.order === 'law' ? [...known.keys()] : parentsOrder(options.setting);
    // What a page holds beside its sections was read from its own words, and stands there.
    const restOf = (key) => (isReading ? '' : feedHtml(report, options.setting, key));
    const body = keys.flatMap((key) => {
        const item = known.get(key);
        const sections = report.sections.filter((section) => section.key === key);
        return item ? [itemHtml(item, sections, restOf(key), options, headings)] : [];
    });
    const strays = report.sections
        .filter(({ key }) => !known.has(key))
        .map((section) => [headingHtml(2, section.heading ?? section.key), textHtml(section.text ?? ''), besideHtml(section)]
        .filter(Boolean)
        .join('\n'));
    return [
        isReading ? '' : topHtml(report),
        ...unmatched.filter(({ heading }) => !heading).map(unmatchedHtml),
        ...body,
        ...strays,
        ...unmatched.filter(({ heading }) => heading).map(unmatchedHtml),
    ]
        .filter(Boolean)
        .join('\n');
}
