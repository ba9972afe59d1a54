import { html, nothing, type TemplateResult } from 'lit';
import { type ReportOptions, sayIn } from './report-parts.js';
import { line, text } from './text.js';

/** The steps of the SEND Code of Practice 6.44 to 6.56, in their order. */
const STEPS = ['assess', 'plan', 'do', 'review'] as const;

/** An arrow to the next step; the last turns back to the first. The words beside say the same. */
const arrow = (isLast: boolean): TemplateResult => html`
  <svg part="cycle-arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path part="cycle-line" d=${isLast ? 'M19 12a7 7 0 1 1-2-5M17 2v5h-5' : 'M3 12h17M14 6l6 6-6 6'}></path>
  </svg>
`;

/** Assess, plan, do, review: a picture of four steps that is a list when it is read aloud. */
export const cycleView = (options: ReportOptions): TemplateResult => html`
  <div part="cycle">
    <p part="paragraph report-label">${text(sayIn(options, 'cycle'))}</p>
    <ol part="bare cycle-steps">
      ${STEPS.map(
        (step, index) => html`
          <li part="cycle-step">
            <strong part="cycle-name">
              <span part="cycle-number" aria-hidden="true">${text(index + 1)}</span>
              <span>${text(sayIn(options, step))}</span>
            </strong>
            ${line(sayIn(options, `${step}Text`))}
            ${index === STEPS.length - 1 ? line(sayIn(options, 'again'), 'line secondary') : nothing}
            ${arrow(index === STEPS.length - 1)}
          </li>
        `,
      )}
    </ol>
  </div>
`;
