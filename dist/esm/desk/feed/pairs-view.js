import { html, nothing } from 'lit';
import { text } from '../../view/text.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { buttonView, headingView, radiosView, saidView } from '../fields.js';
import { answerTo } from './state.js';
/** What tells two records apart, where either has it. */
const ROWS = [
    ['pairName', ({ name }) => name],
    ['pairRun', ({ organization }) => organization],
    ['pairPlace', ({ postcodes }) => postcodes?.join(', ')],
    ['pairPage', ({ url }) => url],
    ['pairChecked', ({ checked }) => checked],
    ['pairFrom', ({ source }) => source],
];
const rowView = (label, a, b) => html `
  <tr>
    <th scope="row">${text(label)}</th>
    <td>${text(a ?? '–')}</td>
    <td>${text(b ?? '–')}</td>
  </tr>
`;
function pairView(offer, index, state, acts) {
    const { a, b, why } = offer;
    const id = `pair-${index}`;
    return html `
    <li class="item">
      <div>
        <h4 id=${id}>${text(sayFeedDesk('pair', { a: a.name, b: b.name }))}</h4>
        <p class="quiet">${text(why)}</p>
        <table class="sides" aria-labelledby=${id}>
          <tbody>
            ${ROWS.filter(([, of]) => of(a) ?? of(b)).map(([key, of]) => rowView(sayFeedDesk(key), of(a), of(b)))}
          </tbody>
        </table>
      </div>
      ${radiosView({
        id: `${id}-same`,
        label: sayFeedDesk('pairAnswer'),
        value: answerTo(state, offer),
        options: [
            ['later', sayFeedDesk('pairLater')],
            ['yes', sayFeedDesk('pairYes')],
            ['no', sayFeedDesk('pairNo')],
        ],
        choose: (answer) => void acts.answer(offer, answer),
    })}
    </li>
  `;
}
/** Records of several feeds that are alike: for a person to say whether they are the same. */
export function pairsView(state, { shown }, acts) {
    const { offers, pairs } = state;
    if (shown !== 'together' || !offers.length)
        return nothing;
    const rest = offers.length - pairs;
    return html `
    ${headingView('pairs', sayFeedDesk('pairs'))}
    <p>${text(sayFeedDesk('pairsLead'))}</p>
    <p class="hint">${text(sayFeedDesk('pairOf', { n: offers.length }))}</p>
    <ul class="items">
      ${offers.slice(0, pairs).map((offer, index) => pairView(offer, index, state, acts))}
    </ul>
    <p class="acts">
      ${rest > 0 ? buttonView(sayFeedDesk('pairsMore', { n: Math.min(50, rest) }), acts.showMoreOffers) : nothing}
      ${buttonView(sayFeedDesk('saveAnswers'), () => void acts.out.saveAnswers())}
    </p>
    ${saidView(state.said?.step === 'pairs' ? state.said.words : undefined)}
  `;
}
