/** One run at a time in one folder. */
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
/** A run says this often that it still lives; one that has not for three times as long was ended. */
const BEAT = 20_000;
/** Longer than another run needs from reading a dead lock to putting its own in the place of it. */
const SETTLE = 200;
const codeOf = (error) => error instanceof Error && 'code' in error ? String(error.code) : '';
const textAt = (path) => readFile(path, 'utf8').catch(() => undefined);
function isRunning(pid) {
    if (!(pid > 0))
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return codeOf(error) === 'EPERM';
    }
}
/** Does a run that lives hold it? Of one on another computer, which a shared folder may have, only the beat tells. */
async function isHeld(lock, text) {
    const [pid, host] = text.split(' ');
    const isHere = host === undefined || host === hostname();
    // A container's first process has the same number in every life.
    if (isHere && (Number(pid) === process.pid || !isRunning(Number(pid))))
        return false;
    const beat = await stat(lock).catch(() => undefined);
    return beat !== undefined && Date.now() - beat.mtimeMs < BEAT * 3;
}
export class Lock {
    #beat;
    constructor(path, mark) {
        this.path = path;
        this.mark = mark;
        this.#beat = setInterval(() => {
            const now = Date.now() / 1000;
            void utimes(path, now, now).catch(() => { });
        }, BEAT);
        this.#beat.unref();
    }
    /** @returns undefined where another run has it. */
    static async take(folder) {
        const path = join(folder, 'lock');
        const mark = `${process.pid} ${hostname()} ${randomUUID()}`;
        const beside = `${path}.${process.pid}.part`;
        try {
            await writeFile(beside, mark);
            if (await isFirst(beside, path, mark))
                return new Lock(path, mark);
            if (await isHeld(path, (await textAt(path)) ?? ''))
                return undefined;
            // Nobody's any more. Of several runs that see so at once, the last to write has it.
            await rename(beside, path);
            await sleep(SETTLE);
            return (await textAt(path)) === mark ? new Lock(path, mark) : undefined;
        }
        finally {
            await rm(beside, { force: true });
        }
    }
    /** Lets others have it. One that is another's by now stays. */
    async leave() {
        clearInterval(this.#beat);
        if ((await textAt(this.path)) === this.mark)
            await rm(this.path, { force: true });
    }
}
/** Puts the lock where there is none, in one step, with all that it says in it. */
async function isFirst(beside, path, mark) {
    try {
        await link(beside, path);
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        // A disk that knows no links, such as a memory stick.
    }
    try {
        await writeFile(path, mark, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
}
