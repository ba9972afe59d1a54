/** HTML as tags and texts between them, in time linear in its length: no DOM, and never a fault. */
/** What is met, in order. `source` is the whole tag as written. */
export interface TokenSink {
    text(raw: string): void;
    tag(name: string, isEnd: boolean, source: string): void;
}
/**
 * Tells the sink of every tag and text. Comments, declarations, and scripts and styles with what is in them, go.
 * A tag that never ends is text.
 */
export declare function readTokens(input: string, sink: TokenSink): void;
