/** Which items the headings of a page answer: by the author's mark, else by their words. */
import { reportItems } from './items.js';
import { matchHeading } from './match-phrases.js';
/** Keys that are really those of such a school or college, in their order. */
export function keysOf(marked, setting) {
    const known = new Set(reportItems(setting).map(({ key }) => key));
    const keys = (marked ?? '').toLowerCase().split(/[\s,;]+/);
    return [...new Set(keys)].filter((key) => known.has(key));
}
function matchOf({ text, item }, setting) {
    const keys = keysOf(item, setting);
    if (keys.length)
        return { keys, prompts: [], by: 'item' };
    return matchHeading(text, setting);
}
/** Does a heading above it, one that it stands under, answer an item? */
function isWithin(index, headings, matches) {
    let level = headings[index]?.level ?? 0;
    for (let at = index - 1; at >= 0; at--) {
        const above = headings[at];
        if (!above || above.level >= level)
            continue;
        const match = matches[at];
        if (match?.keys.length && !match.isArea)
            return true;
        level = above.level;
    }
    return false;
}
/** As many items under one title are a report. */
const OF_A_REPORT = 4;
const asFeelings = { keys: ['sir-3g'], prompts: [], by: 'words' };
const group = { keys: [], prompts: [], by: 'group' };
const none = { keys: [], prompts: [], by: 'none' };
/**
 * What each heading is taken for. A heading that is not known is left alone: better no match than a wrong one.
 *
 * @param headings in the order of the page, with their levels: an area of need under "Extra help" parts that answer, and
 *   does not start another.
 */
export function mapHeadings(headings, { setting }) {
    const titles = headings.filter(({ level }) => level === 1);
    const matches = headings.map((heading) => {
        const match = matchOf(heading, setting);
        // A page called "Local Offer" is a school's own offer, as they were called from 2014.
        const isTitle = heading.level === 1 && titles.length === 1 && match.by !== 'item' && match.keys[0] === 'sir-13';
        return isTitle ? group : match;
    });
    const [title] = titles;
    const first = title ? headings.indexOf(title) : -1;
    const below = new Set(matches.flatMap(({ keys }, index) => (index > first ? keys : [])));
    // "Learning support" over a whole report names the page, not one answer of it.
    const isFirst = matches.slice(0, Math.max(0, first)).every(({ keys }) => !keys.length);
    if (titles.length === 1 && isFirst && matches[first]?.by === 'words' && below.size >= OF_A_REPORT)
        matches[first] = group;
    const areas = new Set(headings.filter((_, index) => matches[index]?.isArea).map(({ text }) => text.toLowerCase().slice(0, 8)));
    return headings.map((heading, index) => {
        const match = matches[index] ?? none;
        const isFeelings = match.isArea && areas.size === 1 && /emotion/i.test(heading.text);
        const taken = isFeelings ? asFeelings : match.isArea && isWithin(index, headings, matches) ? none : match;
        return { ...heading, keys: taken.keys, prompts: taken.prompts, by: taken.by };
    });
}
