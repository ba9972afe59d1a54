import { type TemplateResult } from 'lit';
/** One after another on screen: nodes of the author's, or a piece of ours. */
export type Layer = {
    readonly key: string;
    readonly nodes: readonly Node[];
} | {
    readonly key: string;
    readonly piece: HTMLElement;
    readonly after?: Node | undefined;
};
/**
 * Shows an author's nodes and our pieces in an order, by slots: no node of the author's is moved or changed. Our pieces
 * stand among the nodes in the page, where they are seen, so that copying and reading aloud meet them there; with
 * `isolate`, in the shadow root.
 */
export declare class ReportStage {
    #private;
    constructor(host: HTMLElement, shadow: ShadowRoot);
    /** The author's nodes, and those of ours that came with a clone or a saved page taken away. */
    authorNodes(): readonly Node[];
    isOurs(node: Node): boolean;
    /** Our pieces that stand in the page or the shadow root, for whoever looks for a place in them. */
    get pieces(): readonly HTMLElement[];
    /** Draws a piece; made the first time. */
    piece(key: string, content: TemplateResult): HTMLElement;
    /** Takes in a container that Lit draws by itself. */
    adopt(key: string, piece: HTMLElement): void;
    /** Puts all in its order. What is not among the layers is not shown; pieces not among them leave the page. */
    lay(layers: readonly Layer[], isIsolated: boolean): void;
    /** Shows the author's nodes as they stand, and nothing of ours. */
    clear(): void;
}
