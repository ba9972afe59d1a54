/** What HTML is read to: a tree of elements and texts, and the few things asked of it. */
export interface TextNode {
    readonly text: string;
}
export interface ElementNode {
    readonly name: string;
    /** Names in small letters; values decoded. */
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: readonly HtmlNode[];
}
export type HtmlNode = TextNode | ElementNode;
export declare const isText: (node: HtmlNode) => node is TextNode;
/** Does it stand on lines of its own? */
export declare const isBlock: (node: HtmlNode) => node is ElementNode;
/** Has it a block anywhere inside? */
export declare function hasBlock(node: ElementNode): boolean;
/** All elements inside, each before what is in it. */
export declare function elementsIn(nodes: readonly HtmlNode[]): Generator<ElementNode>;
/** The words as they are read: a line for each block, a space between cells. */
export declare function wordsOf(nodes: readonly HtmlNode[]): string;
/** The words on one line. */
export declare const lineOf: (nodes: readonly HtmlNode[]) => string;
/** The elements straight inside. */
export declare const elementsOf: ({ children }: ElementNode) => readonly ElementNode[];
/** An element without attributes. */
export declare const madeElement: (name: string, children: readonly HtmlNode[]) => ElementNode;
/** The nodes, with what stands loose between the parts of a list or table, where only white space should, as blocks. */
export declare function withLoose(nodes: readonly HtmlNode[], parts: RegExp): readonly ElementNode[];
/** The name of a made block around what stood loose. */
export declare const LOOSE = "div";
