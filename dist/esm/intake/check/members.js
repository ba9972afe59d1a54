import { isRaw } from '../../feed/spot.js';
import { foundAs } from './fault.js';
import { nearest } from './near.js';
import { FEED_MEMBERS, SERVICE_MEMBERS } from './schema-data.js';
import { safeWords } from './safe-words.js';
function membersOf(value, tree, path, told) {
    if (Array.isArray(value))
        return value.flatMap((item, index) => membersOf(item, tree, `${path}[${index}]`, told));
    if (!isRaw(value))
        return [];
    // What is there under its right name is not what another name means.
    const free = Object.keys(tree).filter((name) => !Object.hasOwn(value, name));
    return Object.entries(value).flatMap(([name, inner]) => {
        const at = `${path}.${name}`;
        const members = Object.hasOwn(tree, name) ? tree[name] : undefined;
        if (members !== undefined)
            return members ? membersOf(inner, members, at, told) : [];
        const near = nearest(name, free);
        return near ? [told(at, name, near)] : [];
    });
}
const told = (record) => (path, name, near) => foundAs([
    22,
    'warning',
    'wrong',
    `"${safeWords(name, 40)}" is no name the widgets know, so what it says is not shown. Is "${near}" meant?`,
    `Name it "${near}".`,
], { path, record });
/** Members of `send` under a name that is nearly right: the reader passes over a name it does not know. */
export function memberFaults({ send, entries, isOurs }) {
    return [
        ...(isOurs ? membersOf(send, FEED_MEMBERS, 'send', told()) : []),
        ...entries.flatMap(({ raw, path, record }) => isRaw(raw.send)
            ? membersOf(raw.send, SERVICE_MEMBERS, path ? `${path}.send` : 'send', told(record))
            : []),
    ];
}
