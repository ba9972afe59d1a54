/** Which of the things that may be headings are, and what each is taken for. */
import { keysOf, mapHeadings } from './map-headings.js';
import { SOFT } from './reading-flow.js';
import { looksLikeHeading } from './reading-looks.js';
import { isRunIn, runInsOf } from './reading-run-ins.js';
const isHeading = (part) => part.kind === 'heading';
const flat = (parts) => parts.flatMap((part) => (part.kind === 'group' ? part.parts : [part]));
const plain = ({ level, text, item }) => ({ level, text, ...(item && { item }) });
/** Is it a report in rows? Inside an answer it must be plainly so, as a table of staff there names the SENCO too. */
function isReport(group, isInAnswer, taken) {
    const headings = group.parts.filter(isHeading);
    const known = headings.flatMap((heading) => {
        const { keys = [] } = taken.get(heading) ?? {};
        return keys.length ? [keys[0]] : [];
    });
    if (headings.some(({ item }) => item) && known.length)
        return true;
    // A table of many columns is more often just a table.
    if (isInAnswer || group.columns > 2)
        return new Set(known).size >= 3;
    return known.length > 0 && known.length * 2 >= headings.length;
}
/** A bold line that is not known parts the page only where it looks like a heading and is not the first words of one. */
function isKept(heading, before, taken) {
    if (taken && taken.by !== 'none')
        return true;
    if (heading.form === 'line' || heading.form === 'mark')
        return false;
    return heading.form !== 'bold' || (looksLikeHeading(heading.text) && !(before && isHeading(before)));
}
/**
 * @param corrections by the index of the heading among those that are kept: the author's own choice.
 */
export function settle(flow, setting, corrections) {
    const all = flat(flow).filter(isHeading);
    const first = mapHeadings(all.map(plain), { setting });
    const taken = new Map(all.map((heading, index) => [heading, first[index]]).filter(isTaken));
    /** Does the nearest heading with a level of its own answer something? */
    let isInAnswer = false;
    const runIns = runInsOf(flow, taken);
    const opened = flow.flatMap((part, at) => {
        if (isHeading(part) && part.level < SOFT)
            isInAnswer = Boolean(taken.get(part)?.keys.length);
        if (part.kind !== 'group')
            return [part];
        const runIn = runIns.get(part);
        // Ids of wrappers go up from 1.
        if (runIn === 'alone')
            return [{ kind: 'enter', id: -at - 1, isMarked: false }, ...part.parts, { kind: 'leave', id: -at - 1 }];
        if (runIn)
            return part.parts;
        if (isRunIn(part))
            return [{ kind: 'content', nodes: [part.source] }];
        const isRows = isReport(part, isInAnswer, taken);
        return isRows ? part.parts : [{ kind: 'content', nodes: [part.source] }];
    });
    const parts = opened.map((part, at) => {
        if (!isHeading(part) || isKept(part, opened[at - 1], taken.get(part)))
            return part;
        return { kind: 'content', nodes: part.source };
    });
    const mapped = mapHeadings(parts.filter(isHeading).map(plain), { setting });
    return { parts, taken: mapped.map((one, index) => corrected(one, corrections[index], setting)) };
}
const isTaken = (pair) => pair[1] !== undefined;
function corrected(taken, keys, setting) {
    if (!keys)
        return taken;
    const known = keysOf(keys.join(' '), setting);
    return { ...taken, keys: known, prompts: [], by: known.length ? 'item' : 'none' };
}
