import { columnLetters } from './cells.js';
import { LISTS } from './names.js';
export function listsOf(sheets) {
    const all = sheets.flatMap(({ columns }) => columns.flatMap(({ choices }) => (choices?.length ? [choices] : [])));
    const columns = new Map(all.map((choices) => [choices.join('\n'), choices]));
    const keys = [...columns.keys()];
    const longest = Math.max(0, ...all.map(({ length }) => length));
    return {
        rows: Array.from({ length: longest }, (_, line) => [...columns.values()].map((choices) => choices[line] ?? null)),
        sourceOf(choices) {
            const index = keys.indexOf(choices.join('\n'));
            const letters = columnLetters(index);
            return index < 0 ? undefined : `${LISTS}!$${letters}$1:$${letters}$${choices.length}`;
        },
    };
}
