import { html, nothing, type TemplateResult } from 'lit';
import type { Copied, FinderActs } from './finder-acts.js';
import { valueOf } from './finder-acts.js';
import type { FinderModel } from './finder-model.js';
import { text } from './text.js';
import { sayFinder } from './words/finder.js';

/** Near which place. Folded with the filters where there is little room. */
export const nearView = (near: string, acts: FinderActs): TemplateResult => html`
  <div part="filters near">
    <label part="field">
      <span part="field-label">${text(sayFinder('near'))}</span>
      <input
        part="control"
        type="text"
        form=""
        enterkeyhint="done"
        autocomplete="off"
        spellcheck="false"
        .value=${near}
        @change=${(event: Event) => acts.onNear(valueOf(event))}
      />
    </label>
  </div>
`;

/** In which order. */
export const sortView = (
  { sort, sorts, shown }: FinderModel,
  acts: FinderActs,
): TemplateResult | typeof nothing =>
  sorts.length > 1 && shown.length > 1
    ? html`<label part="field sort-field">
        <span part="field-label">${text(sayFinder('sortBy'))}</span>
        <select part="control" form="" @change=${(event: Event) => acts.onChoose('sort', valueOf(event))}>
          ${sorts.map((one) => html`<option value=${one} .selected=${one === sort}>${text(sayFinder(one))}</option>`)}
        </select>
      </label>`
    : nothing;

const COPY = { search: 'copy', list: 'copy', item: 'copyItem' } as const;
const COPIED = { search: 'copied', list: 'copiedList', item: 'copiedItem' } as const;

/** What is said once a link has been copied, or must be copied by hand. Blank before. */
export const copiedInWords = (copied: Copied | undefined): string =>
  copied ? sayFinder(copied.isDone ? COPIED[copied.what] : 'copyHere') : '';

const select = ({ currentTarget }: Event): void => {
  // Hung on an input alone.
  (currentTarget as HTMLInputElement).select();
};

/** What stands after a link was asked for: that it is copied, else a box that holds it. */
export function copiedView(
  what: Copied['what'],
  copied: Copied | undefined,
): TemplateResult | typeof nothing {
  if (copied?.what !== what) return nothing;
  const words = copiedInWords(copied);
  if (copied.isDone) return html`<span part="secondary">${text(words)}</span>`;
  return html`
    <label part="field copy-field">
      <span part="field-label">${text(words)}</span>
      <input part="control" type="text" form="" readonly .value=${copied.address} @focus=${select} />
    </label>
  `;
}

/** A button that copies a link. */
export const copyView = (
  what: Copied['what'],
  copied: Copied | undefined,
  acts: FinderActs,
  id?: string,
): TemplateResult => html`
  <span part="copy">
    <button part="button" type="button" @click=${() => acts.onCopy(what, id)}>
      ${text(sayFinder(COPY[what]))}
    </button>
    ${copiedView(what, copied)}
  </span>
`;
