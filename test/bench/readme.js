// Writes the measured tables into the marked part of README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const FILE = new URL('README.md', import.meta.url);
const [START, END] = ['<!-- measured -->', '<!-- /measured -->'];

export async function writeMeasured(markdown) {
  const text = readFileSync(FILE, 'utf8');
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md has no part between ${START} and ${END}.`);
  const whole = `${before}${START}\n\n${markdown}\n\n${END}${after}`;
  writeFileSync(FILE, await format(whole, { parser: 'markdown', printWidth: 110 }));
}
