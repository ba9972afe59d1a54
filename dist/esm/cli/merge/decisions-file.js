/** The decisions file on disk. */
import { dirname } from 'node:path';
import { decisionsFile, readDecisions } from '../../intake/merge/index.js';
import { CannotRun } from '../exit.js';
import { readBytes, whatIsAt, writeWhole } from '../files.js';
/**
 * A file that is not there yet is one in which nothing has been decided.
 *
 * @throws {CannotRun} where it cannot be read, or could not be written later.
 */
export async function decisionsAt(path) {
    if (path === undefined)
        return { decisions: [] };
    if ((await whatIsAt(path)) === undefined) {
        if ((await whatIsAt(dirname(path))) !== 'folder')
            throw new CannotRun(`"${path}" cannot be used: there is no folder "${dirname(path)}".`);
        return { decisions: [] };
    }
    const text = new TextDecoder().decode(await readBytes(path));
    const { decisions, problems } = readDecisions(text);
    if (problems.length > 0)
        throw new CannotRun(`"${path}" cannot be used. Nothing was written.\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    return { decisions, text };
}
/** Puts new near-misses into the file, for a person to decide. It is written only where something in it changes. */
export async function keepDecisions(path, known, decisions, offers) {
    if (path === undefined)
        return;
    const text = decisionsFile(decisions, offers, known);
    const isNothing = known === undefined && decisions.length === 0 && offers.length === 0;
    if (text !== known && !isNothing)
        await writeWhole(path, text);
}
