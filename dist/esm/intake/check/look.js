import { isRaw, words } from '../../feed/spot.js';
import { isPrivate } from './private-names.js';
const scalar = (value) => typeof value === 'string' ? words(value) : typeof value === 'number' ? String(value) : '';
function listOf(document) {
    if (Array.isArray(document))
        return { items: document, path: '' };
    if (!isRaw(document))
        return { items: [], path: '' };
    for (const path of ['contents', 'content']) {
        const value = document[path];
        if (Array.isArray(value))
            return { items: value, path };
        if (isRaw(value))
            return { items: [value], path };
    }
    return { items: [document], path: '' };
}
/** The services were read in the order of the list; those left out are passed over. */
function entriesOf(document, services) {
    const { items, path } = listOf(document);
    const isOne = !path && !Array.isArray(document);
    let next = 0;
    return items.flatMap((raw, index) => {
        if (!isRaw(raw))
            return [];
        const record = scalar(raw.name) || scalar(raw.id);
        const service = services[next];
        const id = scalar(raw.id);
        const isRead = service?.name === scalar(raw.name) && (!id || service.id.split('~')[0] === id.split('~')[0]);
        if (isRead)
            next += 1;
        const at = isOne ? '' : `${path}[${index}]`;
        return [
            {
                raw,
                path: at,
                leaves: [...leavesOf(raw, at)],
                ...(record && { record }),
                ...(isRead && { service }),
            },
        ];
    });
}
export function looked(document, feed, readerFaults, today) {
    const own = isRaw(document) ? document : {};
    const isOurs = isRaw(own.send) && ('contents' in own || 'content' in own);
    const send = isOurs && isRaw(own.send) ? own.send : {};
    return {
        document,
        entries: entriesOf(document, feed.services),
        feed,
        send,
        sendLeaves: [...leavesOf(send, 'send')],
        isOurs,
        isV3: Array.isArray(own.contents),
        isParts: Array.isArray(send.parts) && send.parts.length > 0,
        today,
        readerFaults,
    };
}
/** Every member at every depth, those that hold others first; what is private is not looked into. */
function* leavesOf(value, path, name = '', depth = 0) {
    if (depth > 0)
        yield { path, name, value };
    if (typeof value !== 'object' || value === null)
        return;
    if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++)
            yield* leavesOf(value[index], `${path}[${index}]`, name, depth + 1);
        return;
    }
    for (const [key, inner] of Object.entries(value))
        if (!isPrivate(key))
            yield* leavesOf(inner, path ? `${path}.${key}` : key, key, depth + 1);
}
/** Shown to families: hidden and closed ones need nobody to ring. */
export const isShown = ({ service }) => service !== undefined && service.status !== 'inactive' && service.status !== 'defunct';
