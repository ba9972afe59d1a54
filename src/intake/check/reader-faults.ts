import type { Fault } from '../../feed/types.js';
import { foundAs } from './fault.js';
import { LOST, READER, SWAPPED } from './reader-data.js';
import type { Found } from './types.js';

/** Told by the check itself, with more to say. */
const ELSEWHERE = new Set([17, 36, 66]);

function rowOf({ case: number, severity, message, mend }: Fault) {
  if (number === 70 && severity === 'error') return LOST;
  if (number === 51 && severity === 'note') return SWAPPED;
  return READER[number] ?? ([number, severity, 'form', message, mend] as const);
}

/** The reader's faults as the checker says them. */
export const readerFaults = (faults: readonly Fault[]): readonly Found[] =>
  faults
    .filter(({ case: number }) => !ELSEWHERE.has(number))
    .map((fault) => foundAs(rowOf(fault), { path: fault.path, record: fault.record }));
