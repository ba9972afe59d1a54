import type { DocumentService, DocumentServiceSend } from '../feed/document.js';
import type { Fault } from '../feed/types.js';
import { fault } from './faults.js';
import { present } from './present.js';
import type { Draft } from './row.js';
import { bare } from './text.js';

/** The rows of one service, in the order of the sheet. */
export type Group = readonly [Draft, ...Draft[]];

/** What two rows are compared by, worked out once: a sheet may have thousands of rows. */
interface Marks {
  readonly id: string | undefined;
  /** URN, need and kind; "" where the row does not say. */
  readonly about: readonly string[];
  readonly part: string;
  /** Everything the row says. */
  readonly all: string;
}

function marksOf({ id, part, service }: Draft): Marks {
  const { organization, send } = service;
  const about = [
    organization?.organization_identifiers?.[0]?.identifier ?? '',
    send?.needs?.join() || bare(send?.needs_text ?? ''),
    send?.kind ?? bare(send?.kind_label ?? ''),
  ];
  return { id, about, part: bare(part), all: JSON.stringify([id, part, service]) };
}

/**
 * Are two rows of one name parts of one service? Only on proof: one id; or one URN, kind and need (or blank).
 * Never on the name alone (reader case 18).
 */
const isSame = (row: Marks, other: Marks): boolean =>
  row.id && other.id
    ? row.id === other.id
    : row.about.every((words, index) => !words || !other.about[index] || words === other.about[index]);

interface Gathered {
  readonly rows: [Draft, ...Draft[]];
  readonly marks: Marks[];
}

/**
 * Rows gathered into services: rows of one setting that differ in phase or year group become its lines of places.
 * A blank need joins only where one service could be meant.
 */
export function grouped(drafts: readonly Draft[]): { groups: readonly Group[]; faults: Fault[] } {
  const groups: Gathered[] = [];
  const byName = new Map<string, Gathered[]>();
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const draft of drafts) {
    const marks = marksOf(draft);
    const name = bare(draft.service.name);
    const namesakes = byName.get(name) ?? [];
    const same = namesakes.filter((group) => group.marks.every((row) => isSame(marks, row)));
    const [group] = same;
    if (seen.has(marks.all)) {
      faults.push(fault('sameRow', { path: `line ${draft.line}`, record: draft.service.name }));
    } else if (group && same.length === 1 && group.marks.every((row) => row.part !== marks.part)) {
      group.rows.push(draft);
      group.marks.push(marks);
    } else {
      const alone: Gathered = { rows: [draft], marks: [marks] };
      groups.push(alone);
      namesakes.push(alone);
      byName.set(name, namesakes);
    }
    seen.add(marks.all);
  }
  return { groups: groups.map(({ rows }) => rows), faults };
}

/** Members that rows of one service may say once or many times, but not differently. */
const ONCE = ['url', 'email', 'description'] as const;
const ONCE_SEND = ['plan', 'how_decided', 'apply', 'kind_label'] as const;

/** One service from its rows: blanks filled from later rows, ages and top-up as far as any of them goes. */
export function merged([first, ...more]: Group): { service: Omit<DocumentService, 'id'>; faults: Fault[] } {
  if (more.length === 0) return { service: first.service, faults: [] };
  const faults: Fault[] = [];
  const rows = [first, ...more];
  const service = more.reduce((all, row) => {
    const differs = (one: unknown, other: unknown): boolean =>
      one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);
    const names = [
      ...ONCE.filter((name) => differs(all[name], row.service[name])),
      ...ONCE_SEND.filter((name) => differs(all.send?.[name], row.service.send?.[name])),
    ];
    if (names.length > 0)
      faults.push(
        fault('conflict', {
          path: `line ${row.line}`,
          record: first.service.name,
          message: `This row differs from line ${first.line} in: ${names.join(', ')}. The earlier one is kept.`,
        }),
      );
    return present<Omit<DocumentService, 'id'>>({
      ...row.service,
      ...all,
      send: { ...row.service.send, ...all.send },
    });
  }, first.service);
  const { lines, isSumHidden } = linesOf(rows);
  if (isSumHidden) faults.push(fault('sum', { path: `line ${first.line}`, record: first.service.name }));
  const sends = rows.flatMap((row) => row.service.send ?? []);
  const send: DocumentServiceSend = present({
    ...service.send,
    places: lines,
    year_groups: [...new Set(sends.flatMap((one) => one.year_groups ?? []))],
    localities: [...new Set(sends.flatMap((one) => one.localities ?? []))],
    places_note: [...new Set(sends.flatMap((one) => one.places_note ?? []))].join('\n\n'),
    top_up: range(sends.flatMap((one) => one.top_up ?? [])),
  });
  return { service: present({ ...service, ...ages(rows), send }), faults };
}

/** Ages of all rows; an end that one of them leaves open is open. */
function ages(rows: readonly Draft[]): Pick<DocumentService, 'minimum_age' | 'maximum_age'> {
  const bands = rows
    .map((row) => row.service)
    .filter((one) => one.minimum_age !== undefined || one.maximum_age !== undefined);
  const youngest = bands.flatMap((band) => band.minimum_age ?? []);
  const oldest = bands.flatMap((band) => band.maximum_age ?? []);
  const all = (ends: readonly number[]): boolean => ends.length > 0 && ends.length === bands.length;
  return {
    ...(all(youngest) && { minimum_age: Math.min(...youngest) }),
    ...(all(oldest) && { maximum_age: Math.max(...oldest) }),
  };
}

function range(sums: readonly NonNullable<DocumentServiceSend['top_up']>[]): DocumentServiceSend['top_up'] {
  const pounds = sums.flatMap(({ min, max }) => [min ?? [], max ?? []].flat());
  const notes = [...new Set(sums.flatMap(({ note }) => note ?? []))].join('. ');
  if (pounds.length === 0) return notes ? { note: notes } : undefined;
  return { min: Math.min(...pounds), max: Math.max(...pounds), ...(notes && { note: notes }) };
}

/** The lines of places, each with its phase; a line for the whole loses what would give a hidden part away (case 66). */
function linesOf(rows: readonly Draft[]): {
  lines: NonNullable<DocumentServiceSend['places']>;
  isSumHidden: boolean;
} {
  const lines = rows.flatMap(({ part, service }) =>
    (service.send?.places ?? []).map((line) => present({ ...line, phase: line.phase ?? part })),
  );
  const hasHidden = lines.some((line) => line.phase && line.on_roll_band);
  const isSum = (line: (typeof lines)[number]): boolean =>
    hasHidden && !line.phase && typeof line.on_roll === 'number';
  return {
    isSumHidden: lines.some(isSum),
    lines: lines.map((line) => {
      if (!isSum(line)) return line;
      const { on_roll: _hidden, available, available_band: band, ...rest } = line;
      return present({ ...rest, available_band: typeof available === 'number' ? 'ask' : band });
    }),
  };
}
