import { isWhole } from '../feed/disclosure.js';
import type { DocumentOpens, DocumentService, DocumentServiceSend } from '../feed/document.js';
import { needsIn } from '../feed/needs.js';
import { postcode } from '../feed/places.js';
import type { Fault } from '../feed/types.js';
import { agesIn, type Ages } from './ages.js';
import { kindIn, planIn, poundsIn } from './cells.js';
import { applyIn, contactIn, emailIn, urlIn } from './contacts.js';
import { figuresOf, placesNoteOf } from './figures.js';
import { present } from './present.js';
import { rowReader, type Cells, type RowContext, type RowReader } from './row-reader.js';
import { dateIn } from './sheet-dates.js';
import { isBlank, items, oneLine, slug } from './text.js';

/** A row as a service with one line of places, not yet named by an id. */
export interface Draft {
  /** As the spreadsheet numbers its rows. */
  readonly line: number;
  /** As typed, where the sheet has ids. */
  readonly id?: string;
  /** Phase or year group as typed: tells rows of one setting apart. */
  readonly part: string;
  readonly service: Omit<DocumentService, 'id'>;
}

const PHASE =
  /^(?:nursery|early years|infants?|juniors?|primary|secondary|all[- ]through|middle|sixth form|post[- ]?16)$/i;

/** One row of a sheet, read cell by cell: a cell that cannot be read loses only itself. */
export function readRow(cells: Cells, context: RowContext): { draft: Draft; faults: readonly Fault[] } {
  const row = rowReader(cells, context);
  const agesCell = oneLine(row.text('ages'));
  const phaseWords = oneLine(row.text('phase'));
  const phaseCell = isWhole(phaseWords) ? '' : phaseWords;
  const phase = phaseCell || (PHASE.test(agesCell) ? agesCell : '');
  // What cannot be read of who may come is kept in the council's own words.
  const eligibility: string[] = [];
  const ages = agesOf(row, phase, eligibility);
  const send = sendOf(row, phase, ages, eligibility);
  const service = serviceOf(row, ages, eligibility, send);
  const part = [phase, oneLine(row.text('years')) || (ages.year_groups && agesCell)]
    .filter(Boolean)
    .join(', ');
  const id = oneLine(row.text('id'));
  return { draft: { line: context.line, part, service, ...(id && { id }) }, faults: row.faults };
}

function agesOf(row: RowReader, phase: string, eligibility: string[]): Ages {
  const keep = (words: string): void => void eligibility.push(words);
  const years = row.read('years', (cell) => agesIn(cell, 'year'), keep);
  const ages = PHASE.test(row.text('ages'))
    ? undefined
    : row.read('ages', (cell) => agesIn(cell, 'age'), keep);
  // "KS2" in a column for phases says ages too, where no other column does.
  return years || ages ? { ...years, ...ages } : (agesIn(phase, 'year').value ?? {});
}

function sendOf(row: RowReader, phase: string, ages: Ages, eligibility: string[]): DocumentServiceSend {
  const needWords = isBlank(row.text('need')) ? '' : oneLine(row.text('need'));
  const needs = needsIn(needWords);
  if (needWords && needs.length === 0) row.complain('need', 'need');
  const kind = row.read('kind', kindIn);
  const figures = figuresOf(row, phase);
  return present({
    kind: kind?.kind,
    kind_label: kind?.kind_label,
    needs,
    needs_text: needWords,
    localities: items(row.text('area')),
    plan: row.read('plan', planIn, (words) => eligibility.push(`${row.heading('plan')}: ${words}`)),
    year_groups: ages.year_groups,
    places: figures && [figures],
    places_note: phase ? undefined : placesNoteOf(row),
    how_decided: row.text('how_decided'),
    top_up: row.read('top_up', poundsIn),
    opens: opensOf(row),
    apply: row.read('apply', applyIn),
  });
}

function serviceOf(
  row: RowReader,
  ages: Ages,
  eligibility: readonly string[],
  send: DocumentServiceSend,
): Omit<DocumentService, 'id'> {
  const contact = row.read('contact', contactIn) ?? {};
  const isSomebody = Boolean(contact.name ?? contact.title);
  const phones = items(row.text('phone')).map((number) => ({ number }));
  const urn = urnOf(row);
  return present({
    name: row.name,
    status: isOpen(send.opens, row.context.today) ? 'active' : 'inactive',
    description: row.text('description'),
    url: row.read('url', urlIn),
    email: row.read('email', emailIn) ?? (isSomebody ? undefined : contact.email),
    minimum_age: ages.minimum_age,
    maximum_age: ages.maximum_age,
    eligibility_description: eligibility.join('. '),
    organization: present({
      id: urn ? `urn-${urn}` : `setting-${slug(row.name)}`,
      name: row.name,
      organization_identifiers: urn ? [{ id: `urn-${urn}`, identifier_type: 'URN', identifier: urn }] : [],
    }),
    phones: isSomebody ? phones : [...phones, ...(contact.phones ?? [])],
    contacts: isSomebody ? [contact] : [],
    service_at_locations: locationsOf(row),
    send,
  });
}

function urnOf(row: RowReader): string | undefined {
  const digits = row.text('urn');
  if (/^\d{6}$/.test(digits)) return digits;
  if (!isBlank(digits)) row.complain('urn', 'urn');
  return undefined;
}

function locationsOf(row: RowReader): NonNullable<DocumentService['service_at_locations']> {
  const code = oneLine(row.text('postcode'));
  const address = present({
    address_1: row.text('address').replaceAll('\n', ', '),
    postal_code: postcode(code) ?? code,
  });
  if (Object.keys(address).length === 0) return [];
  return [{ location: { location_type: 'physical', addresses: [{ ...address, country: 'GB' }] } }];
}

function opensOf(row: RowReader): DocumentOpens | undefined {
  const { value: date, words } = dateIn(row.text('opens'));
  return date || words ? present({ date, text: words }) : undefined;
}

/** A place that opens later is `inactive`, which other readers hide and ours shows as planned. */
export function isOpen(opens: DocumentOpens | undefined, now: string | undefined): boolean {
  const date = opens?.date;
  if (!opens || !date || !now) return !opens;
  const today = now.slice(0, date.length);
  // "September 2026" may still be to come on 15 September 2026.
  return date.length < 10 ? date < today : date <= today;
}
