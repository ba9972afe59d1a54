import { type Writing } from './written.js';
/** A copy in which every text is as it must be written. */
export declare function copyOf<T>(value: T, name: string, writing: Writing): T;
