import { html, nothing } from 'lit';
import { chipsView } from './choice-parts.js';
import { facetInWords } from './facets-view.js';
import { text } from './text.js';
import { valueOf } from './visit.js';
import { sayFinder } from './words/finder.js';
const WITHOUT = {
    plan: 'withoutPlan',
    diagnosis: 'withoutDiagnosis',
    referral: 'withoutReferral',
    assessment: 'withoutAssessment',
};
const FACET_KINDS = ['need', 'cost', 'time', 'where'];
/** A thing read from the words, as families say it. */
export function understoodInWords({ kind, value, typed }, feed) {
    if (kind === 'age')
        return sayFinder('age', { age: value.replace('-', ' – ') });
    if (kind === 'without')
        return sayFinder(WITHOUT[value] ?? 'withoutPlan');
    if (kind === 'mended')
        return sayFinder('mended', { value, typed });
    // Kinds with the name of a filter have its values.
    if (FACET_KINDS.includes(kind))
        return facetInWords(kind, value, feed);
    return value;
}
/** What was read, thing by thing; letters with several meanings are told apart elsewhere. */
export const readInWords = (understood, feed) => understood.filter(({ kind }) => kind !== 'meanings').map((one) => understoodInWords(one, feed));
const meaningsView = ({ typed, meanings = [] }) => html `
  <p part="paragraph secondary">
    ${text(sayFinder('meanings', { typed: typed.toUpperCase(), meanings: meanings.join(sayFinder('or')) }))}
  </p>
`;
function chipRow({ understood, chosen, isUsed, feed, acts }) {
    const read = understood
        .filter(({ kind }) => kind !== 'meanings')
        .map((one) => ({
        id: one.id,
        label: understoodInWords(one, feed),
        onDrop: () => acts.onDrop(one.id),
    }));
    return html `
    ${understood.filter(({ kind }) => kind === 'meanings').map(meaningsView)}
    <div part="chosen">
      ${chipsView({ chips: [...read, ...chosen] })}
      ${isUsed
        ? html `<button part="button plain-button" type="button" @click=${acts.onClear}>
              ${text(sayFinder('clear'))}
            </button>`
        : nothing}
    </div>
  `;
}
/** The box, what was read from the words as chips to take away, and the one line that is read out. */
export function boxView(options) {
    const { id, audience, words, status, acts } = options;
    const onKey = ({ key }) => {
        if (key === 'Enter')
            acts.onSearch();
    };
    return html `
    <div part="box">
      <label part="box-label" for="${id}-box">${text(sayFinder('box', {}, audience))}</label>
      <p part="paragraph secondary" id="${id}-hint">${text(sayFinder('hint', {}, audience))}</p>
      <div part="box-row">
        <input
          part="control box-input"
          id="${id}-box"
          type="search"
          form=""
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby="${id}-hint"
          .value=${words}
          @focus=${acts.onFocus}
          @input=${(event) => acts.onType(valueOf(event))}
          @keydown=${onKey}
        />
        <button part="button search-button" type="button" @click=${acts.onSearch}>
          ${text(sayFinder('search'))}
        </button>
      </div>
      ${chipRow(options)}
    </div>
    <p part="status" role="status">${text(status)}</p>
  `;
}
