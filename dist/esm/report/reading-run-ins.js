/** Paragraphs that begin with their heading in bold: which of them part a report, and which only stress their first words. */
import { SOFT } from './reading-flow.js';
/** As many different items between two headings are no accident. */
const FEWEST = 3;
export const isRunIn = ({ parts: [first] }) => first?.kind === 'heading' && first.form === 'run-in';
/** Inside an answer one may stress its first words: there, only many part it. */
export function runInsOf(flow, taken) {
    const keysOf = (heading) => taken.get(heading)?.keys ?? [];
    const start = (isInAnswer) => ({ isInAnswer, groups: [], keys: new Set() });
    const stretches = [start(false)];
    for (const part of flow) {
        if (part.kind === 'heading' && (part.level < SOFT || keysOf(part).length))
            stretches.push(start(keysOf(part).length > 0));
        const [heading] = part.kind === 'group' && isRunIn(part) ? part.parts : [];
        const [key] = heading?.kind === 'heading' ? keysOf(heading) : [];
        const stretch = stretches.at(-1);
        if (part.kind !== 'group' || !key || !stretch)
            continue;
        stretch.groups.push(part);
        stretch.keys.add(key);
    }
    return new Map(stretches.flatMap(({ isInAnswer, groups, keys }) => {
        const isMany = keys.size >= FEWEST;
        return isMany || !isInAnswer ? groups.map((group) => [group, isMany ? 'parts' : 'alone']) : [];
    }));
}
