import { type TemplateResult } from 'lit';
import { type ChildPart, Directive } from 'lit/directive.js';
/**
 * A fresh text node whenever the value changes.
 *
 * Translators and read-aloud tools swap our text nodes for their own; Lit would then write to a node nobody sees and
 * the old vacancy would stay on the page. The text must be the only child of its element.
 */
declare class TextDirective extends Directive {
    #private;
    render(value: unknown): unknown;
    update(_part: ChildPart, [value]: [unknown]): unknown;
}
export declare const text: (value: unknown) => import("lit-html/directive.js").DirectiveResult<typeof TextDirective>;
/** Words on a line of their own, or under another name. */
export declare const line: (words: string, part?: string) => TemplateResult;
export {};
