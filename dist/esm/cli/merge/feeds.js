/** The feeds to merge, each under a short word. */
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRaw } from '../../feed/spot.js';
import { many } from '../../intake/check/say.js';
import { decodeSheet, whyNotText } from '../../intake/decode.js';
import { parseDirectory, recordsIn } from '../../intake/directories/parse.js';
import { isOwnFormat } from '../../intake/directories/private.js';
import { shownAddress } from '../../intake/snapshot/address.js';
import { slug } from '../../intake/text.js';
import { wholeFeed } from '../check/whole.js';
import { CannotRun } from '../exit.js';
import { readBytes } from '../files.js';
import { COMMAND } from '../help.js';
import { call } from '../snapshot/request.js';
import { version } from '../version.js';
import { isAddress } from './wish.js';
/** Milliseconds: one call; before the second and the third; the longest that a server may ask for. */
const TIME_OUT = 30_000;
const WAITS = [500, 2000];
const LONGEST_WAIT = 10_000;
function urlOf(feed) {
    let url;
    try {
        url = new URL(feed);
    }
    catch {
        throw new CannotRun(`"${feed}" is not a web address. Nothing was written.`);
    }
    if (url.username || url.password)
        throw new CannotRun('Leave the name and password out of the address: only what is open to everybody is read.');
    return url;
}
/** What an address says; asked up to three times where that may help. */
async function answerAt(feed) {
    const { href, hostname } = urlOf(feed);
    const options = {
        signal: new AbortController().signal,
        timeOut: TIME_OUT,
        agent: `local-offer-widgets/${version()} (merge)`,
        hosts: new Set([hostname]),
    };
    for (let tries = 0;; tries++) {
        const called = await call(href, options);
        if (called.kind === 'document')
            return called;
        const pause = WAITS[tries];
        const asked = called.kind === 'again' && called.cause !== 'web-page' ? (called.wait ?? 0) : Infinity;
        if (pause === undefined || asked > LONGEST_WAIT)
            throw new CannotRun(`"${shownAddress(href)}" could not be read: ${called.why}. Nothing was written.`);
        await sleep(Math.max(pause, asked));
    }
}
function documentIn(file, bytes) {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const text = isZip || whyNotText(bytes) ? '' : decodeSheet(bytes);
    const { document } = parseDirectory(text);
    if (typeof document === 'object' && document !== null)
        return document;
    const what = text.trimStart().startsWith('<')
        ? 'is a web page, not a feed'
        : 'is not a feed: it is not JSON';
    throw new CannotRun(`"${file}" ${what}. Nothing was written. A spreadsheet can be made into a feed first: ${COMMAND} convert --help`);
}
/** The document in a file, at an address or in standard input (`-`): one in parts with its parts in it. */
export async function documentAt(feed) {
    const answer = isAddress(feed) ? await answerAt(feed) : undefined;
    const bytes = answer ? new TextEncoder().encode(answer.text) : await readBytes(feed);
    const document = answer ? answer.document : documentIn(feed, bytes);
    try {
        return (await wholeFeed(bytes, answer?.from ?? feed, TIME_OUT)) ?? document;
    }
    catch (error) {
        if (!(error instanceof CannotRun))
            throw error;
        const shown = isAddress(feed) ? shownAddress(feed) : feed;
        throw new CannotRun(`"${shown}" is only the first file of a feed in parts: ${error.message}. Nothing was written. Parts lie beside it, as snapshot writes them.`);
    }
}
const isMissing = ({ case: number, severity }) => number === 198 && severity === 'error';
/** Why a feed that lacks one of those it is made of is not to be written: its services would go from every page. */
export function missingIn({ faults }, feeds) {
    const missing = faults.find(isMissing);
    if (missing)
        return { id: missing.path, why: `${missing.message} ${missing.mend}` };
    // Directories sometimes give an empty list by mistake. A feed of ours may be about the council alone.
    const empty = feeds.find(({ document }) => !isOwnFormat(document) && recordsIn(document)?.records.length === 0);
    return (empty && {
        id: empty.id,
        why: 'There is no service in it. Directories sometimes give an empty list by mistake.',
    });
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
