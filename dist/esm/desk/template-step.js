import { html } from 'lit';
import { text } from '../view/text.js';
import { sayDesk } from '../view/words/desk.js';
import { buttonView, previewView, radiosView, saidView } from './fields.js';
import { safeHtml } from './safe-html.js';
import { stepView } from './step-view.js';
/** Step 1: a template, as formatted text. */
export const templateStep = (state, template, acts) => stepView('template', 1, sayDesk('templateStep'), html `
      <p>${text(sayDesk('templateLead'))}</p>
      ${radiosView({
    id: 'template-headings',
    label: sayDesk('style'),
    hint: sayDesk('styleHint'),
    value: state.templateHeadings,
    options: [
        ['question', sayDesk('styleQuestion')],
        ['law', sayDesk('styleLaw')],
    ],
    choose: acts.chooseTemplateHeadings,
})}
      <p class="acts">${buttonView(sayDesk('copyTemplate'), () => void acts.copyTemplate(), 'main')}</p>
      ${saidView(state.said?.step === 'template' ? state.said.words : undefined)}
      <p class="hint">${text(sayDesk('replace'))}</p>
      ${previewView('template-preview', sayDesk('previewTemplate'), safeHtml(template))}
    `);
