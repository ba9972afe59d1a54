/** Texts that have been read, written so that reading them again gives the same. */
import type { RichText } from '../../feed/types.js';
/** What would be decoded once more is written as the entity it was. */
export declare const asEntities: (text: string) => string;
/** The same, and what would be taken for markup. */
export declare const asText: (text: string) => string;
/** Text of a report, which may be simple HTML: that stays as it is. */
export declare const asProse: (text: string) => string;
/** Plain text: a blank line between paragraphs, "- " before the items of a list, never markup. */
export declare const plainOf: (text: RichText) => string;
/** Does plain text keep all there is to it? Bold, lists and links are written as words. */
export declare const isPlain: (text: RichText) => boolean;
