/** Comments with what was said back and done, as rows and back. */
import type { DocumentComment } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import type { Table } from './table.js';
export declare function commentsFrom(tables: readonly Table[]): {
    comments: DocumentComment[];
    faults: Fault[];
};
export declare function commentRows(comments: readonly DocumentComment[]): Record<string, string>[];
