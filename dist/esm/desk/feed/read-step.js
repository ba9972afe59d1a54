import { html, nothing } from 'lit';
import { dateInWords } from '../../view/formats.js';
import { text } from '../../view/text.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { headingView, radiosView } from '../fields.js';
import { stepView } from '../step-view.js';
import { faultsView } from './faults-view.js';
import { pairsView } from './pairs-view.js';
import { faultsInWords, holdsInWords } from './sentences.js';
import { sheetsView } from './sheets-view.js';
/** Where there are several feeds: which to see and save. */
const whichView = ({ units, shown }, acts) => units.length > 1
    ? radiosView({
        id: 'which',
        label: sayFeedDesk('which'),
        hint: sayFeedDesk('whichHint'),
        value: shown,
        options: units.map(({ key, name }) => [key, name]),
        choose: (key) => void acts.chooseShown(key),
    })
    : nothing;
/** Step 2: what was read, what each sheet and column was taken for, and what to mend. */
export const readStep = (state, model, today, acts) => stepView('read', 2, sayFeedDesk('readStep'), model
    ? html `
          <div class="which">${whichView(model, acts)}</div>
          <div class="results">
            ${headingView('in-it', sayFeedDesk('inIt'))}
            <div class="summary">
              <p>${text(holdsInWords(model.counts))}</p>
              <p>${text(faultsInWords(model.faults))}</p>
            </div>
            <p class="hint">${text(sayFeedDesk('checkedOn', { date: dateInWords(today) }))}</p>
          </div>
          <div class="pairs">${pairsView(state, model, acts)}</div>
          <div class="sheets">${sheetsView(state, model, acts)}</div>
          <div class="faults">${faultsView(state, model, acts)}</div>
        `
    : html `<p class="inset">${text(sayFeedDesk('readFirst'))}</p>`);
