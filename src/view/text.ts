import { html, noChange, type TemplateResult } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';

/**
 * A fresh text node whenever the value changes.
 *
 * Translators and read-aloud tools swap our text nodes for their own; Lit would then write to a node nobody sees and
 * the old vacancy would stay on the page. The text must be the only child of its element.
 */
class TextDirective extends Directive {
  #last: unknown = noChange;

  override render(value: unknown): unknown {
    return value;
  }

  override update(_part: ChildPart, [value]: [unknown]): unknown {
    if (value === this.#last) return noChange;
    this.#last = value;
    return document.createTextNode(String(value));
  }
}

export const text = directive(TextDirective);

/** Words on a line of their own, or under another name. */
export const line = (words: string, part = 'line'): TemplateResult =>
  html`<span part=${part}>${text(words)}</span>`;
