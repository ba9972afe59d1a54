import { nearestHeadings } from '../../intake/sheets/no-headings.js';
import { SHEET_KINDS } from '../../intake/sheets/kinds.js';
import { recognised } from '../../intake/sheets/recognise.js';
import type { Mapping, Sheet } from '../../intake/types.js';
import type { KindChoice, TakenColumn, TakenSheet } from './work-types.js';

/** What a sheet may be, and what its columns may hold. */
export const KIND_CHOICES: readonly KindChoice[] = SHEET_KINDS.map(({ key, title, columns, more }) => ({
  key,
  title,
  columns: [...columns, ...more].map(({ field, heading }) => [field, heading] as const),
}));

function takenSheet(sheet: Sheet, mapping: Mapping): TakenSheet {
  const found = recognised(sheet, mapping);
  const headings = typeof found === 'object' ? found.headings : undefined;
  // Where no row of headings was found, what looks most like one can still be told what it means.
  const columns: readonly TakenColumn[] = headings
    ? headings.columns.map(({ heading, field = '' }) => ({ heading, field }))
    : nearestHeadings(sheet).map((heading) => ({ heading, field: '' }));
  const below = sheet.rows.slice(headings ? headings.row + 1 : 0);
  return {
    name: sheet.name,
    kind: typeof found === 'object' ? found.kind.key : (found ?? ''),
    rows: below.filter((cells) => cells.some((cell) => cell.trim())).length,
    columns: columns.filter(({ heading }) => heading),
  };
}

/** What each sheet and each of its columns is taken for. */
export const takenSheets = (sheets: readonly Sheet[], mapping: Mapping): readonly TakenSheet[] =>
  sheets.map((sheet) => takenSheet(sheet, mapping));
