import { html, nothing, type TemplateResult } from 'lit';
import { text } from './text.js';
import { type Copied, valueOf, type VisitState } from './visit.js';

/** In which order. */
export const sortView = ({
  model: { sort, sorts, shown },
  acts,
  say,
}: VisitState): TemplateResult | typeof nothing =>
  sorts.length > 1 && shown.length > 1
    ? html`<label part="field sort-field">
        <span part="field-label">${text(say('sortBy'))}</span>
        <select part="control" form="" @change=${(event: Event) => acts.onChoose('sort', valueOf(event))}>
          ${sorts.map((one) => html`<option value=${one} .selected=${one === sort}>${text(say(one))}</option>`)}
        </select>
      </label>`
    : nothing;

const COPY = { search: 'copy', list: 'copy', item: 'copyItem' } as const;
const COPIED = { search: 'copied', list: 'copiedList', item: 'copiedItem' } as const;

/** What is said once a link has been copied, or must be copied by hand. Blank before. */
export const copiedInWords = ({ copied, say }: VisitState): string =>
  copied ? say(copied.isDone ? COPIED[copied.what] : 'copyHere') : '';

const select = ({ currentTarget }: Event): void => {
  // Hung on an input alone.
  (currentTarget as HTMLInputElement).select();
};

/** What stands after a link was asked for: that it is copied, else a box that holds it. */
export function copiedView(what: Copied['what'], state: VisitState): TemplateResult | typeof nothing {
  const { copied } = state;
  if (copied?.what !== what) return nothing;
  const words = copiedInWords(state);
  if (copied.isDone) return html`<span part="secondary">${text(words)}</span>`;
  return html`
    <label part="field copy-field">
      <span part="field-label">${text(words)}</span>
      <input part="control" type="text" form="" readonly .value=${copied.address} @focus=${select} />
    </label>
  `;
}

/** A button that copies a link. */
export const copyView = (what: Copied['what'], state: VisitState, id?: string): TemplateResult => html`
  <span part="copy">
    <button part="button" type="button" @click=${() => state.acts.onCopy(what, id)}>
      ${text(state.say(COPY[what]))}
    </button>
    ${copiedView(what, state)}
  </span>
`;
