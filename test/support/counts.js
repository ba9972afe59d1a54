// A Web Test Runner reporter that counts tests over all engines, for the runner to add up.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

function add(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const child of suite.suites) add(child, counts);
}

/** A file that never ran to its end counts as one failed test; so does an error outside any test. */
export function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { testResults, passed } of sessions) {
    const before = counts.failed;
    if (testResults) add(testResults, counts);
    if (!passed && counts.failed === before) counts.failed += 1;
  }
  return counts;
}

/** Writes the counts to the file named by LOCAL_OFFER_COUNTS. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const path = process.env['LOCAL_OFFER_COUNTS'];
    if (path) writeFileSync(path, JSON.stringify(countSessions([...sessions])));
  },
});
