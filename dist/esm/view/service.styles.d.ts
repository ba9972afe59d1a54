import { type CSSResult } from 'lit';
/**
 * A service in a list, its details, and the visitor's own list: names, hairlines and air, no boxes.
 *
 * What a service says stands under its heading on a phone; from 30 em of its own width, beside it.
 * Line breaks of the publisher's are kept, and nothing else of the spaces in what they wrote.
 */
export declare const serviceStyles: CSSResult;
