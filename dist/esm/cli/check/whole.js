import { createHash } from 'node:crypto';
import { dirname, resolve, sep } from 'node:path';
import { isRaw } from '../../feed/spot.js';
import { CannotRun } from '../exit.js';
import { readBytes } from '../files.js';
import { fetchedBytes } from './fetched.js';
import { isAddress } from './wish.js';
function documentIn(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
const partsOf = (document) => {
    const send = isRaw(document) && isRaw(document.send) ? document.send : {};
    const parts = Array.isArray(send.parts) ? send.parts.filter(isRaw) : [];
    return parts.filter(({ kind, url }) => kind === 'services' && typeof url === 'string');
};
/** A part lies beside its feed: nothing else is read for it. */
async function bytesBeside(feed, url, timeOut) {
    if (isAddress(feed)) {
        const part = new URL(url, feed);
        if (part.origin !== new URL(feed).origin)
            throw new CannotRun('it is not beside the feed');
        return fetchedBytes(part.href, timeOut);
    }
    const folder = resolve(dirname(feed));
    const path = resolve(folder, url);
    if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep) || /^[a-z]+:/i.test(url))
        throw new CannotRun('it is not beside the feed');
    return readBytes(path);
}
async function servicesOf(part, feed, timeOut) {
    const url = String(part.url);
    const refused = (why) => {
        throw new CannotRun(`its part "${url}" could not be read: ${why}`);
    };
    const bytes = await bytesBeside(feed, url, timeOut).catch((error) => {
        if (!(error instanceof CannotRun))
            throw error;
        return refused(error.message.replace(/^".*" could not be read: /, '').replace(/\.$/, ''));
    });
    const sum = createHash('sha256').update(bytes).digest('hex');
    if (typeof part.sha256 === 'string' && part.sha256 !== sum)
        refused('it is not the file that the feed names (its sha256 is another)');
    const document = documentIn(bytes);
    const list = isRaw(document) ? document.contents : document;
    return Array.isArray(list) ? list.filter(isRaw) : refused('there is no list of services in it');
}
/**
 * A feed in parts with the whole records in the places of their cards; undefined where it is in one piece, or came from
 * where nothing lies beside it.
 */
export async function wholeFeed(bytes, feed, timeOut) {
    const document = documentIn(bytes);
    const parts = partsOf(document);
    if (feed === '-' || parts.length === 0 || !isRaw(document) || !isRaw(document.send))
        return undefined;
    const records = new Map();
    const contents = Array.isArray(document.contents) ? document.contents.filter(isRaw) : [];
    for (const card of contents)
        records.set(card.id, card);
    for (const part of parts)
        for (const one of await servicesOf(part, feed, timeOut))
            records.set(one.id, one);
    const { parts: _, ...send } = document.send;
    return { ...document, contents: [...records.values()], send };
}
