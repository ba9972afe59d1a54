import { type Members } from './list.js';
/** The one service in an answer to `/services/{id}`, however it is wrapped; undefined where there is none. */
export declare function detailIn(document: unknown): Members | undefined;
/** Is the answer about the record that was asked for? One without an id is taken at its word. */
export declare function isAbout(detail: Members, id: string): boolean;
/** The whole record: what the answer says, and what only the list says. */
export declare function joined(shallow: unknown, detail: Members): Members;
