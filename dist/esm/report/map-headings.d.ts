import type { Heading, HeadingTaken, Setting } from './types.js';
/** Keys that are really those of such a school or college, in their order. */
export declare function keysOf(marked: string | undefined, setting: Setting): readonly string[];
/**
 * What each heading is taken for. A heading that is not known is left alone: better no match than a wrong one.
 *
 * @param headings in the order of the page, with their levels: an area of need under "Extra help" parts that answer, and
 *   does not start another.
 */
export declare function mapHeadings(headings: readonly Heading[], { setting }: {
    readonly setting: Setting;
}): readonly HeadingTaken[];
