/** Values as the schema of our format wants them. */
import type { DocumentService } from '../../feed/document.js';
/** An address with nothing in it that RFC 3986 does not allow. One that is right stays as it is. */
export declare function uriOf(address: string): string;
export declare const isEmail: (text: string) => boolean;
/** One of a few words, or undefined. */
export declare const oneOf: <const T extends string>(...allowed: readonly T[]) => (word: string | undefined) => T | undefined;
type Status = DocumentService['status'];
/** The nearest of the four that HSDS has. Our reader shows a record with another word, so such a record is active. */
export declare function statusOf(words: string): {
    readonly status: Status;
    readonly isKnown: boolean;
};
/** Do two values of JSON say the same, whatever the order of their members? */
export declare function isSame(one: unknown, other: unknown): boolean;
export {};
