/** The sheets of the workbook: their columns, the headings these are known by, and worked rows. */
import type { SheetKindKey } from '../types.js';
import { ABOUT_COLUMNS, ABOUT_EXAMPLES } from './columns-about-data.js';
import { BREAKS_COLUMNS, BREAKS_EXAMPLES, BREAKS_MORE } from './columns-breaks-data.js';
import { COMMENTS_COLUMNS, COMMENTS_EXAMPLES } from './columns-comments-data.js';
import { PLACES_COLUMNS, PLACES_EXAMPLES, PLACES_MORE } from './columns-places-data.js';
import { REPORTS_COLUMNS, REPORTS_EXAMPLES, REPORTS_MORE } from './columns-reports-data.js';
import { SERVICES_COLUMNS, SERVICES_EXAMPLES, SERVICES_MORE } from './columns-services-data.js';
import type { Column, ExampleRow } from './columns.js';

export type { Column } from './columns.js';

export interface SheetKind {
  readonly key: SheetKindKey;
  /** On the sheet's tab. */
  readonly title: string;
  /** What the sheet is for, in one sentence. */
  readonly note: string;
  /** Names of tabs it is known by. */
  readonly spellings: readonly string[];
  /** What the template offers. */
  readonly columns: readonly Column[];
  /** Columns that are understood too, and written where a feed has something for them. */
  readonly more: readonly Column[];
  /** Worked rows of the template, a cell for each of `columns`. Left out when the sheet is read. */
  readonly examples: readonly (readonly string[])[];
}

/** A sheet with its rows, the row of headings not among them. */
export interface FilledSheet {
  readonly key: SheetKindKey;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

const kind = (
  key: SheetKindKey,
  title: string,
  spellings: string,
  note: string,
  columns: readonly Column[],
  more: readonly Column[],
  examples: readonly ExampleRow[],
): SheetKind => ({
  key,
  title,
  note,
  spellings: [title, key, ...spellings.split('|')],
  columns,
  more,
  examples: examples.map((row) => columns.map(({ field }) => row[field] ?? '')),
});

/** Every kind of sheet, in the order of the workbook. */
export const SHEET_KINDS: readonly SheetKind[] = [
  kind(
    'about',
    'About',
    'about us|about the feed|the feed|feed|council|our council|publisher|settings|general|details',
    'Who you are, whom families can ring, and what holds for everything in the other sheets.',
    ABOUT_COLUMNS,
    [],
    ABOUT_EXAMPLES,
  ),
  kind(
    'services',
    'Services',
    'service|directory|service directory|services list|list of services|local offer services|providers|activities|clubs|support|records',
    'One row for each service: anything a family can use or ask for.',
    SERVICES_COLUMNS,
    SERVICES_MORE,
    SERVICES_EXAMPLES,
  ),
  kind(
    'places',
    'Places',
    'place|vacancies|places and vacancies|resource bases|resource base|bases|resourced provision|resourced provisions|arps|special schools|settings and places|specialist places|capacity|send places|specialist provision',
    'One row for each base or special school; more rows where you count phases or year groups.',
    PLACES_COLUMNS,
    PLACES_MORE,
    PLACES_EXAMPLES,
  ),
  kind(
    'short-breaks',
    'Short breaks',
    'short break|short breaks menu|short breaks offer|breaks|short break services|short breaks services|short breaks programme|activities and short breaks|respite',
    'One row for each short break.',
    BREAKS_COLUMNS,
    BREAKS_MORE,
    BREAKS_EXAMPLES,
  ),
  kind(
    'reports',
    'Reports',
    'report|sen reports|sen information reports|sen information report|sir|school reports|information reports|send reports|send information reports',
    'SEN information reports of schools and colleges: one row for each question, with its answer.',
    REPORTS_COLUMNS,
    REPORTS_MORE,
    REPORTS_EXAMPLES,
  ),
  kind(
    'comments',
    'Comments',
    'comment|feedback|you said we did|you said, we did|you said|comments and responses|comments and actions|what you said|reg 56|annual comments',
    'What families said about the local offer, and what you answered and did.',
    COMMENTS_COLUMNS,
    [],
    COMMENTS_EXAMPLES,
  ),
];

/** The kind of that key. */
export function sheetKind(key: SheetKindKey): SheetKind {
  const found = SHEET_KINDS.find((one) => one.key === key);
  if (!found) throw new Error(`No kind of sheet is called ${key}`);
  return found;
}
