import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { isMembers } from '../../intake/snapshot/list.js';
/** Answers older than this are asked for again: under a day, so that a nightly run never uses last night's. */
const FRESH_HOURS = 20;
const HOUR = 3_600_000;
const hashed = (text) => createHash('sha256').update(text).digest('hex').slice(0, 40);
async function jsonAt(path) {
    try {
        return JSON.parse(await readFile(path, 'utf8'));
    }
    catch {
        // Not there, or cut short by a power cut: as good as not there.
        return undefined;
    }
}
const isKept = (value, address) => isMembers(value) && value['address'] === address && ('text' in value || 'why' in value);
/** One run's answers on disk, one file each. */
export class Journal {
    #folder;
    #run;
    constructor(folder, run) {
        this.#folder = folder;
        this.#run = run;
    }
    /**
     * Opens what an earlier run of the same settings left, or begins anew: where there is none, it is too old, or that run
     * read everything and then refused it.
     *
     * @param work the folder for work in hand, which is there.
     * @param settings whatever changes what is asked.
     */
    static async open(work, settings, { now, takeFinished }) {
        const folder = join(work, 'answers');
        const run = { settings: hashed(JSON.stringify(settings)), started: now };
        const old = await jsonAt(join(folder, 'run.json'));
        if (isMembers(old) && old['settings'] === run.settings && typeof old['started'] === 'number') {
            const age = now - old['started'];
            if (age >= 0 && age < FRESH_HOURS * HOUR && (takeFinished || !old['finished']))
                return { journal: new Journal(folder, { ...run, started: old['started'] }), isResumed: true };
        }
        await rm(folder, { recursive: true, force: true });
        // What a directory answers may hold what is private to its staff: nobody else's to read.
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const journal = new Journal(folder, run);
        await journal.#write('run.json', run);
        return { journal, isResumed: false };
    }
    async read(address) {
        const kept = await jsonAt(join(this.#folder, `${hashed(address)}.json`));
        return isKept(kept, address) ? kept : undefined;
    }
    write(kept) {
        return this.#write(`${hashed(kept.address)}.json`, kept);
    }
    forget(address) {
        return rm(join(this.#folder, `${hashed(address)}.json`), { force: true });
    }
    /** Everything was read. Whoever asks again wants news, unless told to take what there is. */
    finish() {
        return this.#write('run.json', { ...this.#run, finished: true });
    }
    async #write(name, value) {
        const path = join(this.#folder, name);
        const beside = `${path}.${process.pid}.part`;
        try {
            await writeFile(beside, JSON.stringify(value), { mode: 0o600 });
            await rename(beside, path);
        }
        catch (error) {
            // On a full disk even half an answer stands in the way of what is to be put right.
            await rm(beside, { force: true }).catch(() => undefined);
            throw error;
        }
    }
}
