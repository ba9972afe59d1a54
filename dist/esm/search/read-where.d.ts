import { type Question } from './question.js';
/** Reads postcodes and names of places that the services themselves use. */
export declare function readWhere(question: Question): void;
