import { html, nothing } from 'lit';
import { sayIn } from './report-parts.js';
import { line, text } from './text.js';
/** The steps of the SEND Code of Practice 6.44 to 6.56, in their order. */
const STEPS = ['assess', 'plan', 'do', 'review'];
/** Does a school say that it works so? Nothing is claimed for one that does not. */
export const saysCycle = (words) => /\bassess\w*,?\s+(?:and\s+)?plan\w*,?\s+(?:and\s+)?do\w*,?\s+(?:and\s+)?review|\bgraduated (?:approach|response)\b/i.test(words);
/** Our words for the four steps, for a school that says it works so without saying how. */
export const usualSteps = (options) => STEPS.map((step) => ({ name: sayIn(options, step), text: sayIn(options, `${step}Text`) }));
/** An arrow to the next step; the last turns back to the first. The words beside say the same. */
const arrow = (isLast) => html `
  <svg part="cycle-arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path part="cycle-line" d=${isLast ? 'M19 12a7 7 0 1 1-2-5M17 2v5h-5' : 'M3 12h17M14 6l6 6-6 6'}></path>
  </svg>
`;
/** Assess, plan, do, review: a picture of steps that is a list when it is read aloud. */
export function cycleView(options, steps) {
    const isLast = (index) => index === steps.length - 1;
    return html `
    <div part="cycle">
      <p part="paragraph report-label">${text(sayIn(options, 'cycle', { n: steps.length }))}</p>
      <ol part="bare cycle-steps">
        ${steps.map(({ name, text: words }, index) => html `
            <li part="cycle-step">
              <strong part="cycle-name">
                <span part="cycle-number" aria-hidden="true">${text(index + 1)}</span>
                <span>${text(name)}</span>
              </strong>
              ${line(words)} ${isLast(index) ? line(sayIn(options, 'again'), 'line secondary') : nothing}
              ${arrow(isLast(index))}
            </li>
          `)}
      </ol>
    </div>
  `;
}
