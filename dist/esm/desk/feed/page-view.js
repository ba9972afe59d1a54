import { html, nothing } from 'lit';
import { dateInWords } from '../../view/formats.js';
import { text } from '../../view/text.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { buttonView } from '../fields.js';
import { openStep } from './open-step.js';
import { readStep } from './read-step.js';
import { saveStep } from './save-step.js';
import { seeStep } from './see-step.js';
const STEPS = ['open', 'read', 'see', 'save'];
const NAMES = { open: 'openStep', read: 'readStep', see: 'seeStep', save: 'saveStep' };
const contentsView = () => html `
  <nav class="contents" aria-label=${sayFeedDesk('contents')}>
    <ol>
      ${STEPS.map((step) => html `<li><a href=${`#${step}`}>${text(sayFeedDesk(NAMES[step]))}</a></li>`)}
    </ol>
  </nav>
`;
/** On paper only: what this is, of what day. */
const printedView = (today) => html `
  <div class="printed">
    <p class="printed-name">${text(sayFeedDesk('printedName'))}</p>
    <p>${text(sayFeedDesk('checkedOn', { date: dateInWords(today) }))}</p>
  </div>
`;
/** In sight wherever on the page somebody is: what is being done, and a way to end it. */
const busyView = (busy, acts) => busy
    ? html `<div class="busy">
        <div>
          <p>${text(busy)}</p>
          <p class="hint">${text(sayFeedDesk('busyHint'))}</p>
        </div>
        ${buttonView(sayFeedDesk('stop'), acts.stop)}
      </div>`
    : nothing;
/** The whole page. */
export function pageView(page, acts) {
    const { state, model, preview, line, today, status } = page;
    return html `
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
