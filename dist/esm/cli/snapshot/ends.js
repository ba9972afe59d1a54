import { CannotRun } from '../exit.js';
/** The server would not go on. What it said so far is kept: the next run begins there. */
export class Interrupted extends CannotRun {
}
/** There is no list, or nothing in it. What was said of that is not kept: it may be another tomorrow. */
export class Useless extends CannotRun {
}
/** All was read, and it is too little to put in the place of the last copy. */
export class TooFew extends CannotRun {
}
