import type { PartialDate } from '../feed/types.js';
import { isCollege, type Setting } from '../report/index.js';

/** How a report came in: with its formatting, as code, or as words alone. */
export type SourceKind = 'formatted' | 'code' | 'text';

/** What was pasted: what is read, and how it looks in the box. */
export interface Source {
  readonly kind: SourceKind;
  readonly html: string;
  readonly shown: string;
}

export type Step = 'template' | 'check' | 'back';
export type TemplateHeadings = 'question' | 'law';
export type BackHeadings = 'own' | 'question' | 'law';
export type BackOrder = 'parents' | 'law';

/** By the place of a heading among the report's headings: the items its author says it answers. */
export type Taken = Readonly<Record<number, readonly string[]>>;

/** A month and a year as they were chosen and typed: half of it may be there. */
export interface TypedDate {
  readonly month: string;
  readonly year: string;
}

/** The date that is meant; empty while its year is none. */
export function dateOf({ month, year }: TypedDate): PartialDate {
  const four = /^\s*((?:19|20)\d\d)\s*$/.exec(year)?.[1] ?? '';
  return [four, four && month].filter(Boolean).join('-');
}

export interface DeskState {
  readonly setting: Setting;
  /** Empty where nobody chose. */
  readonly phase: string;
  readonly templateHeadings: TemplateHeadings;
  readonly source?: Source | undefined;
  readonly taken: Taken;
  /** Headings that have one more list to choose from, still empty. */
  readonly asking: readonly number[];
  readonly reviewed: TypedDate;
  readonly nextReview: TypedDate;
  readonly order: BackOrder;
  readonly backHeadings: BackHeadings;
  /** What was said last, and beside which step. */
  readonly said?: { readonly step: Step; readonly words: string } | undefined;
  /** HTML code that the browser would not copy, to be copied by hand. */
  readonly code?: string | undefined;
}

export const START: DeskState = {
  setting: 'mainstream',
  phase: '',
  templateHeadings: 'question',
  taken: {},
  asking: [],
  reviewed: { month: '', year: '' },
  nextReview: { month: '', year: '' },
  order: 'parents',
  backHeadings: 'own',
};

/** Another kind of school; a college's items are others than a school's, so choices made for one end with it. */
export const withSetting = (state: DeskState, setting: Setting): DeskState =>
  isCollege(setting) === isCollege(state.setting)
    ? { ...state, setting }
    : { ...state, setting, taken: {}, asking: [] };

/** Another report: choices made for the headings of the last one end with it. */
export const withSource = (state: DeskState, source: Source | undefined): DeskState => ({
  ...state,
  source,
  taken: {},
  asking: [],
  code: undefined,
});

/** The items of a heading, with the one in that place changed; an empty key takes it away. */
export function withTaken(
  state: DeskState,
  index: number,
  keys: readonly string[],
  place: number,
  key: string,
): DeskState {
  const changed = place < keys.length ? keys.map((one, at) => (at === place ? key : one)) : [...keys, key];
  const taken = { ...state.taken, [index]: [...new Set(changed.filter(Boolean))] };
  return { ...state, taken, asking: state.asking.filter((one) => one !== index) };
}

/** More pasted after what is there already. Once some of it is words alone, the rest still keeps its formatting. */
export function joined(first: Source | undefined, next: Source): Source {
  if (!first) return next;
  const shown = `${first.shown.trimEnd()}\n\n${next.shown}`;
  if (first.kind === 'text' && next.kind === 'text') return { kind: 'text', html: shown, shown };
  return {
    kind: first.kind === 'text' ? next.kind : first.kind,
    html: `${markup(first)}\n${markup(next)}`,
    shown,
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Words alone, as paragraphs. */
const markup = ({ kind, html }: Source): string =>
  kind === 'text'
    ? html
        .split(/\r\n?|\n/)
        .filter((line) => line.trim())
        .map((line) => `<p>${line.replace(/[&<>]/g, (char) => ESCAPES[char] ?? char)}</p>`)
        .join('\n')
    : html;
