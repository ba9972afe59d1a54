import { html, nothing, type TemplateResult } from 'lit';
import type { PartialDate } from '../../feed/types.js';
import { dateInWords } from '../../view/formats.js';
import { text } from '../../view/text.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { buttonView, type Part } from '../fields.js';
import type { FeedDeskActs } from './acts.js';
import type { FeedModel } from './work-types.js';
import { openStep } from './open-step.js';
import { readStep } from './read-step.js';
import { saveStep } from './save-step.js';
import type { Preview } from './preview.js';
import { seeStep } from './see-step.js';
import type { FeedDeskState } from './state.js';

/** All that the page draws from. */
export interface FeedPage {
  readonly state: FeedDeskState;
  /** Undefined until something was read. */
  readonly model: FeedModel | undefined;
  /** Undefined while there is nothing to look at. */
  readonly preview: Preview | undefined;
  readonly line: string;
  readonly today: PartialDate;
  /** Said aloud, once. */
  readonly status: string;
}

const STEPS = ['open', 'read', 'see', 'save'] as const;
const NAMES = { open: 'openStep', read: 'readStep', see: 'seeStep', save: 'saveStep' } as const;

const contentsView = (): TemplateResult => html`
  <nav class="contents" aria-label=${sayFeedDesk('contents')}>
    <ol>
      ${STEPS.map((step) => html`<li><a href=${`#${step}`}>${text(sayFeedDesk(NAMES[step]))}</a></li>`)}
    </ol>
  </nav>
`;

/** On paper only: what this is, of what day. */
const printedView = (today: PartialDate): TemplateResult => html`
  <div class="printed">
    <p class="printed-name">${text(sayFeedDesk('printedName'))}</p>
    <p>${text(sayFeedDesk('checkedOn', { date: dateInWords(today) }))}</p>
  </div>
`;

/** In sight wherever on the page somebody is: what is being done, and a way to end it. */
const busyView = (busy: string | undefined, acts: FeedDeskActs): Part =>
  busy
    ? html`<div class="busy">
        <div>
          <p>${text(busy)}</p>
          <p class="hint">${text(sayFeedDesk('busyHint'))}</p>
        </div>
        ${buttonView(sayFeedDesk('stop'), acts.stop)}
      </div>`
    : nothing;

/** The whole page. */
export function pageView(page: FeedPage, acts: FeedDeskActs): TemplateResult {
  const { state, model, preview, line, today, status } = page;
  return html`
    <header class="masthead">
      <a class="skip" href="#open">${text(sayFeedDesk('skip'))}</a>
      <p class="kicker">${text(sayFeedDesk('kicker'))}</p>
      <h1>${text(sayFeedDesk('title'))}</h1>
      <p class="lead">${text(sayFeedDesk('lead'))}</p>
      <p class="privacy">${text(`${sayFeedDesk('privacy')} ${sayFeedDesk('gone')}`)}</p>
    </header>
    <main class=${model ? 'checked' : ''}>
      ${model ? printedView(today) : nothing} ${contentsView()} ${openStep(state, model, acts)}
      ${readStep(state, model, today, acts)} ${seeStep(state, model, preview, acts)}
      ${saveStep(state, model, preview, line, acts)} ${busyView(state.busy, acts)}
    </main>
    <footer class="foot"><p>${text(sayFeedDesk('foot'))}</p></footer>
    <p role="status" class="hidden">${text(status)}</p>
  `;
}
