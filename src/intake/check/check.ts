import { readFeed } from '../../feed/read.js';
import { isRaw } from '../../feed/spot.js';
import type { Fault } from '../../feed/types.js';
import { ageFaults } from './ages.js';
import { feedText } from './bytes.js';
import { coverageOf } from './coverage.js';
import { dateFaults } from './dates.js';
import { found, foundAs } from './fault.js';
import { freshnessFaults } from './freshness.js';
import { jsonPlace } from './json-place.js';
import { linkFaults } from './links.js';
import { looked, type Looked } from './look.js';
import { memberFaults } from './members.js';
import { olderFaults } from './older.js';
import { inOrder } from './order.js';
import { plainDocument } from './plain.js';
import { privateFaults } from './private.js';
import { publishingFaults } from './publishing.js';
import { LOST } from './reader-data.js';
import { readerFaults } from './reader-faults.js';
import { repeatFaults } from './repeats.js';
import { reportFaults } from './reports.js';
import { safeFault } from './safe-words.js';
import { schemaFaults } from './schema-faults.js';
import { smallCountFaults } from './small-counts.js';
import { commentFaults, statementFaults } from './statutory.js';
import { summaryOf } from './summary.js';
import { textFaults } from './texts.js';
import type { CheckOptions, CheckReport, Found } from './types.js';
import { openWordFaults } from './words.js';

interface Taken {
  readonly document: unknown;
  /** What the reader is given: of text, the text, so that it can say what is wrong with it. */
  readonly input: unknown;
  readonly faults: readonly Found[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '').trim());
  } catch {
    // The reader says why.
    return undefined;
  }
}

function taken(input: unknown): Taken {
  if (input instanceof Uint8Array) {
    const { text, isOther, why } = feedText(input);
    if (why) return { document: undefined, input: '', faults: [found('unread', { path: '', ...why })] };
    const whole = taken(text);
    return isOther ? { ...whole, faults: [...whole.faults, found('notUtf8', { path: '' })] } : whole;
  }
  const document = typeof input === 'string' ? parsed(input) : input;
  const { plain, lost } = plainDocument(document);
  const faults = lost ? [foundAs(LOST, { path: '', message: LOST_PARTS })] : [];
  return { document: plain, input: typeof input === 'string' && !lost ? input : plain, faults };
}

const LOST_PARTS =
  'Parts of the document lie too deep, hold themselves or cannot be read. They were left out before anything else was checked.';

/** What two parts of the check find is told once. */
function once(faults: readonly Found[]): readonly Found[] {
  const told = new Set<string>();
  return faults.filter(
    ({ case: number, path, message }) => told.size < told.add(`${number}|${path}|${message}`).size,
  );
}

/** Of one place the schema says only what nothing else says. */
function allFaults(look: Looked): readonly Found[] {
  const ofOurs = look.isOurs && !look.isParts ? [statementFaults, commentFaults, reportFaults] : [];
  const others = [
    privateFaults,
    smallCountFaults,
    publishingFaults,
    linkFaults,
    memberFaults,
    openWordFaults,
    ageFaults,
    repeatFaults,
    dateFaults,
    freshnessFaults,
    ...ofOurs,
    textFaults,
    olderFaults,
  ].flatMap((part) => part(look));
  const schema = schemaFaults(look);
  const secrets = new Set(
    others.flatMap(({ path, case: number }) => (number === 66 ? [path.replace(/\[\d+\]$/, ''), path] : [])),
  );
  const ofReader = readerFaults(look.readerFaults, schema);
  const own = [
    // To take the number out mends both.
    ...ofReader.filter(({ path, case: number }) => number !== 70 || !secrets.has(path)),
    ...others,
  ];
  // Told once for many records, at the place of the first.
  const placed = new Set(own.flatMap(({ path, case: number }) => (number === 41 ? [] : path)));
  return [...own, ...schema.filter(({ path }) => !placed.has(path))];
}

/** A fault of a report is told with the name of its school, one of a comment with its theme: an id may be made of its words. */
function withOwners(faults: readonly Found[], { send }: Looked): readonly Found[] {
  return faults.map((fault) => {
    const [, list, index] = /^send\.(reports|comments)\[(\d+)\]/.exec(fault.path) ?? [];
    const raws: unknown = list && send[list];
    const raw: unknown = Array.isArray(raws) ? raws[Number(index)] : undefined;
    if (fault.record !== undefined || !isRaw(raw)) return fault;
    const name = list === 'reports' ? isRaw(raw.organization) && raw.organization.name : raw.theme;
    return typeof name === 'string' && name.trim() ? { ...fault, record: name } : fault;
  });
}

/** What is not JSON is told with its line, or that there is nothing. */
function withPlace(faults: readonly Found[], given: unknown): readonly Found[] {
  if (typeof given !== 'string') return faults;
  return faults.map((fault) => {
    if (fault.case !== 4) return fault;
    if (!given.replace(/^\ufeff/, '').trim()) return { ...fault, ...EMPTY };
    const { line, column, isCut } = jsonPlace(given.replace(/^\ufeff/, ''));
    return { ...fault, path: `line ${line}, column ${column}`, ...(isCut && CUT_OFF) };
  });
}

const EMPTY = { message: 'There is nothing in it.', mend: 'Look at what makes the feed.' };
const CUT_OFF = {
  message: 'The end is missing, so nothing can be read.',
  mend: 'Make the feed again, or copy it again: it breaks off at this place.',
};

const report = (
  look: Looked | undefined,
  all: readonly Found[],
  coverage: CheckReport['summary']['coverage'],
) => {
  const faults: readonly Fault[] = inOrder(once(all)).map(safeFault);
  return { summary: summaryOf(look, faults, coverage), faults };
};

/**
 * Checks a feed before it is published, strictly where the reader forgives: its form, what is private or could point to a
 * child, wrong and missing facts, what is old, and what the law asks to be published. Never throws, and repeats no private
 * value and no count of pupils.
 *
 * @param input the bytes or the text of a document, or the document itself. It is not changed.
 */
export function checkFeed(input: unknown, { today, source = '' }: CheckOptions): CheckReport {
  const { document, input: given, faults: first } = taken(input);
  const isNone = first.some(({ case: number }) => number === 139);
  const { feed, faults } = isNone ? { faults: [] } : readFeed(given, { source });
  if (!feed) return report(undefined, [...first, ...withPlace(readerFaults(faults, []), given)], null);
  const look = looked(document, feed, faults, today);
  const coverage = coverageOf(look);
  return report(look, [...first, ...withOwners(allFaults(look), look), ...coverage.faults], coverage.count);
}

/** The report of a feed that could not be had at all. @param message why, in a sentence */
export const unreadReport = (message: string): CheckReport =>
  report(undefined, [found('unread', { path: '', message })], null);
