import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { text } from '../../view/text.js';
import { PREVIEW_NAMES, sayFeedDesk } from '../../view/words/feed-desk.js';
import { buttonView, radiosView, saidView } from '../fields.js';
import { stepView } from '../step-view.js';
const addressView = (which, value, acts) => html `
  <div class="field">
    <label class="label" for=${`line-${which}`}
      >${text(sayFeedDesk(which === 'feedAddress' ? 'lineAddress' : 'lineScript'))}</label
    >
    <span class="hint" id=${`line-${which}-hint`}>${text(sayFeedDesk('lineAddressHint'))}</span>
    <input
      type="text"
      id=${`line-${which}`}
      inputmode="url"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${`line-${which}-hint`}
      .value=${live(value)}
      @input=${({ target }) => target instanceof HTMLInputElement && acts.typeAddress(which, target.value)}
    />
  </div>
`;
/** The same choice as in step 3: one line is for the widget that is looked at. */
const lineView = (state, model, preview, line, acts) => html `
  <h3>${text(sayFeedDesk('line'))}</h3>
  <div class="tabs">
    ${radiosView({
    id: 'line-widget',
    label: sayFeedDesk('lineWidget'),
    value: preview.key,
    options: model.previews.map((key) => [key, PREVIEW_NAMES[key]]),
    choose: (key) => void acts.choosePreview(key),
})}
  </div>
  <div class="columns">
    ${addressView('feedAddress', state.feedAddress, acts)}
    ${addressView('scriptAddress', state.scriptAddress, acts)}
  </div>
  <div class="field">
    <label class="label" for="line-box">${text(sayFeedDesk('lineBox'))}</label>
    <textarea id="line-box" class="code" rows="5" readonly spellcheck="false" .value=${line}></textarea>
  </div>
  <p class="acts">${buttonView(sayFeedDesk('copyLine'), () => void acts.out.copyLine())}</p>
`;
const errorsView = ({ faults }) => {
    const n = faults.error;
    return n ? html `<p class="inset">${text(sayFeedDesk('saveErrors', { n }))}</p>` : nothing;
};
const NEXT = ['nextUpload', 'nextLine', 'nextLook', 'nextRefresh'];
/** Step 4: the feed and a spreadsheet to save, the line for a page, and what to do with them. */
export const saveStep = (state, model, preview, line, acts) => stepView('save', 4, sayFeedDesk('saveStep'), model && (preview || model.comments.length)
    ? html `
          <p>${text(sayFeedDesk('saveLead'))}</p>
          ${errorsView(model)}
          <p class="acts">
            ${buttonView(sayFeedDesk('saveFeed'), () => void acts.out.saveFeed(), 'main')}
            ${buttonView(sayFeedDesk('saveSheet'), () => void acts.out.saveSheet())}
          </p>
          ${saidView(state.said?.step === 'save' ? state.said.words : undefined)}
          ${preview ? lineView(state, model, preview, line, acts) : nothing}
          <h3>${text(sayFeedDesk('next'))}</h3>
          <ol>
            ${NEXT.map((key) => html `<li>${text(sayFeedDesk(key))}</li>`)}
          </ol>
        `
    : html `<p class="inset">${text(sayFeedDesk('saveFirst'))}</p>`);
