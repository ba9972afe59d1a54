import type { Severity } from '../../feed/types.js';
import { withDecision } from '../../intake/merge/decisions.js';
import type { Decision, Offer } from '../../intake/merge/index.js';
import type { Mapping, SheetKindKey } from '../../intake/types.js';
import type { PreviewKey, Source } from './work-types.js';

export type Step = 'open' | 'read' | 'pairs' | 'see' | 'save';

/** How many places of a group, and how many groups, are shown before somebody asks for more. */
export const FEW = 8;
export const FEW_KINDS = 30;
export const FEW_PAIRS = 10;

export interface FeedDeskState {
  readonly sources: readonly Source[];
  /** A choice of what a column holds is for its sheet alone: “Name” may be a school’s in one and a club’s in another. */
  readonly mapping: Required<Pick<Mapping, 'sheets' | 'columnsOf'>>;
  /** The council as typed, where the files do not name it. */
  readonly council: { readonly name: string; readonly code: string };
  /** Which of several feeds; empty for the first offered. */
  readonly shown: string;
  readonly decisions: readonly Decision[];
  /** Every pair that was asked about: one that is answered stays in sight. */
  readonly offers: readonly Offer[];
  readonly severity: Severity | 'all';
  /** By group of faults: how many places are shown. */
  readonly more: Readonly<Record<string, number>>;
  readonly kinds: number;
  /** How many pairs to decide about are shown. */
  readonly pairs: number;
  /** Empty for the first that has something in it. */
  readonly preview: PreviewKey | '';
  readonly report: string;
  readonly feedAddress: string;
  readonly scriptAddress: string;
  /** What was said last, and beside which step. */
  readonly said?: { readonly step: Step; readonly words: string } | undefined;
  /** What is being done now. */
  readonly busy?: string | undefined;
  /** Words that the browser would not copy, to be copied by hand. */
  readonly list?: string | undefined;
}

export const START: FeedDeskState = {
  sources: [],
  mapping: { sheets: {}, columnsOf: {} },
  council: { name: '', code: '' },
  shown: '',
  decisions: [],
  offers: [],
  severity: 'all',
  more: {},
  kinds: FEW_KINDS,
  pairs: FEW_PAIRS,
  preview: '',
  report: '',
  feedAddress: '/files/feed.json',
  scriptAddress: '/files/local-offer.js',
};

/** What was opened and chosen, as it was before; how the page shows it stays. */
export function backTo(state: FeedDeskState, before: FeedDeskState): FeedDeskState {
  const { sources, mapping, council, shown, decisions, offers } = before;
  return { ...state, sources, mapping, council, shown, decisions, offers };
}

/** Would closing the page lose what somebody chose, typed or answered? */
export const isUnsaved = (state: FeedDeskState, saved: FeedDeskState): boolean =>
  state.mapping !== saved.mapping || state.council !== saved.council || state.decisions !== saved.decisions;

/** Lists of faults as short as they were at first. */
const FRESH = { more: {}, kinds: FEW_KINDS, list: undefined, offers: [] } as const;

/**
 * One more source; a file of the same name and kind is taken for the mended one, and put in its place.
 *
 * @param beside what was given together with it: two folders may each have a “places.csv”
 */
export function withSource(
  state: FeedDeskState,
  source: Source,
  isFile: boolean,
  beside: readonly number[] = [],
): FeedDeskState {
  const old = state.sources.find(
    ({ id, name, kind }) => isFile && name === source.name && kind === source.kind && !beside.includes(id),
  );
  const sources = old ? state.sources.map((one) => (one === old ? source : one)) : [...state.sources, source];
  return { ...state, ...FRESH, sources };
}

/** Without one source; the last takes all choices with it. */
export function withoutSource(state: FeedDeskState, id: number): FeedDeskState {
  const sources = state.sources.filter((source) => source.id !== id);
  return sources.length ? { ...state, ...FRESH, sources } : START;
}

export const withSheetKind = (
  state: FeedDeskState,
  sheet: string,
  kind: SheetKindKey | 'ignore',
): FeedDeskState => ({
  ...state,
  mapping: { ...state.mapping, sheets: { ...state.mapping.sheets, [sheet]: kind } },
});

/** What was chosen for the columns of a sheet. */
export const columnsOf = ({ mapping }: FeedDeskState, sheet: string): Readonly<Record<string, string>> =>
  Object.hasOwn(mapping.columnsOf, sheet) ? (mapping.columnsOf[sheet] ?? {}) : {};

export const withColumn = (
  state: FeedDeskState,
  sheet: string,
  heading: string,
  field: string,
): FeedDeskState => ({
  ...state,
  mapping: {
    ...state.mapping,
    columnsOf: { ...state.mapping.columnsOf, [sheet]: { ...columnsOf(state, sheet), [heading]: field } },
  },
});

export type Answer = 'yes' | 'no' | 'later';

const sidesOf = ({ a, b }: Offer): Pick<Decision, 'a' | 'b'> => ({
  a: `${a.source}/${a.id}`,
  b: `${b.source}/${b.id}`,
});

const isOf = (offer: Offer): ((decision: Decision) => boolean) => {
  const { a, b } = sidesOf(offer);
  return (one) => (one.a === a && one.b === b) || (one.a === b && one.b === a);
};

export function answerTo({ decisions }: FeedDeskState, offer: Offer): Answer {
  const found = decisions.find(isOf(offer));
  return found ? (found.same ? 'yes' : 'no') : 'later';
}

/** With an answer to a pair; “later” takes back what was said. */
export function withAnswer(state: FeedDeskState, offer: Offer, answer: Answer, on: string): FeedDeskState {
  const is = isOf(offer);
  const decisions =
    answer === 'later'
      ? state.decisions.filter((one) => !is(one))
      : withDecision(state.decisions, { ...sidesOf(offer), same: answer === 'yes', on });
  return { ...state, decisions };
}

/** With pairs that come up: those asked about before keep their places. */
export const withOffers = (state: FeedDeskState, offers: readonly Offer[]): FeedDeskState => ({
  ...state,
  offers: [...state.offers, ...offers.filter(({ key }) => !state.offers.some((known) => known.key === key))],
});

/** With answers from a file; of the same pair, what the file says. */
export const withDecisions = (state: FeedDeskState, all: readonly Decision[]): FeedDeskState => ({
  ...state,
  decisions: all.reduce<readonly Decision[]>(withDecision, state.decisions),
});

export const isMapped = ({ mapping }: FeedDeskState): boolean =>
  Object.keys(mapping.sheets).length + Object.keys(mapping.columnsOf).length > 0;

/** A GSS code: a letter for the nation and eight figures. */
export const isAreaCode = (code: string): boolean => /^[EWSN]\d{8}$/.test(code);
