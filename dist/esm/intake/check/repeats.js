import { isDeepSame } from './same.js';
import { found } from './fault.js';
import { isShown } from './look.js';
import { bare } from '../text.js';
const idOf = ({ raw: { id } }) => typeof id === 'number' ? String(id) : typeof id === 'string' ? id.trim() : '';
function sameIds(entries) {
    const first = new Map();
    return entries.flatMap((entry) => {
        const id = idOf(entry);
        if (!id)
            return [];
        const before = first.get(id);
        if (!before) {
            first.set(id, entry);
            return [];
        }
        const { path, record } = entry;
        const name = isDeepSame(before.raw, entry.raw) ? 'sameIdSame' : 'sameIdOther';
        return [found(name, { path: path ? `${path}.id` : 'id', record })];
    });
}
/** Records that go by one name. Those with one id are told already. */
function sameNames(entries) {
    const first = new Map();
    return entries.filter(isShown).flatMap((entry) => {
        const { record = '', path } = entry;
        const name = bare(record);
        if (!name)
            return [];
        const before = first.get(name);
        if (before === undefined)
            first.set(name, idOf(entry) || path);
        return before === undefined || before === idOf(entry)
            ? []
            : [found('sameName', { path: path ? `${path}.name` : 'name', record })];
    });
}
export const repeatFaults = ({ entries }) => [
    ...sameIds(entries),
    ...sameNames(entries),
];
