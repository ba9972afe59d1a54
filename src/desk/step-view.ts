import { html, type TemplateResult } from 'lit';
import { text } from '../view/text.js';

/** One step of the page: its number, its name, what is done in it. */
export const stepView = (
  id: string,
  number: number,
  name: string,
  content: TemplateResult,
): TemplateResult => html`
  <section class=${`step ${id}`} aria-labelledby=${id}>
    <h2 id=${id} tabindex="-1">
      <span class="number">${text(number)}</span>
      <span>${text(name)}</span>
    </h2>
    <div class="step-body">${content}</div>
  </section>
`;
