import { monthsBetween } from '../../feed/dates.js';
import type { PartialDate } from '../../feed/types.js';
import { sayDate } from './say.js';
import { found } from './fault.js';
import type { FaultName } from './faults-data.js';
import { type Entry, isShown, type Looked } from './look.js';
import { safeWords } from './safe-words.js';
import type { Found } from './types.js';

const YEAR_MONTHS = 12;
const HALF_MONTHS = 6;
const MOST_NAMED = 5;

interface Checked {
  readonly record: string;
  readonly date: PartialDate;
  readonly path: string;
}

const checkedOf = (entries: readonly Entry[]): readonly Checked[] =>
  entries
    .flatMap(({ service, record = '', path }) => {
      const date = service?.assured_date;
      return date ? [{ record, date, path }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const records = (count: number, all: number): string =>
  `${count.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} ${all === 1 ? 'record' : 'records'}`;

const were = (count: number): string => (count === 1 ? 'was' : 'were');

const dateOf = (path = ''): string => (path ? `${path}.assured_date` : 'assured_date');

function oldFault(name: FaultName, old: readonly Checked[], all: number, when: string): readonly Found[] {
  if (!old.length) return [];
  const named = old
    .slice(0, MOST_NAMED)
    .map(({ record, date }) => `${safeWords(record, 60)} (${sayDate(date)})`)
    .join('; ');
  const message = `${records(old.length, all)} ${were(old.length)} last checked ${when}. The oldest: ${named}.`;
  return [found(name, { path: dateOf(old[0]?.path), message })];
}

function uncheckedFault(none: readonly Entry[], all: number): readonly Found[] {
  const [first] = none;
  if (!first) return [];
  const named = none
    .slice(0, MOST_NAMED)
    .map(({ record = '' }) => safeWords(record, 60))
    .join('; ');
  const message = `${records(none.length, all)} ${none.length === 1 ? 'does' : 'do'} not say when ${none.length === 1 ? 'it was' : 'they were'} last checked: ${named}${none.length > MOST_NAMED ? ' …' : '.'}`;
  return [found('unchecked', { path: dateOf(first.path), message })];
}

/** One fault for all records of an age, with the oldest by name: hundreds of lines would hide what can be done. */
export function freshnessFaults({ entries, today }: Looked): readonly Found[] {
  const shown = entries.filter(isShown);
  const checked = checkedOf(shown);
  const months = ({ date }: Checked): number => monthsBetween(date, today);
  const year = checked.filter((one) => months(one) >= YEAR_MONTHS);
  const half = checked.filter((one) => months(one) >= HALF_MONTHS && months(one) < YEAR_MONTHS);
  const none = shown.filter(({ service }) => !service?.assured_date);
  return [
    ...oldFault('checkedYear', year, shown.length, 'a year ago or more'),
    ...oldFault('checkedHalf', half, shown.length, '6 to 12 months ago'),
    ...uncheckedFault(none, shown.length),
  ];
}

/** The day the record that was checked longest ago was checked. */
export const oldestOf = (entries: readonly Entry[]): PartialDate | null =>
  checkedOf(entries.filter(isShown))[0]?.date ?? null;
