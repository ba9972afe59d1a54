import type { DocumentService } from '../feed/document.js';
import type { Fault, PartialDate } from '../feed/types.js';
import { isKindAlone } from './cells.js';
import { fault } from './faults.js';
import {
  asAtIn,
  headingsIn,
  nearestHeadings,
  PLACES_HEADINGS,
  type Field,
  type Headings,
} from './headings.js';
import { idsFor } from './ids.js';
import { grouped, merged } from './merge-rows.js';
import { readRow, type Draft } from './row.js';
import type { RowOptions } from './row-reader.js';
import { dateIn } from './sheet-dates.js';
import { cleanCell } from './text.js';

export type PlacesOptions = RowOptions;

const TOTAL = /^(?:(?:grand|overall|sub)[ -]?)?totals?\b(?: (?:places|pupils|number).*| for .*)?:?$/i;

/**
 * A sheet of places, one row a line of places, as services.
 *
 * The row of headings is found by itself, under a title if there is one. Rows and cells that cannot be used are left
 * out one by one and told in `faults`, whose `path` counts lines as the spreadsheet numbers its rows. Never throws.
 * Counts of 1 to 4 pupils become bands unless `keepSmallNumbers` is set.
 *
 * @param rows cells as text, from the first row of the sheet on.
 */
export function placesFromRows(
  rows: readonly (readonly string[])[],
  options: PlacesOptions = {},
): { services: DocumentService[]; faults: Fault[] } {
  const headings = headingsIn(rows);
  if (!headings) return { services: [], faults: [noHeadings(rows)] };
  const { drafts, faults } = draftsOf(rows, headings, options);
  const { groups, faults: repeats } = grouped(drafts);
  const all = groups.map((group) => ({ first: group[0], ...merged(group) }));
  const ids = idsFor(
    all.map(({ first, service: { name, send } }) => ({
      id: first.id,
      name,
      need: send?.needs?.join(' ') || (send?.needs_text ?? ''),
      kind: send?.kind_label ?? '',
    })),
  );
  const services = all.map(({ service }, index) => ({ id: ids[index]?.id ?? '', ...service }));
  const clashes = all.flatMap(({ first }, index) =>
    ids[index]?.isNumbered ? fault('sameId', { path: `line ${first.line}`, record: first.service.name }) : [],
  );
  const empty = services.length === 0 ? [fault('noRows', { path: `line ${headings.row + 1}` })] : [];
  return {
    services,
    faults: [
      ...columnFaults(rows, headings),
      ...faults,
      ...repeats,
      ...all.flatMap((one) => one.faults),
      ...clashes,
      ...undated(drafts),
      ...empty,
    ],
  };
}

function noHeadings(rows: readonly (readonly string[])[]): Fault {
  const found = nearestHeadings(rows)
    .map((heading) => `"${heading}"`)
    .join(', ');
  const wanted = PLACES_HEADINGS.setting
    .slice(0, 4)
    .map((heading) => `"${heading}"`)
    .join(', ');
  const message = found
    ? `No column for the setting was found. The headings found are ${found}. One of ${wanted} and one more we know were looked for.`
    : 'The sheet is empty.';
  return fault('heading', { path: 'sheet', message });
}

/** The columns that are read: the first of each kind. */
const columnsByField = ({ columns }: Headings): ReadonlyMap<Field, Headings['columns'][number]> =>
  new Map(
    [...columns].reverse().flatMap((column) => (column.field ? [[column.field, column] as const] : [])),
  );

function columnFaults(rows: readonly (readonly string[])[], headings: Headings): Fault[] {
  const used = columnsByField(headings);
  return headings.columns.flatMap((column) => {
    if (column.field && used.get(column.field) === column) return [];
    if (column.field) return fault('columnTwice', { path: `column "${column.heading}"` });
    if (column.heading) return fault('column', { path: `column "${column.heading}"` });
    const hasCells = rows.slice(headings.row + 1).some((cells) => cleanCell(cells[column.index] ?? ''));
    return hasCells
      ? fault('column', {
          path: `column ${column.index + 1}`,
          message: `Column ${column.index + 1} has no heading, and was left out.`,
        })
      : [];
  });
}

/** A date in the title ("Places as at 1 September 2026") or in a heading, for rows that give none. */
function usualDate(
  rows: readonly (readonly string[])[],
  { row, columns }: Headings,
): PartialDate | undefined {
  const words = [
    ...columns.filter(({ field }) => field).map(({ heading }) => heading),
    ...rows.slice(0, row).flat(),
  ];
  return words.flatMap((cell) => dateIn(asAtIn(cleanCell(cell)) ?? '').value ?? [])[0];
}

function draftsOf(
  rows: readonly (readonly string[])[],
  headings: Headings,
  options: PlacesOptions,
): { drafts: Draft[]; faults: Fault[] } {
  const drafts: Draft[] = [];
  const faults: Fault[] = [];
  const columns = columnsByField(headings);
  const context = {
    ...options,
    headings: new Map([...columns].map(([field, { heading }]) => [field, heading])),
    asAt: usualDate(rows, headings),
  };
  let kindAbove = '';
  let above: ReadonlyMap<Field, string> = new Map();
  for (const [index, raw] of rows.entries()) {
    if (index <= headings.row) continue;
    const line = index + 1;
    const refuse = (name: Parameters<typeof fault>[0], record?: string): void =>
      void faults.push(fault(name, { path: `line ${line}`, record }));
    const texts = raw.map(cleanCell);
    const filled = texts.filter(Boolean);
    const cells = new Map(
      [...columns].flatMap(([field, column]) =>
        texts[column.index] ? [[field, texts[column.index] ?? ''] as const] : [],
      ),
    );
    const first = filled[0] ?? '';
    const name = cells.get('setting');
    if (!first) continue;
    if (TOTAL.test(first)) refuse('total');
    else if (texts.slice(headings.columns.length).some(Boolean)) refuse('cells', name);
    else if (filled.length === 1 && isKindAlone(first)) kindAbove = first;
    else if (filled.length === 1) refuse('nameOnly');
    else {
      if (!name && isPartOf(cells, above)) {
        for (const field of ['setting', 'id', 'urn', 'need', 'kind'] as const)
          fill(cells, field, above.get(field));
        refuse('rowJoined', cells.get('setting'));
      } else if (!name) {
        refuse('noName');
        continue;
      }
      fill(cells, 'kind', kindAbove);
      above = cells;
      const row = readRow(cells, { ...context, line });
      drafts.push(row.draft);
      faults.push(...row.faults);
    }
  }
  return { drafts, faults };
}

/** Merged cells leave the setting blank below its first row: a phase or year group shows that it is the same one. */
const isPartOf = (cells: ReadonlyMap<Field, string>, above: ReadonlyMap<Field, string>): boolean =>
  above.has('setting') && (cells.has('phase') || cells.has('years'));

function fill(cells: Map<Field, string>, field: Field, text: string | undefined): void {
  if (text && !cells.has(field)) cells.set(field, text);
}

function undated(drafts: readonly Draft[]): Fault[] {
  const hasFigures = (draft: Draft): boolean =>
    (draft.service.send?.places ?? []).some(
      (line) => 'total' in line || 'on_roll' in line || 'available' in line || 'on_roll_band' in line,
    );
  const without = drafts.filter(
    (draft) => hasFigures(draft) && draft.service.send?.places?.some((line) => !line.as_at),
  );
  if (without.length === 0) return [];
  if (without.length === drafts.filter(hasFigures).length) return [fault('undated', { path: 'sheet' })];
  return without.map(({ line, service }) => fault('undated', { path: `line ${line}`, record: service.name }));
}
