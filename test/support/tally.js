// Named checks outside a test framework: one line each when they fail, and the counts for the runner.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

export function tally() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    /** Counts one test: passed when there are no troubles. */
    count(name, troubles) {
      const kind = troubles.length === 0 ? 'passed' : 'failed';
      counts[kind] += 1;
      console.log(
        kind === 'passed'
          ? `ok      ${name}`
          : `FAILED  ${name}\n${troubles.map((line) => `  ${line}`).join('\n')}`,
      );
    },
    /** Counts a test that cannot be run here, and says why. */
    skip(name, reason) {
      counts.skipped += 1;
      console.log(`skipped ${name}: ${reason}`);
    },
    /** Prints the sum, hands the counts to the runner and ends with its exit code. */
    finish() {
      const path = process.env['LOCAL_OFFER_COUNTS'];
      if (path) writeFileSync(path, JSON.stringify(counts));
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
      process.exitCode = counts.failed > 0 ? 1 : 0;
    },
  };
}
