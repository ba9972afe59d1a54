import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { dateInWords } from '../view/formats.js';
import { text } from '../view/text.js';
import { sayDesk, SETTINGS } from '../view/words/desk.js';
import { itemsView, warningsView } from './check-view.js';
import { dateView } from './date-field.js';
import { buttonView, headingView, saidView } from './fields.js';
import { headingsView } from './headings-view.js';
import { stepView } from './step-view.js';
import { sourceOf } from './take-in.js';
import { unmatchedView } from './unmatched-view.js';
const howView = () => html `
  <details>
    <summary>${text(sayDesk('how'))}</summary>
    <ul>
      ${['howPage', 'howCode', 'howPdf', 'howMac'].map((key) => html `<li>${text(sayDesk(key))}</li>`)}
    </ul>
  </details>
`;
/** What is pasted is taken as a string, and goes after what is there unless all of that is marked. */
function takeIn(event, data, acts) {
    const file = data?.files[0];
    const source = sourceOf(data);
    if (!source && !file)
        return;
    event.preventDefault();
    if (!source) {
        if (file)
            void acts.openFile(file);
        return;
    }
    const { target: box } = event;
    const isArea = box instanceof HTMLTextAreaElement;
    const isAll = isArea && box.selectionStart === 0 && box.selectionEnd === box.value.length;
    acts.paste(source, isArea && !isAll);
}
const boxView = (state, acts) => html `
  <div class="field wide">
    <label class="label" for="report-box">${text(sayDesk('box'))}</label>
    <span class="hint" id="report-box-hint">${text(sayDesk('boxHint'))}</span>
    <textarea
      id="report-box"
      rows="8"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="report-box-hint"
      .value=${live(state.source?.shown ?? '')}
      @paste=${(event) => takeIn(event, event.clipboardData, acts)}
      @dragover=${(event) => event.preventDefault()}
      @drop=${(event) => takeIn(event, event.dataTransfer, acts)}
      @input=${({ target }) => target instanceof HTMLTextAreaElement && acts.type(target.value)}
    ></textarea>
  </div>
  <div class="field">
    <label class="label" for="report-file">${text(sayDesk('file'))}</label>
    <span class="hint" id="report-file-hint">${text(sayDesk('fileHint'))}</span>
    <input
      type="file"
      id="report-file"
      accept=".html,.htm,.txt,text/html,text/plain"
      aria-describedby="report-file-hint"
      @change=${({ target }) => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file)
        void acts.openFile(file);
}}
    />
  </div>
`;
const datesView = (state, { found }, acts) => html `
  <div class="columns">
    ${dateView({
    id: 'reviewed',
    label: sayDesk('reviewedName'),
    found: found.reviewed,
    value: state.reviewed,
    choose: (date) => acts.chooseDate('reviewed', date),
})}
    ${dateView({
    id: 'next-review',
    label: sayDesk('nextName'),
    found: found.next_review,
    value: state.nextReview,
    choose: (date) => acts.chooseDate('nextReview', date),
})}
  </div>
`;
function resultsView(state, model, items, today, acts) {
    const on = { date: dateInWords(today), setting: SETTINGS[state.setting] };
    return html `
    <div class="results">
      ${headingView('results', sayDesk('results'))}
      <p class="hint">${text(sayDesk('checkedOn', on))}</p>
      <div class="summary">${model.lines.map((words) => html `<p>${text(words)}</p>`)}</div>
      <p class="acts">${buttonView(sayDesk('print'), acts.print)}</p>
      ${itemsView(model, items)} ${warningsView(model)}
    </div>
    ${headingsView(model.reading.headings, state, items, acts)} ${unmatchedView(model.reading.unmatched)}
  `;
}
const whenRead = (state, model, acts) => model
    ? html `
        <p class="acts">
          <a class="go" href="#results">${text(sayDesk('see'))}</a>
          ${buttonView(sayDesk('empty'), acts.empty)}
        </p>
        ${datesView(state, model, acts)}
      `
    : nothing;
/** Step 2: what is pasted, what we found in it, and what we took her headings for. */
export const checkStep = (state, model, items, today, acts) => stepView('check', 2, sayDesk('checkStep'), html `
      <div class="give">
        <p>${text(sayDesk('checkLead'))}</p>
        ${howView()} ${boxView(state, acts)}
        ${saidView(state.said?.step === 'check' ? state.said.words : undefined)}
        ${whenRead(state, model, acts)}
      </div>
      ${model ? resultsView(state, model, items, today, acts) : nothing}
    `);
