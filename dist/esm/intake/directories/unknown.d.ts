import type { Tell } from './faults.js';
/** One note for each name, with how many records have something there (reader case 22). */
export declare function unknownMembers(records: readonly unknown[], path: string, note: Tell): void;
