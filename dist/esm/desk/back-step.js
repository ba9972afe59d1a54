import { html, nothing } from 'lit';
import { text } from '../view/text.js';
import { sayDesk } from '../view/words/desk.js';
import { buttonView, previewView, radiosView, saidView } from './fields.js';
import { safeHtml } from './safe-html.js';
import { stepView } from './step-view.js';
/** Code to copy by hand, where the browser would not copy it. */
const codeView = (code) => code
    ? html `<div class="field">
        <label class="label" for="back-code">${text(sayDesk('codeBox'))}</label>
        <textarea id="back-code" class="code" rows="8" readonly spellcheck="false" .value=${code}></textarea>
      </div>`
    : nothing;
const choicesView = (state, acts) => html `
  ${radiosView({
    id: 'back-order',
    label: sayDesk('order'),
    value: state.order,
    options: [
        ['parents', sayDesk('orderParents')],
        ['law', sayDesk('orderLaw')],
    ],
    choose: acts.chooseOrder,
})}
  ${radiosView({
    id: 'back-headings',
    label: sayDesk('backHeadings'),
    value: state.backHeadings,
    options: [
        ['own', sayDesk('ownHeadings')],
        ['question', sayDesk('styleQuestion')],
        ['law', sayDesk('styleLaw')],
    ],
    choose: acts.chooseBackHeadings,
})}
`;
/** Step 3: the report in order, to be pasted where it came from. */
export const backStep = (state, model, acts) => stepView('back', 3, sayDesk('backStep'), model
    ? html `
          <p>${text(sayDesk('backLead'))}</p>
          <div class="columns">${choicesView(state, acts)}</div>
          <p class="acts">
            ${buttonView(sayDesk('copyBack'), () => void acts.copyBack(), 'main')}
            ${buttonView(sayDesk('copyCode'), () => void acts.copyCode())}
          </p>
          ${saidView(state.said?.step === 'back' ? state.said.words : undefined)} ${codeView(state.code)}
          ${previewView('back-preview', sayDesk('previewBack'), safeHtml(model.back))}
        `
    : html `<p class="inset">${text(sayDesk('backFirst'))}</p>`);
