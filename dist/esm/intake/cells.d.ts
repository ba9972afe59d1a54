import type { DocumentServiceSend } from '../feed/document.js';
import type { Read } from './faults.js';
type Kind = Pick<DocumentServiceSend, 'kind' | 'kind_label'>;
/** The kind of place, where the words are clear; the words always. "Inclusion base" may be either of two kinds. */
export declare function kindIn(cell: string): Read<Kind>;
/** Is this a line above a group of rows, such as "Resource bases" or "Special schools", and no setting's name? */
export declare function isKindAlone(words: string): boolean;
/** Is an EHC plan needed? "Yes", "Required", "No", "Either/ or SEN Support". */
export declare function planIn(cell: string): Read<'required' | 'not-required' | 'either'>;
type TopUp = NonNullable<DocumentServiceSend['top_up']>;
/** Pounds: "£25,000 to £36,000", "£15,158", "25k", "£25-36k", "up to £20,000". */
export declare function poundsIn(cell: string): Read<TopUp>;
export {};
