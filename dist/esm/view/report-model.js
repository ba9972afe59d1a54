/** What there is to show of one report: the page's own words and, item by item where the page has none, the feed's. */
import { hideUnder } from '../feed/disclosure.js';
import { isPast } from '../feed/dates.js';
import { needsIn } from '../feed/needs.js';
import { shownProvision } from '../feed/provision.js';
import { plainWords } from '../report/html-words.js';
import { parentsOrder, reportItems } from '../report/items.js';
import { isCollege, } from '../report/types.js';
const keysOf = ({ key, also = [] }) => [key, ...also];
/** Papers in the order in which they are shown. */
const PAPERS = [
    'sen_policy',
    'accessibility_plan',
    'equality_objectives',
    'inclusion_strategy',
    'complaints',
    'local_offer',
    'sendiass',
];
const paperOf = (key, links) => {
    const { url, date } = links?.[key] ?? {};
    return url ? { key, url, ...(date && { date }) } : undefined;
};
/** The page's own papers stand in the page already: only what the feed adds is listed. */
function papersOf({ page, listed, send }) {
    const { local_offer, sendiass } = send?.links ?? {};
    const council = {
        ...(local_offer && { local_offer: { url: local_offer } }),
        ...(sendiass && { sendiass: { url: sendiass } }),
    };
    return PAPERS.flatMap((key) => paperOf(key, page.links) ?? paperOf(key, listed?.links) ?? paperOf(key, council) ?? []);
}
const isShown = (today) => ({ consent_until }) => !consent_until || !isPast(consent_until, today);
/** Words that are about no need: "our vision", "sensory room", "communication with parents". */
const NO_NEED = /\b(?:our|shared|clear|a|school’?s) vision\b(?! (?:impair|loss|need))|\bhearing (?:from|about|your?)\b|\bphysical (?:education|activit\w*|environment|access)|\bsensory (?:rooms?|gardens?|circuits?|spaces?|breaks?)|\bcommunication (?:with|between|books?)\b/gi;
const DENIES = /\b(?:not|no|never|cannot|unable)\b|n['’]t\b/i;
/** What says which needs there is help for: no sentence that denies, which may name what is not here. */
const needWords = (words) => words
    .split(/(?<=[.!?;])\s+|\n/)
    .filter((sentence) => !DENIES.test(sentence))
    .join(' ')
    .replace(NO_NEED, ' ');
/** The needs that the first item names, where no list of them is given. */
function needsOf(page, listed) {
    if (page.needs?.length)
        return page.needs;
    const own = page.sections.find((section) => keysOf(section).includes('sir-1'));
    if (own?.text)
        return needsIn(needWords(plainWords(own.text)));
    return listed?.needs ?? [];
}
/** What the feed says under keys of its own: it stands last, under the school's own headings. */
function otherEntries(listed, isKnown) {
    const entries = new Map();
    for (const section of listed?.sections ?? []) {
        if (keysOf(section).some(isKnown))
            continue;
        const { key, heading = '' } = section;
        const item = { key, label: heading, question: heading, legal: '', law: '' };
        entries.set(key, {
            item,
            ...entries.get(key),
            sections: [...(entries.get(key)?.sections ?? []), section],
        });
    }
    return [...entries.values()];
}
/** What there is to show. */
export function reportModel(sources) {
    const { setting, page, listed, send, today } = sources;
    const inPage = new Set(page.sections.flatMap(keysOf));
    const inFeed = (key) => (listed?.sections ?? []).filter((section) => keysOf(section).includes(key));
    const items = new Map(reportItems(setting).map((item) => [item.key, item]));
    const drawn = new Set();
    const entries = parentsOrder(setting).flatMap((key) => {
        const item = items.get(key);
        if (!item)
            return [];
        if (inPage.has(key))
            return [{ item, sections: [] }];
        // Words that answer several items stand once, under the first of them.
        const sections = inFeed(key).filter((section) => !drawn.has(section));
        for (const section of sections)
            drawn.add(section);
        return sections.length ? [{ item, sections }] : [];
    });
    const others = otherEntries(listed, (key) => items.has(key) || inPage.has(key));
    const under = hideUnder(send?.disclosure.under);
    const provision = listed ? shownProvision(listed, under) : [];
    const reviewed = sources.reviewed ?? page.reviewed ?? listed?.reviewed;
    const nextReview = sources.nextReview ?? page.next_review ?? listed?.next_review;
    return {
        setting,
        audience: isCollege(setting) ? 'young-people' : 'everyone',
        entries: [...entries, ...others],
        contacts: page.contacts?.length ? page.contacts : (listed?.contacts ?? []),
        ...(reviewed && { reviewed }),
        ...(nextReview && { nextReview }),
        needs: needsOf(page, listed),
        facts: page.facts?.length ? [] : (listed?.facts ?? []),
        layers: listed?.layers ?? [],
        provision,
        under,
        health: page.health?.length ? [] : (listed?.health ?? []),
        movingOn: listed?.moving_on ?? [],
        stories: page.case_studies?.length ? [] : (listed?.case_studies ?? []).filter(isShown(today)),
        papers: papersOf(sources),
        usesFeed: Boolean(listed),
    };
}
/** The page's words and, item by item where it has none, the feed's: what is checked for its author. */
export function reportContent({ page, listed, reviewed, nextReview }) {
    const inPage = new Set(page.sections.flatMap(keysOf));
    const more = (listed?.sections ?? []).flatMap((section) => {
        const [key, ...also] = keysOf(section).filter((one) => !inPage.has(one));
        return key ? [{ ...section, key, also }] : [];
    });
    const review = reviewed ?? page.reviewed ?? listed?.reviewed;
    const next = nextReview ?? page.next_review ?? listed?.next_review;
    return {
        ...listed,
        ...page,
        links: { ...listed?.links, ...page.links },
        sections: [...page.sections, ...more],
        ...(review && { reviewed: review }),
        ...(next && { next_review: next }),
    };
}
/** The report a page asks for: by URN, or the id or name of its school; the only one, where none is asked for. */
export function reportIn(feed, asked) {
    const { reports = [] } = feed ?? {};
    if (!asked)
        return reports.length === 1 ? reports[0] : undefined;
    const wanted = asked.trim().toLowerCase();
    return reports.find(({ id, urn, organization }) => [urn, id, organization.id, organization.name].some((one) => one?.toLowerCase() === wanted));
}
