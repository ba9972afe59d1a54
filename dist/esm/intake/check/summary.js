import { oldestOf } from './freshness.js';
import { safeWords } from './safe-words.js';
function casesOf(faults) {
    const counts = {};
    for (const { case: number } of faults)
        counts[number] = (counts[number] ?? 0) + 1;
    return counts;
}
const countOf = (faults, wanted) => faults.filter(({ severity }) => severity === wanted).length;
/** Counts of what was read and what was wrong. @param look undefined where no list could be read */
export function summaryOf(look, faults, coverage) {
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
