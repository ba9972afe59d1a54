import { partsOf } from '../feed/disclosure.js';
import type { DocumentService, DocumentServiceSend } from '../feed/document.js';
import type { Fault } from '../feed/types.js';
import { fault } from './faults.js';
import type { Group } from './group-rows.js';
import { present } from './present.js';
import type { Draft } from './row.js';

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

/** Top-ups of all rows as one, from the least to the most. */
export function range(
  sums: readonly NonNullable<DocumentServiceSend['top_up']>[],
): DocumentServiceSend['top_up'] {
  const pounds = sums.flatMap(({ min, max }) => [min ?? [], max ?? []].flat());
  const notes = [...new Set(sums.flatMap(({ note }) => note ?? []))].join('. ');
  if (pounds.length === 0) return notes ? { note: notes } : undefined;
  return { min: Math.min(...pounds), max: Math.max(...pounds), ...(notes && { note: notes }) };
}

export type Lines = NonNullable<DocumentServiceSend['places']>;

/** Pupils as anybody can work them out: stated, or places less vacancies. */
const pupilsOf = ({ on_roll: pupils, total, available }: Lines[number]): number | undefined =>
  pupils ?? (typeof total === 'number' && typeof available === 'number' ? total - available : undefined);

/** Would the pupils of the whole, less those of its parts, be a hidden number? */
function givesPartAway(whole: Lines[number], parts: readonly Lines[number][]): boolean {
  const all = pupilsOf(whole);
  if (all === undefined) return false;
  const rest = parts.reduce((left, part) => left - (pupilsOf(part) ?? 0), all);
  return (
    parts.some((part) => part.on_roll_band) ||
    (parts.some((part) => pupilsOf(part) === undefined) && rest > 0 && rest < 5)
  );
}

/** The lines of places, each with its phase; a line that adds others up loses what would give one away (case 66). */
function linesOf(rows: readonly Draft[]): { lines: Lines; isSumHidden: boolean } {
  return safeLines(
    rows.flatMap(({ part, service }) =>
      (service.send?.places ?? []).map((line) => present({ ...line, phase: line.phase ?? part })),
    ),
  );
}

/** A line that adds others up loses what would give one of them away. */
export function safeLines(lines: Lines): { lines: Lines; isSumHidden: boolean } {
  const isHidden = (line: Lines[number]): boolean => givesPartAway(line, partsOf(line, lines));
  return {
    isSumHidden: lines.some(isHidden),
    lines: lines.map((line) => {
      if (!isHidden(line)) return line;
      const { on_roll: _pupils, available, available_band: band, ...rest } = line;
      return present({ ...rest, available_band: typeof available === 'number' ? 'ask' : band });
    }),
  };
}
