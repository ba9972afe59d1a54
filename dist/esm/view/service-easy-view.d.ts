import { type TemplateResult } from 'lit';
import type { EasyRead, Service } from '../feed/types.js';
export interface PictureOptions {
    /** Address of the page, or of the feed: pictures of its site may be shown, and short addresses start there. */
    readonly from: readonly string[];
    /** Other sites whose pictures may be shown: `pictures.example.org`, or a whole origin. */
    readonly hosts?: readonly string[];
}
/**
 * The address of a picture that may be shown; undefined for one of another site, which would learn who looks at what.
 * The last of `from` is where short addresses start: the feed, where its address is known.
 */
export declare function pictureAddress(image: string | undefined, { from, hosts }: PictureOptions): string | undefined;
/** Easy read that the publisher wrote: a picture and a short sentence a row. */
export declare const easyRowsView: (rows: readonly EasyRead[], options: PictureOptions) => TemplateResult;
/** The easy read of a service. */
export declare const easyReadView: ({ send }: Service, options: PictureOptions) => TemplateResult;
