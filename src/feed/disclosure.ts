/**
 * Small numbers of pupils can point at a child, so they are hidden here, once, for every place that shows a figure.
 *
 * The rule (domain: UK statistical practice of suppressing counts of 1 to 4; publisher's decision in
 * `send.disclosure.under`): a hidden count must stay at least two possible numbers for somebody who knows this code
 * and everything else on the page. `test/feed/disclosure.test.ts` tries all of them.
 */
import type { DocumentPlaces } from './document.js';
import type { PartialDate, Places, PlannedPlaces } from './types.js';

/** A number as it may be shown. */
export type Figure =
  | { readonly kind: 'known'; readonly value: number }
  /** From 1 to one below `under`. */
  | { readonly kind: 'under'; readonly under: number }
  /** Left out because another hidden number could be worked out from it. */
  | { readonly kind: 'hidden' }
  /** The publisher's own words for a range. */
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'unknown' };

export type Vacancies =
  /** The publisher's figure: the only one that may be called a vacancy. */
  | { readonly kind: 'stated'; readonly value: number }
  /** Places less pupils; some may be promised. */
  | { readonly kind: 'not-filled'; readonly value: number }
  /** `over` is 0 where the pupils are as many as the places, or where the number is hidden. */
  | { readonly kind: 'full'; readonly over: number }
  /** `stated`: in the publisher's words; else worked out, the number hidden. */
  | { readonly kind: 'some'; readonly stated: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'unknown' };

export interface ShownPlaces {
  readonly phase?: string;
  readonly total: Figure;
  readonly on_roll: Figure;
  readonly vacancies: Vacancies;
  readonly as_at?: PartialDate;
  readonly note?: string;
  readonly planned: readonly (Omit<PlannedPlaces, 'total'> & { readonly total: Figure })[];
}

const UNKNOWN = { kind: 'unknown' } as const;
const HIDDEN = { kind: 'hidden' } as const;
const ASK = { kind: 'ask' } as const;

/**
 * The threshold in force: counts from 1 to one below it are hidden; 0 hides none. A page may raise the publisher's, never lower it.
 * 1 and 2 become 3, since "fewer than 2, and not 0" is 1.
 */
export const hideUnder = (feed = 5, page = 0): number => {
  const under = Math.floor(Math.max(feed, page, 0));
  return under > 0 ? Math.max(under, 3) : 0;
};

const isSmall = (count: number | undefined, under: number): boolean =>
  count !== undefined && count >= 1 && count < under;

const bandLimit = (band: string | undefined): number => Number(/^under-(\d+)$/.exec(band ?? '')?.[1] ?? 0);

function figure(count: number | undefined, under: number, band?: string): Figure {
  const limit = bandLimit(band);
  if (limit || isSmall(count, under)) return { kind: 'under', under: Math.max(limit, under) };
  if (band) return { kind: 'words', words: band };
  return count === undefined ? UNKNOWN : { kind: 'known', value: count };
}

/** Must this line's vacancies be words? */
const isGuarded = (line: Places, under: number): boolean =>
  line.on_roll_band !== undefined ||
  isSmall(line.on_roll, under) ||
  isSmall(line.total, under) ||
  (line.total !== undefined && line.available !== undefined && isSmall(line.total - line.available, under));

function vacanciesInWords(line: Places, under: number): Vacancies {
  const { total, available, available_band: band } = line;
  const limit = bandLimit(line.on_roll_band);
  const hasHiddenPupils = line.on_roll_band !== undefined || isSmall(line.on_roll, under);
  // Both numbers hidden: "some" or "full" would say which is the larger, and with a low threshold that is an answer.
  if (hasHiddenPupils && isSmall(total, under)) return ASK;
  if (available !== undefined) return available > 0 ? { kind: 'some', stated: true } : { kind: 'none' };
  if (band) return band === 'some' ? { kind: 'some', stated: true } : { kind: band };
  const most = line.on_roll ?? limit - 1;
  if (total === undefined || most < 0) return UNKNOWN;
  return total > most
    ? { kind: 'some', stated: false }
    : line.on_roll === undefined
      ? ASK
      : { kind: 'full', over: 0 };
}

function vacancies(line: Places): Vacancies {
  const { total, on_roll, available, available_band: band } = line;
  if (available !== undefined) return { kind: 'stated', value: available };
  if (band) return band === 'some' ? { kind: 'some', stated: true } : { kind: band };
  if (total === undefined || on_roll === undefined) return UNKNOWN;
  return total > on_roll
    ? { kind: 'not-filled', value: total - on_roll }
    : { kind: 'full', over: on_roll - total };
}

