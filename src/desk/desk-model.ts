import type { PartialDate } from '../feed/types.js';
import {
  checkInWords,
  type CheckedItem,
  type ItemState,
  reportCheck,
  type ReportCheck,
  reportFromHtml,
  type ReportReading,
  reportHtml,
  type ReportWarning,
} from '../report/index.js';
import { sayDesk, WARNINGS } from '../view/words/desk.js';
import { dateOf, type DeskState, type Source } from './desk-state.js';

/** All that follows from what was pasted and chosen. */
export interface DeskModel {
  readonly source: Source;
  /** With the dates that were chosen in the place of those read. */
  readonly reading: ReportReading;
  /** Dates that the page itself gives. */
  readonly found: Pick<ReportReading['report'], 'reviewed' | 'next_review'>;
  readonly check: ReportCheck;
  /** What is to be said first. */
  readonly lines: readonly string[];
  readonly back: string;
}

/** Reads and checks what was pasted; undefined while nothing was. */
export function deskModel(state: DeskState, today: PartialDate): DeskModel | undefined {
  const { setting, source, taken, phase, order, backHeadings } = state;
  if (!source) return undefined;
  const read = reportFromHtml(source.html, { setting, taken });
  const reviewed = dateOf(state.reviewed);
  const next = dateOf(state.nextReview);
  const report = { ...read.report, ...(reviewed && { reviewed }), ...(next && { next_review: next }) };
  const reading = { ...read, report };
  const check = reportCheck(reading, { setting, today, ...(phase && { phase }) });
  return {
    source,
    reading,
    found: read.report,
    check,
    lines: checkInWords(check, { setting }),
    back: reportHtml(reading, { setting, order, headings: backHeadings }),
  };
}

/** What to do first stands first. */
const STATE_ORDER: readonly ItemState[] = ['missing', 'thin', 'present', 'not-required'];

export interface StateGroup {
  readonly state: ItemState;
  readonly items: readonly CheckedItem[];
}

export const groupsOf = ({ items }: ReportCheck): readonly StateGroup[] =>
  STATE_ORDER.map((state) => ({ state, items: items.filter((item) => item.state === state) })).filter(
    (group) => group.items.length,
  );

export interface WarningGroup {
  readonly name: string;
  readonly warnings: readonly ReportWarning[];
}

/** What a kind of warning is about; kinds to come have no name of their own yet. */
const nameOf = ({ kind }: ReportWarning): string =>
  Object.entries<string>(WARNINGS).find(([known]) => known === kind)?.[1] ?? sayDesk('otherWarning');

/** Warnings about one thing together, in the order in which the things come. */
export const warningGroups = ({ warnings }: ReportCheck): readonly WarningGroup[] =>
  [...new Set(warnings.map(nameOf))].map((name) => ({
    name,
    warnings: warnings.filter((warning) => nameOf(warning) === name),
  }));
