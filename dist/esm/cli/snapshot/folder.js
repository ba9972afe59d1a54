/** The folder that is published: all of a new feed in it, or all of the last one. */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMembers } from '../../intake/snapshot/list.js';
import { CannotRun } from '../exit.js';
import { cause } from '../files.js';
import { Lock } from './lock.js';
export const FEED = 'feed.json';
const PARTS = 'parts';
const WORK = '.snapshot-work';
/** Ours to delete: nothing else in the folder of parts has such a name. */
const PART_NAME = /^services-\d+-[\da-f]{16}\.json$/;
const MOVES = 10;
export const sha256 = (text) => createHash('sha256').update(text).digest('hex');
export function partFile(number, services) {
    const text = `${JSON.stringify({ contents: services })}\n`;
    const hash = sha256(text);
    const url = `${PARTS}/services-${number}-${hash.slice(0, 16)}.json`;
    return { text, part: { url, kind: 'services', items: services.length, sha256: hash } };
}
async function textAt(path) {
    try {
        return await readFile(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
const isGone = (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
const partUrls = ({ send }) => (send.parts ?? []).flatMap(({ url }) => (typeof url === 'string' ? url : []));
const isFeed = (value) => isMembers(value) && Array.isArray(value['contents']) && isMembers(value['send']);
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** One folder, held by one run at a time. */
export class Folder {
    constructor(path, work, lock) {
        this.path = path;
        this.work = work;
        this.lock = lock;
    }
    /** @throws {CannotRun} where the folder cannot be written to, or another run has it. */
    static async hold(path) {
        const work = join(path, WORK);
        for (let tries = 3;; tries--) {
            try {
                await mkdir(path, { recursive: true });
                // What a directory answers may be private to its staff: for this account only, and never committed.
                await mkdir(work, { recursive: true, mode: 0o700 });
                await writeFile(join(work, '.gitignore'), '*\n');
                const lock = await Lock.take(work);
                if (lock)
                    return new Folder(path, work, lock);
            }
            catch (error) {
                // A run that is just done takes its work away from under this one.
                if (tries > 1 && isGone(error))
                    continue;
                throw new CannotRun(`The folder "${path}" could not be made or written to: ${cause(error)}.`);
            }
            throw new CannotRun(`Another run is writing to "${path}". Wait for it to end.`);
        }
    }
    /** Lets another run have it; what is in hand stays for the next one. */
    leave() {
        return this.lock.leave();
    }
    /** Takes away all work in hand: it is done. */
    async clear() {
        const names = await readdir(this.work).catch(() => []);
        for (const name of names)
            if (join(this.work, name) !== this.lock.path)
                await rm(join(this.work, name), { recursive: true, force: true });
        await this.lock.leave();
        // Not empty where another run has begun.
        await rmdir(this.work).catch(() => undefined);
    }
    /** The feed that is there; `broken` where what is there is none. */
    async lastCopy() {
        const text = await textAt(join(this.path, FEED));
        if (text === undefined)
            return 'none';
        const document = parsed(text);
        return isFeed(document) ? document : 'broken';
    }
    /**
     * Parts first, the first document last; only then are parts deleted that neither this nor the last feed names. Those of
     * the last one stay for one more run: a first document in somebody's cache still finds them.
     */
    async write(text, files, last) {
        const before = join(this.work, 'before.json');
        const older = parsed((await textAt(before)) ?? '[]');
        const keep = new Set([
            ...(Array.isArray(older) ? older.map(String) : []),
            ...(last ? partUrls(last) : []),
        ]);
        // A run that is ended after its feed is in place must not forget, when it goes on, what came before that.
        await writeFile(before, JSON.stringify([...keep]));
        if (files.length > 0)
            await mkdir(join(this.path, PARTS), { recursive: true });
        for (const { part, text: shard } of files) {
            const path = join(this.path, part.url);
            if ((await textAt(path)) !== shard)
                await this.#place(path, shard);
        }
        await this.#place(join(this.path, FEED), text);
        for (const { part } of files)
            keep.add(part.url);
        await this.#sweep(keep);
    }
    /** Written beside, on the disk for good, then moved to its place in one step. */
    async #place(path, text) {
        const beside = join(this.work, `${sha256(path).slice(0, 16)}.${process.pid}.part`);
        try {
            const file = await open(beside, 'w', 0o644);
            try {
                await file.writeFile(text);
                await file.sync();
            }
            finally {
                await file.close();
            }
            await moved(beside, path);
        }
        catch (error) {
            await rm(beside, { force: true }).catch(() => undefined);
            throw error;
        }
    }
    async #sweep(keep) {
        const folder = join(this.path, PARTS);
        const names = await readdir(folder).catch(() => []);
        for (const name of names)
            if (PART_NAME.test(name) && !keep.has(`${PARTS}/${name}`))
                await rm(join(folder, name), { force: true });
    }
}
/** Windows refuses to replace a file while a web server or a virus scanner reads it: a moment later it does not. */
async function moved(from, to) {
    for (let tries = MOVES;; tries--) {
        try {
            return await rename(from, to);
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? String(error.code) : '';
            if (tries <= 1 || !/^E(?:PERM|BUSY|ACCES)$/.test(code))
                throw error;
            await sleep(300);
        }
    }
}
