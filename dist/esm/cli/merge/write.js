/** Where the merged feed goes: a file, or a folder to publish. */
import { dirname, join, resolve } from 'node:path';
import { CannotRun } from '../exit.js';
import { whatIsAt, writeWhole } from '../files.js';
import { isOfDisk, notWritten } from '../snapshot/ends.js';
import { FEED, Folder } from '../snapshot/folder.js';
import { publish } from '../snapshot/publish.js';
import { isAddress } from './wish.js';
/** With more services than this a feed in a folder is written in parts, as a snapshot is. */
export const SPLIT_OVER = 1000;
/** @throws {CannotRun} where what is merged would be written over. */
export async function placeOf({ to, feeds, decisions }) {
    const isFolder = /[\\/]$/.test(to) || (await whatIsAt(to)) === 'folder';
    if (!isFolder)
        return { path: to, isFolder };
    const folder = resolve(to);
    // Parts that the new feed does not name are deleted there.
    const inside = feeds.find((feed) => feed !== '-' && !isAddress(feed) && dirname(resolve(feed)) === folder);
    if (inside !== undefined)
        throw new CannotRun(`"${inside}" is in the folder that the merged feed is to be written into. Give --to another folder.`);
    if (decisions !== undefined && resolve(decisions) === join(folder, FEED))
        throw new CannotRun('--decisions must be a file of its own, such as decisions.json.');
    return { path: to, isFolder };
}
/**
 * All at once or not at all.
 *
 * @throws {CannotRun} where it has over a fifth fewer services than what is in that folder, and nobody allowed that.
 */
export async function writeFeed(document, { path, isFolder }, allowFewer) {
    if (!isFolder) {
        await writeWhole(path, `${JSON.stringify(document, null, 2)}\n`);
        return { file: path, parts: 0, faults: [] };
    }
    const folder = await Folder.hold(path);
    try {
        const { sources = [] } = document.send;
        const published = await publish(folder, document, { sources, splitOver: SPLIT_OVER, allowFewer });
        return { file: join(path, FEED), ...published };
    }
    catch (error) {
        throw isOfDisk(error) ? notWritten(path, error) : error;
    }
    finally {
        await folder.clear();
    }
}
