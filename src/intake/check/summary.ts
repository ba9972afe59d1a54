import type { Fault, Severity } from '../../feed/types.js';
import { oldestOf } from './freshness.js';
import type { Looked } from './look.js';
import { safeWords } from './safe-words.js';
import type { CheckSummary, CoverageCount } from './types.js';

function casesOf(faults: readonly Fault[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { case: number } of faults) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}

const countOf = (faults: readonly Fault[], wanted: Severity): number =>
  faults.filter(({ severity }) => severity === wanted).length;

/** Counts of what was read and what was wrong. @param look undefined where no list could be read */
export function summaryOf(
  look: Looked | undefined,
  faults: readonly Fault[],
  coverage: CoverageCount | null,
): CheckSummary {
  const publisher = look?.feed.send.publisher?.name;
  return {
    unreadable: look === undefined,
    publisher: publisher ? safeWords(publisher) : null,
    records: look?.entries.length ?? 0,
    settings: look?.feed.services.filter(({ send }) => send.places.length > 0).length ?? 0,
    reports: look?.feed.reports.length ?? 0,
    comments: look?.feed.comments.length ?? 0,
    errors: countOf(faults, 'error'),
    warnings: countOf(faults, 'warning'),
    notes: countOf(faults, 'note'),
    cases: casesOf(faults),
    generated: look?.feed.send.generated ?? null,
    oldest: look ? oldestOf(look.entries) : null,
    coverage,
  };
}
