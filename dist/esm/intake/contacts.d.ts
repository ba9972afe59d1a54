import type { DocumentContact, DocumentServiceSend } from '../feed/document.js';
import type { Read } from './faults.js';
/** A web address, mended where only its beginning is missing. */
export declare function urlIn(cell: string): Read<string>;
export declare function emailIn(cell: string): Read<string>;
/** "SENCO: 020 7946 0000, senco@rowan.example" as a role or name, telephone numbers and an address. */
export declare function contactIn(cell: string): Read<DocumentContact>;
/** How to ask for a place: words, or the address of a page. */
export declare function applyIn(cell: string): Read<NonNullable<DocumentServiceSend['apply']>>;
