import { html, nothing, type TemplateResult } from 'lit';
import type { PartialDate } from '../feed/types.js';
import { isCollege, type ReportItem } from '../report/index.js';
import { dateInWords } from '../view/formats.js';
import { text } from '../view/text.js';
import { PHASES, sayDesk, SETTINGS } from '../view/words/desk.js';
import { backStep } from './back-step.js';
import { checkStep } from './check-step.js';
import type { DeskActs } from './desk-acts.js';
import type { DeskModel } from './desk-model.js';
import type { DeskState, Step } from './desk-state.js';
import { type Option, type Part, selectView } from './fields.js';
import { templateStep } from './template-step.js';

/** All that the page draws from. */
export interface DeskPage {
  readonly state: DeskState;
  /** Undefined until a report is there. */
  readonly model: DeskModel | undefined;
  readonly template: string;
  readonly items: readonly ReportItem[];
  readonly today: PartialDate;
  /** Said aloud, once. */
  readonly status: string;
}

/** The keys of a table of words, in its order, with their words. */
const optionsOf = <Key extends string>(table: Readonly<Record<Key, string>>): readonly Option<Key>[] =>
  // A table of words has its own keys and no others.
  Object.entries(table) as [Key, string][];

const STEPS: readonly Step[] = ['template', 'check', 'back'];
const NAMES = { template: 'templateStep', check: 'checkStep', back: 'backStep' } as const;

const contentsView = (): TemplateResult => html`
  <nav class="contents" aria-label=${sayDesk('contents')}>
    <ol>
      ${STEPS.map((step) => html`<li><a href=${`#${step}`}>${text(sayDesk(NAMES[step]))}</a></li>`)}
    </ol>
  </nav>
`;

/** A college has one kind of students; the ages of a school decide what it is asked. */
const phaseView = ({ setting, phase }: DeskState, acts: DeskActs): Part =>
  setting === 'mainstream'
    ? selectView({
        id: 'phase',
        label: sayDesk('phase'),
        hint: sayDesk('phaseHint'),
        value: phase,
        options: [['', sayDesk('phaseAny')], ...optionsOf(PHASES)],
        choose: acts.choosePhase,
      })
    : nothing;

const whoView = (state: DeskState, acts: DeskActs): TemplateResult => html`
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
const printedView = ({ state, today }: DeskPage): TemplateResult => html`
  <div class="printed">
    <p class="printed-name">${text(sayDesk('printedName'))}</p>
    <p>${text(sayDesk('checkedOn', { date: dateInWords(today), setting: SETTINGS[state.setting] }))}</p>
  </div>
`;

/** The whole page. */
export function pageView(page: DeskPage, acts: DeskActs): TemplateResult {
  const { state, model, template, items, today, status } = page;
  return html`
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
