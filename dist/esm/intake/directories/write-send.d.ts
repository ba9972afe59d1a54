import type { DocumentServiceSend } from '../../feed/document.js';
import type { ServiceSend } from '../../feed/types.js';
import type { Writing, WrittenService } from './written.js';
/** A copy whose words are as they must be written; numbers stay. */
export declare function wordsOf<T extends object>(record: T): T;
/** `send` of a service; undefined where it says nothing. */
export declare function sendOf(send: ServiceSend, writing: Writing): DocumentServiceSend | undefined;
/** What an older panel says of support. Its first words, where they answer no question, are its description. */
export declare function panelOf({ support }: ServiceSend): WrittenService['local_offer'];
