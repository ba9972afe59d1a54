/** From the tree of a page to its flow: headings in all their forms, and what stands under them. */
import { type ElementNode, type HtmlNode } from './html-nodes.js';
import { type FlowHeading, type FlowPart, type HeadingForm } from './reading-flow.js';
interface Marked {
    readonly item?: string | undefined;
    readonly site?: string | undefined;
}
/** A heading as it stands in the flow. */
export declare function flowHeading(form: HeadingForm, node: ElementNode, { item, site }?: Marked, source?: readonly HtmlNode[]): FlowHeading;
/** The flow of a page. */
export declare function outline(nodes: readonly HtmlNode[]): readonly FlowPart[];
export {};
