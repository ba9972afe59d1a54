import type { CSSResult } from 'lit';
/** Puts our rules on the page or the shadow root a view stands in, once each. */
export declare function adoptStyles(root: Node, styles: readonly CSSResult[]): void;
