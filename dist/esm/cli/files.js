import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { CannotRun } from './exit.js';
const CAUSES = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'that is a folder',
    ENOTDIR: 'part of that path is not a folder',
    EACCES: 'this account is not allowed to',
    EPERM: 'this account is not allowed to, or another program has it open',
    EBUSY: 'another program has it open',
    EROFS: 'it is on a disk that cannot be written to',
    ENOSPC: 'the disk is full',
};
/** Why the system refused, in words. */
function cause(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return CAUSES[code] ?? (code || String(error));
}
/** @param path a file, or `-` for standard input. */
export async function readBytes(path) {
    try {
        return path === '-' ? await buffer(process.stdin) : await readFile(path);
    }
    catch (error) {
        throw new CannotRun(`"${path}" could not be read: ${cause(error)}.`);
    }
}
/** Writes a whole file beside its place, then moves it there: a reader sees the old one or the new one, never half. */
export async function writeWhole(path, text) {
    const beside = `${path}.${process.pid}.part`;
    try {
        await writeFile(beside, text, { flag: 'wx' });
        await rename(beside, path);
    }
    catch (error) {
        await rm(beside, { force: true });
        throw new CannotRun(`"${path}" could not be written: ${cause(error)}.`);
    }
}
