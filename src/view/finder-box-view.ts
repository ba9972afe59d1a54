import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import type { Facet } from '../search/facets.js';
import type { Understood } from '../search/types.js';
import { type Chip, chipsView } from './choice-parts.js';
import { facetInWords } from './facets-view.js';
import type { FinderActs } from './finder-acts.js';
import { text } from './text.js';
import { valueOf } from './visit.js';
import { sayFinder } from './words/finder.js';
import type { Audience } from './words/sayer.js';

export interface BoxOptions {
  /** Start of our ids. */
  readonly id: string;
  readonly feed: Feed;
  readonly audience: Audience;
  readonly words: string;
  readonly understood: readonly Understood[];
  /** What was chosen, each to be taken away too. */
  readonly chosen: readonly Chip[];
  /** There is something to clear. */
  readonly isUsed: boolean;
  /** What a screen reader is told, once typing rests. */
  readonly status: string;
  readonly acts: FinderActs;
}

const WITHOUT: Readonly<Record<string, Parameters<typeof sayFinder>[0]>> = {
  plan: 'withoutPlan',
  diagnosis: 'withoutDiagnosis',
  referral: 'withoutReferral',
  assessment: 'withoutAssessment',
};

const FACET_KINDS: readonly string[] = ['need', 'cost', 'time', 'where'] satisfies readonly Facet[];

/** A thing read from the words, as families say it. */
export function understoodInWords({ kind, value, typed }: Understood, feed: Feed): string {
  if (kind === 'age') return sayFinder('age', { age: value.replace('-', ' – ') });
  if (kind === 'without') return sayFinder(WITHOUT[value] ?? 'withoutPlan');
  if (kind === 'mended') return sayFinder('mended', { value, typed });
  // Kinds with the name of a filter have its values.
  if (FACET_KINDS.includes(kind)) return facetInWords(kind as Facet, value, feed);
  return value;
}

/** What was read, thing by thing; letters with several meanings are told apart elsewhere. */
export const readInWords = (understood: readonly Understood[], feed: Feed): readonly string[] =>
  understood.filter(({ kind }) => kind !== 'meanings').map((one) => understoodInWords(one, feed));

const meaningsView = ({ typed, meanings = [] }: Understood): TemplateResult => html`
  <p part="paragraph secondary">
    ${text(sayFinder('meanings', { typed: typed.toUpperCase(), meanings: meanings.join(sayFinder('or')) }))}
  </p>
`;

function chipRow({ understood, chosen, isUsed, feed, acts }: BoxOptions): TemplateResult {
  const read = understood
    .filter(({ kind }) => kind !== 'meanings')
    .map((one) => ({
      id: one.id,
      label: understoodInWords(one, feed),
      onDrop: () => acts.onDrop(one.id),
    }));
  return html`
    ${understood.filter(({ kind }) => kind === 'meanings').map(meaningsView)}
    <div part="chosen">
      ${chipsView({ chips: [...read, ...chosen] })}
      ${
        isUsed
          ? html`<button part="button plain-button" type="button" @click=${acts.onClear}>
              ${text(sayFinder('clear'))}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** The box, what was read from the words as chips to take away, and the one line that is read out. */
export function boxView(options: BoxOptions): TemplateResult {
  const { id, audience, words, status, acts } = options;
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') acts.onSearch();
  };
  return html`
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
          @input=${(event: Event) => acts.onType(valueOf(event))}
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
