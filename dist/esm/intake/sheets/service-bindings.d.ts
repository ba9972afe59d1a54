/** The columns of a service that hold one member each: how its cell is read, and written. */
import type { DocumentContact, DocumentService } from '../../feed/document.js';
import type { Read } from '../faults.js';
import * as words from './word-cells.js';
/** Where words go that a cell's column cannot take. */
export type Sink = 'eligibility_description' | 'fees' | 'description' | 'send.before_you_go' | 'send.transport.note';
export interface Binding {
    readonly field: string;
    /** Where its value goes in a service. */
    readonly path: string;
    /** A list, to which each row of a service adds. */
    readonly isList?: boolean;
    readonly sink: Sink;
    readonly read: (cell: string) => Read<unknown>;
    /** "" where the service does not say. */
    readonly write: (service: DocumentService) => string;
}
export declare const contacts: words.Cell<DocumentContact[]>;
/** In the order in which they are written into a service. */
export declare const BINDINGS: readonly Binding[];
export declare const NUMBERS: words.Cell<{
    id?: string;
    identifier_scheme?: string;
    identifier_type: string;
    identifier: string;
}[]>;
