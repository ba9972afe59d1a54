import { html, noChange } from "lit";
import { Directive, directive } from "lit/directive.js";
class TextDirective extends Directive {
  #last = noChange;
  render(value) {
    return value;
  }
  update(_part, [value]) {
    if (value === this.#last) return noChange;
    this.#last = value;
    return document.createTextNode(String(value));
  }
}
const text = directive(TextDirective);
const line = (words, part = "line") => html`<span part=${part}>${text(words)}</span>`;
export {
  line,
  text
};
