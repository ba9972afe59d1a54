// What failed, once more, at the end: the whole output of a step may be long, and logs are cut in the middle.
const FAILS = /^\s*(?:FAILED|not ok|❌|𐄂|✖)/;
const ENDS = /^\s*(?:ok |passed|skipped|✔|[0-9]+ passed)/;
const MOST_LINES = 8;
const MOST_IN_ALL = 120;

/** The lines of an output that name a failed test, each with the first lines of its reason. */
export function recapOf(output) {
  const lines = output.split('\n').map((line) => line.replace(/\s+$/, ''));
  const kept = [];
  let left = 0;
  for (const line of lines) {
    // What is still to do is marked with its reason, and counts as skipped.
    if (FAILS.test(line)) left = /\) # \S/.test(line) ? 0 : MOST_LINES;
    else if (ENDS.test(line)) left = 0;
    if (left > 0 && line.trim()) kept.push(line.slice(0, 300));
    left -= 1;
  }
  return kept.length > MOST_IN_ALL ? [...kept.slice(0, MOST_IN_ALL), '…'] : kept;
}
