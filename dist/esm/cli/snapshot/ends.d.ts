import { CannotRun } from '../exit.js';
/** The server would not go on. What it said so far is kept: the next run begins there. */
export declare class Interrupted extends CannotRun {
}
/** There is no list, or nothing in it. What was said of that is not kept: it may be another tomorrow. */
export declare class Useless extends CannotRun {
}
/** All was read, and it is too little to put in the place of the last copy. */
export declare class TooFew extends CannotRun {
}
/** Did the disk refuse something? */
export declare const isOfDisk: (error: unknown) => boolean;
export declare const notWritten: (folder: string, error: unknown) => CannotRun;
