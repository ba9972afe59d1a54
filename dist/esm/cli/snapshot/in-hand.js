/** Files the command is given besides: decisions, and feeds to be merged in. */
import { basename } from 'node:path';
import { readFeed } from '../../feed/read.js';
import { CannotRun } from '../exit.js';
import { decisionsAt } from '../merge/decisions-file.js';
import { documentAt } from '../merge/feeds.js';
async function feedIn(file, taken) {
    const document = await documentAt(file);
    if (!readFeed(document).feed)
        throw new CannotRun(`"${file}" is not a feed: make one of a spreadsheet with convert.`);
    const name = basename(file)
        .replace(/\.\w+$/, '')
        .replace(/[^a-z\d]+/gi, '-')
        .toLowerCase();
    let id = name || 'added';
    for (let number = 2; taken.has(id); number++)
        id = `${name}-${number}`;
    taken.add(id);
    return { id, document };
}
/** @throws {CannotRun} where one cannot be read. */
export async function inHand({ sources, decisions, add }) {
    const taken = new Set(sources.map(({ id }) => id));
    const added = [];
    for (const file of add)
        added.push(await feedIn(file, taken));
    const { decisions: said, text } = await decisionsAt(decisions);
    return { decisions: said, ...(text !== undefined && { known: text }), added };
}
