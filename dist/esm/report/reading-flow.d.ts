/** A page as a flow of headings and what stands between them, wrappers opened, before anything is matched. */
import type { HtmlNode } from './html-nodes.js';
/** What makes it a heading. `mark`: only the author's `data-item`, around words that have no heading. */
export type HeadingForm = 'heading' | 'button' | 'bold' | 'run-in' | 'cell' | 'term' | 'line' | 'title' | 'mark';
export interface FlowHeading {
    readonly kind: 'heading';
    readonly form: HeadingForm;
    readonly level: number;
    readonly text: string;
    /** What is in it: links may be. */
    readonly nodes: readonly HtmlNode[];
    readonly item?: string;
    readonly site?: string;
    /** How it stands in a page where it turns out to be no heading. */
    readonly source: readonly HtmlNode[];
}
export interface FlowContent {
    readonly kind: 'content';
    readonly nodes: readonly HtmlNode[];
}
/**
 * A table or a list of terms that is either many headings with their answers, or just itself; a paragraph that may begin
 * with its heading.
 */
export interface FlowGroup {
    readonly kind: 'group';
    readonly source: HtmlNode;
    readonly columns: number;
    readonly parts: readonly (FlowHeading | FlowContent)[];
}
/** Where something begins that holds a heading and its answer; after its end the answer does not go on. */
export interface FlowStart {
    readonly kind: 'enter';
    readonly id: number;
    /** All in it belongs to what it is marked as. */
    readonly isMarked: boolean;
}
export interface FlowEnd {
    readonly kind: 'leave';
    readonly id: number;
}
export type FlowPart = FlowHeading | FlowContent | FlowGroup | FlowStart | FlowEnd;
/** Level of what is no `h1` to `h6`. */
export declare const SOFT = 7;
