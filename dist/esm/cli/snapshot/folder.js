/** The folder that is published: all of a new feed in it, or all of the last one. */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMembers } from '../../intake/snapshot/list.js';
import { CannotRun } from '../exit.js';
export const FEED = 'feed.json';
const PARTS = 'parts';
const WORK = '.snapshot-work';
/** Ours to delete: nothing else in the folder of parts has such a name. */
const PART_NAME = /^services-\d+-[\da-f]{16}\.json$/;
/** A run says this often that it still lives; one that has not for three times as long was ended. */
const BEAT = 20_000;
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
const isAlive = (pid) => {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
};
/** One folder, held by one run at a time. */
export class Folder {
    #beat;
    constructor(path, work) {
        this.path = path;
        this.work = work;
        const lock = join(work, 'lock');
        this.#beat = setInterval(() => void touch(lock), BEAT);
        this.#beat.unref();
    }
    /** @throws {CannotRun} where the folder cannot be written to, or another run has it. */
    static async hold(path) {
        const work = join(path, WORK);
        try {
            await mkdir(path, { recursive: true });
            // What a directory answers may be private to its staff: for this account only, and never committed.
            await mkdir(work, { recursive: true, mode: 0o700 });
            await writeFile(join(work, '.gitignore'), '*\n');
            await lockIn(work, path);
        }
        catch (error) {
            if (error instanceof CannotRun)
                throw error;
            const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
            throw new CannotRun(`The folder "${path}" could not be made or written to${code}.`);
        }
        return new Folder(path, work);
    }
    /** Lets another run have it; what is in hand stays for the next one. */
    async leave() {
        clearInterval(this.#beat);
        await rm(join(this.work, 'lock'), { force: true });
    }
    /** Takes away all work in hand: it is done. */
    async clear() {
        clearInterval(this.#beat);
        await rm(this.work, { recursive: true, force: true });
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
async function touch(path) {
    const now = Date.now() / 1000;
    await utimes(path, now, now).catch(() => { });
}
async function lockIn(work, path) {
    const lock = join(work, 'lock');
    const held = await textAt(lock);
    const pid = Number(held);
    if (held !== undefined && pid !== process.pid && isAlive(pid)) {
        const { mtimeMs } = await stat(lock);
        if (Date.now() - mtimeMs < BEAT * 3)
            throw new CannotRun(`Another snapshot is being made in "${path}". Wait for it to end.`);
    }
    await writeFile(lock, String(process.pid));
}
