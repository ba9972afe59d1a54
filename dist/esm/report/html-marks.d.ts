import type { ElementNode } from './html-nodes.js';
export declare const escapeHtml: (text: string) => string;
export declare function marks({ attributes }: ElementNode, more?: readonly (readonly [string, string | undefined])[]): string;
export declare function picture(node: ElementNode): string;
export declare function span(node: ElementNode): string;
