/** Files the command is given besides: decisions, and feeds to be merged in. */
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFeed } from '../../feed/read.js';
import { decisionsFile, readDecisions, } from '../../intake/merge/index.js';
import { CannotRun } from '../exit.js';
import { readBytes, writeWhole } from '../files.js';
const textOf = async (file) => new TextDecoder().decode(await readBytes(file));
const isThere = (file) => access(file).then(() => true, () => false);
/** A file that is not there yet is one in which nothing has been decided. */
async function decisionsIn(file) {
    if (file === undefined || !(await isThere(file)))
        return [];
    const { decisions, problems } = readDecisions(await textOf(file));
    if (problems.length > 0)
        throw new CannotRun(`"${file}":\n${problems.map((line) => `  ${line}`).join('\n')}`);
    return decisions;
}
async function feedIn(file, taken) {
    const document = await textOf(file);
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
    return { decisions: await decisionsIn(decisions), added };
}
/** Puts new near-misses into the file, for a person to decide. */
export async function keepDecisions(file, decisions, offers) {
    if (file === undefined)
        return;
    const old = (await isThere(file)) ? await textOf(file) : undefined;
    const text = decisionsFile(decisions, offers);
    if (text !== old)
        await writeWhole(file, text);
}
