import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { CannotRun } from './exit.js';
const CAUSES = {
    ENOENT: 'there is no such file or folder',
    EEXIST: 'there is a file or folder of that name already',
    EISDIR: 'that is a folder',
    ENOTDIR: 'part of that path is not a folder',
    ENOTEMPTY: 'that folder is not empty',
    EACCES: 'this account is not allowed to',
    EPERM: 'this account is not allowed to, or another program has it open',
    EBUSY: 'another program has it open',
    EROFS: 'it is on a disk that cannot be written to',
    ENOSPC: 'the disk is full',
    EDQUOT: 'this account has no room left on the disk',
    EIO: 'the disk has a fault',
    EMFILE: 'too many files are open',
    EFBIG: 'it is too large for this disk',
    ERR_FS_FILE_TOO_LARGE: 'it is too large',
};
/** Why the system refused, in words. */
export function cause(error) {
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
/** What stands at a path; undefined where nothing does. */
export async function whatIsAt(path) {
    try {
        return (await stat(path)).isDirectory() ? 'folder' : 'file';
    }
    catch {
        return undefined;
    }
}
const beside = (path) => `${path}.${process.pid}.${randomUUID().slice(0, 8)}.part`;
/** Writes a whole file beside its place, then moves it there: a reader sees the old one or the new one, never half. */
export async function writeWhole(path, content) {
    const part = beside(path);
    try {
        await writeFile(part, content, { flag: 'wx' });
        await rename(part, path);
    }
    catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        throw new CannotRun(`"${path}" could not be written: ${cause(error)}.`);
    }
}
/**
 * Writes files into a folder, which is made where there is none. Every file is written whole beside its place before
 * the first is moved there, so a full disk or a missing right leaves the folder as it was.
 */
export async function writeFolder(folder, files) {
    const moves = files.map(({ name, content }) => {
        const path = join(folder, name);
        return { path, part: beside(path), content };
    });
    for (const { path } of moves)
        if ((await whatIsAt(path)) === 'folder')
            throw new CannotRun(`"${path}" could not be written: ${CAUSES['EISDIR']}.`);
    const isNew = (await whatIsAt(folder)) === undefined;
    try {
        await mkdir(folder, { recursive: true });
        for (const { part, content } of moves)
            await writeFile(part, content, { flag: 'wx' });
        for (const { part, path } of moves)
            await rename(part, path);
    }
    catch (error) {
        for (const { part } of moves)
            await rm(part, { force: true }).catch(() => undefined);
        if (isNew)
            await rmdir(folder).catch(() => undefined);
        throw new CannotRun(`"${folder}" could not be written to: ${cause(error)}.`);
    }
}
