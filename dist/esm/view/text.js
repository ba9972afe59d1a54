import { html, noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
/**
 * A fresh text node whenever the value changes.
 *
 * Translators and read-aloud tools swap our text nodes for their own; Lit would then write to a node nobody sees and
 * the old vacancy would stay on the page. The text must be the only child of its element.
 */
class TextDirective extends Directive {
    #last = noChange;
    render(value) {
        return value;
    }
    update(_part, [value]) {
        if (value === this.#last)
            return noChange;
        this.#last = value;
        return document.createTextNode(String(value));
    }
}
export const text = directive(TextDirective);
/** Words on a line of their own, or under another name. */
export const line = (words, part = 'line') => html `<span part=${part}>${text(words)}</span>`;
