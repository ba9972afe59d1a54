/** A report as it stands in a page, or as the text of a PDF, read to the parts that answer something and the rest. */
import { elementsIn } from './html-nodes.js';
import { isHtml, pieceTree, plainWords } from './html-words.js';
import { dateInWords } from './reading-dates.js';
import { caseStudiesIn, contactsIn, factsIn, healthIn, reviewDates } from './reading-facts.js';
import { settle } from './reading-headings.js';
import { lineFlow } from './reading-lines.js';
import { linksFrom } from './reading-links.js';
import { outline } from './reading-outline.js';
import { draftsOf, sectionsOf, unmatchedOf } from './reading-sections.js';
import { isCollege } from './types.js';
/** What the element around a report says of it. */
function attributesOf(element) {
    const of = (name) => element?.attributes.get(name) ?? '';
    const [reviewed, next] = [dateInWords(of('reviewed')), dateInWords(of('next-review'))];
    return {
        ...(of('urn') && { urn: of('urn') }),
        ...(reviewed && { reviewed }),
        ...(next && { next_review: next }),
    };
}
/** The date in the answer on a plan is that of the plan. */
const isOfReport = ({ keys: [key = ''] }) => key !== 'sir-17';
/** What was read, from a flow whose headings are settled; `tree` is empty for plain text. */
export function readingOf(flow, { setting, tree }) {
    const drafts = draftsOf(flow);
    const sections = sectionsOf(drafts);
    const isForCollege = isCollege(setting);
    const parts = {
        links: linksFrom(drafts),
        contacts: contactsIn(sections, isForCollege),
        case_studies: caseStudiesIn(tree),
        facts: factsIn(tree),
        health: isForCollege ? healthIn(tree) : [],
    };
    const element = [...elementsIn(tree)].find(({ name }) => name === 'local-offer-sen-report');
    const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length);
    return {
        report: {
            setting,
            ...reviewDates(drafts.filter(isOfReport).map(({ html }) => plainWords(html))),
            ...attributesOf(element),
            ...Object.fromEntries(filled),
            sections,
        },
        unmatched: unmatchedOf(drafts),
        headings: flow.taken,
    };
}
/**
 * Reads a report from HTML, or from plain text. No word is lost: what stands under no known heading is in `unmatched`.
 *
 * @param html a whole page, a part of one, what a CMS or Word hands over when copied, or plain text.
 */
export function reportFromHtml(html, { setting, taken = {} }) {
    const isMarked = isHtml(html);
    const tree = isMarked ? pieceTree(html) : [];
    const flow = settle(isMarked ? outline(tree) : lineFlow(html, setting), setting, taken);
    return readingOf(flow, { setting, tree });
}
