import { CannotRun } from '../exit.js';

/** The server would not go on. What it said so far is kept: the next run begins there. */
export class Interrupted extends CannotRun {}

/** All was read, and it is too little to put in the place of the last copy. */
export class TooFew extends CannotRun {}
