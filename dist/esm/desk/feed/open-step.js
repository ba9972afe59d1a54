import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { text } from '../../view/text.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { buttonView, saidView } from '../fields.js';
import { stepView } from '../step-view.js';
import { isAreaCode } from './state.js';
/** The kinds of file that are read; `.txt` may be a feed on a site that takes no `.json`. */
const ACCEPT = '.xlsx,.xlsm,.csv,.tsv,.txt,.json,text/csv,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const fileView = (acts) => html `
  <div class="field drop">
    <label class="label" for="feed-file">${text(sayFeedDesk('file'))}</label>
    <span class="hint" id="feed-file-hint">${text(sayFeedDesk('fileHint'))}</span>
    <input
      type="file"
      id="feed-file"
      multiple
      accept=${ACCEPT}
      aria-describedby="feed-file-hint"
      @change=${({ target }) => {
    if (!(target instanceof HTMLInputElement))
        return;
    const files = [...(target.files ?? [])];
    // The same file, once it is mended, may be chosen again: it is no change while its name stands there.
    target.value = '';
    if (files.length)
        void acts.openFiles(files);
}}
    />
  </div>
`;
const pasteView = (acts) => html `
  <div class="field">
    <label class="label" for="feed-box">${text(sayFeedDesk('box'))}</label>
    <span class="hint" id="feed-box-hint">${text(sayFeedDesk('boxHint'))}</span>
    <textarea
      id="feed-box"
      rows="2"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="feed-box-hint"
      .value=${live('')}
      @paste=${(event) => {
    if (acts.paste(event.clipboardData))
        event.preventDefault();
    // Else the page itself would read it a second time.
    event.stopPropagation();
}}
      @change=${({ target }) => target instanceof HTMLTextAreaElement && acts.type(target.value)}
    ></textarea>
  </div>
`;
const templateView = (acts) => html `
  <div class="template">
    <h3 id="template">${text(sayFeedDesk('template'))}</h3>
    <p>${text(sayFeedDesk('templateLead'))}</p>
    <p class="acts">${buttonView(sayFeedDesk('getTemplate'), () => void acts.out.getTemplate())}</p>
  </div>
`;
const whatIs = (source) => source.kind === 'sheets' ? sayFeedDesk('sourceSheets', { n: source.sheets }) : sayFeedDesk('sourceFeed');
const sourceView = (source, acts) => html `
  <li>
    <span class="source-name">${text(source.name)}</span>
    <span class="quiet">${text(whatIs(source))}</span>
    ${buttonView(sayFeedDesk('remove'), () => void acts.remove(source.id), 'small', sayFeedDesk('removeFile', { name: source.name }))}
  </li>
`;
const sourcesView = ({ sources }, acts) => sources.length
    ? html `
        <h3 id="files" tabindex="-1">${text(sayFeedDesk('files'))}</h3>
        <ul class="sources">
          ${sources.map((source) => sourceView(source, acts))}
        </ul>
        <p class="acts">
          <a class="go" href="#read">${text(sayFeedDesk('see'))}</a>
          ${buttonView(sayFeedDesk('startAgain'), () => void acts.startAgain())}
        </p>
      `
    : nothing;
const typedView = (which, value, acts, hint) => html `
  <div class="field">
    <label class="label" for=${`council-${which}`}
      >${text(sayFeedDesk(which === 'name' ? 'councilName' : 'councilCode'))}</label
    >
    ${hint ? html `<span class="hint" id=${`council-${which}-hint`}>${text(hint.words)}</span>` : nothing}
    ${hint?.isWrong
    ? html `<span class="wrong" id=${`council-${which}-wrong`}
            >${text(sayFeedDesk('councilCodeWrong'))}</span
          >`
    : nothing}
    <input
      type="text"
      id=${`council-${which}`}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${hint?.isWrong ? 'true' : nothing}
      aria-describedby=${hint ? `council-${which}-hint council-${which}-wrong` : nothing}
      .value=${live(value)}
      @change=${({ target }) => target instanceof HTMLInputElement && void acts.nameCouncil(which, target.value)}
    />
  </div>
`;
/** Asked only where the files leave it open. */
function councilView({ council }, model, acts) {
    const asks = model?.asks;
    if (!asks || !(asks.name || asks.code))
        return nothing;
    const isWrong = council.code !== '' && !isAreaCode(council.code);
    return html `
    <h3 id="council" tabindex="-1">${text(sayFeedDesk('council'))}</h3>
    <p>${text(sayFeedDesk('councilLead'))}</p>
    <div class="columns">
      ${asks.name ? typedView('name', council.name, acts) : nothing}
      ${asks.code ? typedView('code', council.code, acts, { words: sayFeedDesk('councilCodeHint'), isWrong }) : nothing}
    </div>
  `;
}
/** Step 1: files, pasted cells, or an empty spreadsheet to begin with. */
export const openStep = (state, model, acts) => stepView('open', 1, sayFeedDesk('openStep'), html `
      <p>${text(sayFeedDesk('openLead'))}</p>
      <div class="columns">${fileView(acts)} ${pasteView(acts)}</div>
      ${saidView(state.said?.step === 'open' ? state.said.words : undefined)} ${sourcesView(state, acts)}
      ${councilView(state, model, acts)} ${state.sources.length ? nothing : templateView(acts)}
    `);
