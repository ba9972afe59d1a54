import type { DocumentCapacity, DocumentServiceSend } from '../../feed/document.js';
/** Top-ups of all rows as one, from the least to the most. */
export declare function range(sums: readonly NonNullable<DocumentServiceSend['top_up']>[]): DocumentServiceSend['top_up'];
export type Lines = NonNullable<DocumentServiceSend['places']>;
/** Lines of places; one that adds others up loses what would give one of them away (case 66). */
export declare function safeLines(lines: Lines): {
    lines: Lines;
    isSumHidden: boolean;
};
/** Places for other programs without what is free, where the two would give a small number of pupils away. */
export declare function safeCapacity(capacity: DocumentCapacity): DocumentCapacity;
