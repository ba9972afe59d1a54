/** The Department for Education's register of schools (Get Information about Schools): a starter row for each base. */
import type { Raw } from '../../feed/spot.js';
import type { Fault } from '../../feed/types.js';
import type { Rows } from '../types.js';
import { bare } from '../text.js';
import type { Converted, ConvertOptions } from '../types.js';
import { feedFromDirectory } from './directory.js';
import { tell } from './faults.js';
import { COLUMNS, type Complain, kindsOf, needsOf, recordOf } from './gias-record.js';
import { byLine, headingsOf, type SheetRow, sheetRows } from './sheet-cells.js';

export interface GiasOptions extends ConvertOptions {
  /** Only schools of this council: its name or number in the register, or its GSS code. Else the publisher's area, if given. */
  readonly authority?: string;
}

/** Is it the register's file? Told by headings that nobody else has together. */
export function isGias(rows: Rows): boolean {
  const headings = new Set(headingsOf(rows));
  return ['urn', 'establishmentname', 'typeofresourcedprovision (name)'].every((name) => headings.has(name));
}

/** Does the row belong to the council asked for? Everybody's does where none is. */
function belongsTo({ authority, publisher }: GiasOptions): (row: SheetRow) => boolean {
  const area = publisher?.area;
  const wanted = (authority ? [authority] : [area?.code, area?.name]).map((word) => bare(word ?? ''));
  if (!wanted.some(Boolean)) return () => true;
  return ({ cell }) =>
    ['LA (name)', 'LA (code)', 'GSSLACode (name)'].some((column) => {
      const found = bare(cell(column));
      return found !== '' && wanted.includes(found);
    });
}

interface Base {
  readonly line: number;
  readonly record: Raw;
}

function basesOf(rows: readonly SheetRow[], faults: Fault[]): Base[] {
  return rows.flatMap((row) => {
    const kinds = kindsOf(row);
    const record = row.cell('EstablishmentName');
    if (kinds.length === 0) return [];
    if (/^closed/i.test(row.cell('EstablishmentStatus (name)'))) {
      faults.push(tell('closed', { path: `line ${row.line}`, record }));
      return [];
    }
    if (kinds.length > 1) faults.push(tell('bothKinds', { path: `line ${row.line}`, record }));
    if (needsOf(row).length > 0) faults.push(tell('schoolNeeds', { path: `line ${row.line}`, record }));
    const told = new Set<string>();
    const complain: Complain = (name, column) => {
      if (!told.has(column))
        faults.push(tell(name, { path: `line ${row.line}, column "${column}"`, record }));
      told.add(column);
    };
    return kinds.map((kind) => ({ line: row.line, record: recordOf(row, kind, complain) }));
  });
}

/**
 * A feed from the register's file, headings first: one starter row for each resourced provision and each SEN unit, with its
 * places, pupils (fewer than 5 as a band), school, ages, address and point on the map. The needs are the whole school's.
 * The register says neither when pupils were counted nor how many places are free; closed schools are left out and told.
 */
export function feedFromGias(rows: Rows, options: GiasOptions): Converted {
  const { rows: all, faults } = sheetRows(rows);
  const bases = basesOf(all.filter(belongsTo(options)), faults);
  const lines = new Map(bases.map(({ line }, index) => [`contents[${index}]`, line] as const));
  const made = feedFromDirectory({ contents: bases.map(({ record }) => record) }, options);
  if (bases.length === 0) faults.push(tell('authority', { path: 'sheet' }));
  if (bases.length > 0) faults.push(tell('undated', { path: 'sheet' }));
  // That the list of records is empty is said in the register's own terms.
  const told = made.faults.filter((fault) => fault.case !== 2 || bases.length > 0);
  return {
    document: made.document,
    faults: [...faults, ...byLine(told, lines, (member) => COLUMNS[member])],
  };
}
