/** Web addresses, e-mail addresses and telephone numbers as people type them. */
import type { Phone } from './types.js';
/** A web address that is safe to link, mended where only `https://` or a slash is missing; else undefined. */
export declare function webAddress(text: string): string | undefined;
/** One e-mail address, or undefined. */
export declare function emailAddress(text: string): string | undefined;
/** What may become a link: http, https, mailto or tel, and nothing else. */
export declare function safeLink(text: string): string | undefined;
/** The `tel:` address of text that holds exactly one number; words and an extension may stand beside it. */
export declare function phoneHref(text: string): string | undefined;
/** A number to show, in quotes or not, with its link where there is one. */
export declare function phoneOf(text: string, description?: string): Phone;
