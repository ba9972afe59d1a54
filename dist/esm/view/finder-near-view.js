import { html } from 'lit';
import { text } from './text.js';
import { valueOf } from './visit.js';
import { sayFinder } from './words/finder.js';
/** Near which place. Folded with the filters where there is little room. */
export const nearView = (near, acts) => html `
  <div part="filters near">
    <label part="field">
      <span part="field-label">${text(sayFinder('near'))}</span>
      <input
        part="control"
        type="text"
        form=""
        enterkeyhint="done"
        autocomplete="off"
        spellcheck="false"
        .value=${near}
        @change=${(event) => acts.onNear(valueOf(event))}
      />
    </label>
  </div>
`;