const WHOLE = /^(?:(?:grand |sub-?)?totals?|all(?![- ]through)|overall|whole)\b/i;

/** Does a line count everybody: no phase, or a word such as "Total" or "All years"? */
export const isWhole = (phase: string | undefined): boolean => !phase || WHOLE.test(phase);

interface Phased {
  readonly phase?: string;
}

/** Years make up key stages, these make up phases, and all of them the whole. */
function rankOf({ phase = '' }: Phased): number {
  if (isWhole(phase)) return 3;
  if (/^(?:nursery|reception|y(?:ea)?rs? ?\d|y ?\d)/i.test(phase)) return 0;
  return /^(?:ks|key stage) ?\d/i.test(phase) ? 1 : 2;
}

/** Could a part that is not given be worked out, from parts of one rank and what adds them up? */
function leavesSmallRest(sum: Places, parts: readonly Places[], under: number): boolean {
  if (!parts.some((part) => part.on_roll === undefined)) return false;
  const rest = (sum.on_roll ?? 0) - parts.reduce((all, part) => all + (part.on_roll ?? 0), 0);
  return isSmall(rest, under);
}

/** The lines that a line may add up, under whatever name the feed gives it. */
export const partsOf = <Line extends Phased>(line: Phased, lines: readonly Line[]): readonly Line[] =>
  lines.filter((other) => rankOf(other) < rankOf(line));

/** What a line may add up, and which of its figures would give a part away. */
function guardOf(line: Places, lines: readonly Places[], under: number) {
  const parts = partsOf(line, lines);
  const ranks = [0, 1, 2].map((rank) => parts.filter((part) => rankOf(part) === rank));
  return {
    line,
    isSum: parts.length > 0,
    pupils:
      parts.some((part) => isGuarded(part, under)) ||
      ranks.some((some) => leavesSmallRest(line, some, under)),
    total: parts.some((part) => isSmall(part.total, under)),
  };
}

/**
 * A service's lines of places as they may be shown under a threshold from `hideUnder`.
 * A line over parts loses each figure from which a hidden part could be worked out.
 */
export function shownPlaces(lines: readonly Places[], under: number): readonly ShownPlaces[] {
  const guards = lines.map((line) => guardOf(line, lines, under));
  const isRowGuarded = guards.some(({ line, isSum, pupils }) => pupils || (isSum && isGuarded(line, under)));
  return guards.map(({ line, isSum, pupils, total }) => {
    const needsWords =
      isGuarded(line, under) ||
      (isRowGuarded && (isSum || line.on_roll === undefined || line.total === undefined));
    const isRollHidden = pupils && (line.on_roll !== undefined || line.on_roll_band !== undefined);
    const { phase, as_at, note } = line;
    return {
      ...(phase && { phase }),
      ...(as_at && { as_at }),
      ...(note && { note }),
      total: total ? HIDDEN : figure(line.total, under),
      on_roll: isRollHidden ? HIDDEN : figure(line.on_roll, under, line.on_roll_band),
      vacancies: pupils ? ASK : needsWords ? vacanciesInWords(line, under) : vacancies(line),
      planned: line.planned.map((change) => ({ ...change, total: figure(change.total, under) })),
    };
  });
}

/** Few places of which none is free are as many pupils. */
function bandOf(available: number, total: number | undefined, under: number): 'some' | 'none' | 'ask' {
  if (available > 0) return 'some';
  return isSmall(total, under) ? 'ask' : 'none';
}

/** One line of a document with small counts turned into bands, so that the number never leaves the council. */
export function bandedPlaces(line: DocumentPlaces, under = 5): DocumentPlaces {
  const { on_roll, available, ...rest } = line;
  const known: Places = {
    ...(typeof line.total === 'number' && { total: line.total }),
    ...(typeof on_roll === 'number' && { on_roll }),
    ...(typeof available === 'number' && { available }),
    ...(line.on_roll_band && { on_roll_band: line.on_roll_band }),
    planned: [],
  };
  if (!isGuarded(known, under)) return line;
  const band = line.on_roll_band ?? (isSmall(known.on_roll, under) ? `under-${under}` : undefined);
  return {
    ...rest,
    ...(band ? { on_roll_band: band } : typeof on_roll === 'number' && { on_roll }),
    ...(typeof available === 'number' && { available_band: bandOf(available, known.total, under) }),
  };
}
