import { html, nothing } from 'lit';
import { isCollege } from '../report/index.js';
import { dateInWords } from '../view/formats.js';
import { text } from '../view/text.js';
import { PHASES, sayDesk, SETTINGS } from '../view/words/desk.js';
import { backStep } from './back-step.js';
import { checkStep } from './check-step.js';
import { selectView } from './fields.js';
import { templateStep } from './template-step.js';
/** The keys of a table of words, in its order, with their words. */
const optionsOf = (table) => 
// A table of words has its own keys and no others.
Object.entries(table);
const STEPS = ['template', 'check', 'back'];
const NAMES = { template: 'templateStep', check: 'checkStep', back: 'backStep' };
const contentsView = () => html `
  <nav class="contents" aria-label=${sayDesk('contents')}>
    <ol>
      ${STEPS.map((step) => html `<li><a href=${`#${step}`}>${text(sayDesk(NAMES[step]))}</a></li>`)}
    </ol>
  </nav>
`;
/** A college has one kind of students; the ages of a school decide what it is asked. */
const phaseView = ({ setting, phase }, acts) => setting === 'mainstream'
    ? selectView({
        id: 'phase',
        label: sayDesk('phase'),
        hint: sayDesk('phaseHint'),
        value: phase,
        options: [['', sayDesk('phaseAny')], ...optionsOf(PHASES)],
        choose: acts.choosePhase,
    })
    : nothing;
const whoView = (state, acts) => html `
  <section class="who" aria-labelledby="who">
    <h2 id="who">${text(sayDesk('who'))}</h2>
    <div class="columns">
      ${selectView({
    id: 'setting',
    label: sayDesk('setting'),
    hint: sayDesk(isCollege(state.setting) ? 'settingCollege' : 'settingSchool'),
    value: state.setting,
    options: optionsOf(SETTINGS),
    choose: acts.chooseSetting,
})}
      ${phaseView(state, acts)}
    </div>
  </section>
`;
/** On paper only: what this is, of what day. */
const printedView = ({ state, today }) => html `
  <div class="printed">
    <p class="printed-name">${text(sayDesk('printedName'))}</p>
    <p>${text(sayDesk('checkedOn', { date: dateInWords(today), setting: SETTINGS[state.setting] }))}</p>
  </div>
`;
/** The whole page. */
export function pageView(page, acts) {
    const { state, model, template, items, today, status } = page;
    return html `
    <a class="skip" href="#who">${text(sayDesk('skip'))}</a>
    <header class="masthead">
      <p class="kicker">${text(sayDesk('kicker'))}</p>
      <h1>${text(sayDesk('title'))}</h1>
      <p class="lead">${text(sayDesk('lead'))}</p>
      <p class="privacy">${text(`${sayDesk('privacy')} ${sayDesk('gone')}`)}</p>
    </header>
    <main class=${model ? 'checked' : ''}>
      ${model ? printedView(page) : nothing} ${contentsView()} ${whoView(state, acts)}
      ${templateStep(state, template, acts)} ${checkStep(state, model, items, today, acts)}
      ${backStep(state, model, acts)}
    </main>
    <footer class="foot"><p>${text(sayDesk('foot'))}</p></footer>
    <p role="status" class="hidden">${text(status)}</p>
  `;
}
