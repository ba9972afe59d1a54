/** The feeds to merge, each under a short word. */
import { basename } from 'node:path';
import { isRaw } from '../../feed/spot.js';
import { requestJson } from '../../feed/request.js';
import { decodeSheet, whyNotText } from '../../intake/decode.js';
import { parseDirectory } from '../../intake/directories/parse.js';
import { slug } from '../../intake/text.js';
import { CannotRun } from '../exit.js';
import { readBytes } from '../files.js';
import { COMMAND } from '../help.js';
import { many } from './text.js';
import { isAddress } from './wish.js';
const REASONS = {
    address: 'it is not an address',
    offline: 'this computer is offline',
    'not-allowed': 'the server does not let it be read',
    'not-found': 'there is nothing at that address',
    refused: 'the server asks for a log-in, or is not open to everybody',
    server: 'the server did not answer, or not with a feed',
    timeout: 'the server did not answer in time',
    'web-page': 'there is a web page, not a feed',
    'not-json': 'it is not JSON',
    'no-list': 'there is no list of services in it',
    empty: 'it is empty',
    'too-large': 'it is too large',
};
async function documentAt(feed) {
    if (isAddress(feed)) {
        const found = await requestJson(feed, { signal: new AbortController().signal });
        if ('document' in found)
            return found.document;
        throw new CannotRun(`"${feed}" could not be read: ${REASONS[found.reason]}. Nothing was written.`);
    }
    const bytes = await readBytes(feed);
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const text = isZip || whyNotText(bytes) ? '' : decodeSheet(bytes);
    const { document } = parseDirectory(text);
    if (typeof document === 'object' && document !== null)
        return document;
    const what = text.trimStart().startsWith('<')
        ? 'is a web page, not a feed'
        : 'is not a feed: it is not JSON';
    throw new CannotRun(`"${feed}" ${what}. Nothing was written. A spreadsheet can be made into a feed first: ${COMMAND} convert --help`);
}
/** Names of files that say nothing of whose feed it is. */
const UNCLEAR = /^(?:|feed|feeds|index|services?|data|local-?offer|merged|output|out|export|download|snapshot|\d+)$/;
function fileWord(feed) {
    if (feed === '-')
        return '';
    const last = isAddress(feed) ? new URL(feed).pathname.split('/').at(-1) : basename(feed);
    return slug((last ?? '').replace(/\.[^.]*$/, ''));
}
function publisherWord(document) {
    const send = isRaw(document) && isRaw(document.send) ? document.send : {};
    const publisher = isRaw(send.publisher) ? send.publisher : {};
    const area = isRaw(publisher.area) ? publisher.area : {};
    const name = [area.name, publisher.name].find((found) => typeof found === 'string' && found.trim() !== '');
    return typeof name === 'string' ? slug(name) : '';
}
/** A word for each: as given, else the file's name where that says whose it is, else the publisher's. */
function wordsFor(feeds, documents, given) {
    if (given) {
        if (given.length !== feeds.length)
            throw new CannotRun(`--names has ${many(given.length, 'name')} for ${many(feeds.length, 'feed')}: give one for each, with commas between.`);
        const bad = given.find((name) => !/^[a-z0-9][a-z0-9-]*$/.test(name));
        if (bad !== undefined)
            throw new CannotRun(`"${bad}" cannot be a name in --names: write small letters, digits and dashes, such as rowanshire.`);
        return unique(feeds, given);
    }
    const files = feeds.map(fileWord);
    const words = files.map((word, index) => {
        const isClear = !UNCLEAR.test(word) && files.filter((other) => other === word).length === 1;
        return isClear ? word : publisherWord(documents[index]) || word || 'feed';
    });
    return unique(feeds, words);
}
function unique(feeds, words) {
    const twice = words.find((word, index) => words.indexOf(word) !== index);
    if (twice !== undefined)
        throw new CannotRun(`Two feeds would both be called "${twice}". Give each a name of its own, in the order listed: --names ${feeds.map((_, index) => (index === 0 ? 'rowanshire' : index === 1 ? 'fennbridge' : `source-${index + 1}`)).join(',')}`);
    return [...words];
}
export async function readFeeds(feeds, names) {
    const documents = await Promise.all(feeds.map(documentAt));
    const words = wordsFor(feeds, documents, names);
    return documents.map((document, index) => ({ id: words[index] ?? '', document }));
}
