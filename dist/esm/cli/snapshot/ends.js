import { CannotRun } from '../exit.js';
import { cause } from '../files.js';
/** The server would not go on. What it said so far is kept: the next run begins there. */
export class Interrupted extends CannotRun {
}
/** There is no list, or nothing in it. What was said of that is not kept: it may be another tomorrow. */
export class Useless extends CannotRun {
}
/** All was read, and it is too little to put in the place of the last copy. */
export class TooFew extends CannotRun {
}
/** Did the disk refuse something? */
export const isOfDisk = (error) => error instanceof Error && 'syscall' in error && 'code' in error;
export const notWritten = (folder, error) => new CannotRun(`Something could not be written into "${folder}": ${cause(error)}. The last copy, if there is one, stays.`);
