// Everything CI runs. `node test/run.js [group …] [--only=files] [--verbose]`; groups: check, node, browser, stories, pages, dist.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { installMissingBrowsers } from './support/browsers.js';
import { recapOf } from './support/recap.js';
import { steps } from './support/steps.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, verbose: { type: 'boolean' } },
});

const GROUPS = new Set(steps.map(({ group }) => group));
const unknown = positionals.filter((name) => !GROUPS.has(name));
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}. There are: ${[...GROUPS].join(', ')}.`);
  process.exit(2);
}

const chosen = steps.filter(({ group }) => positionals.length === 0 || positionals.includes(group));

async function resultOf(step) {
  try {
    return await step.run(values);
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: error.stack };
  }
}

function lineOf(name, { passed, failed, skipped, note }, seconds) {
  const mark = failed > 0 ? 'FAILED' : 'ok';
  const counts = [
    passed && `${passed} passed`,
    failed && `${failed} failed`,
    skipped && `${skipped} skipped`,
  ];
  const words = [counts.filter(Boolean).join(', ') || 'nothing to do', note].filter(Boolean).join('; ');
  return `${mark.padEnd(6)}  ${name}: ${words} (${seconds.toFixed(1)} s)`;
}

if (chosen.some(({ group }) => group !== 'check')) installMissingBrowsers();

const sum = { passed: 0, failed: 0, skipped: 0 };
const recaps = [];
for (const step of chosen) {
  const began = performance.now();
  const result = await resultOf(step);
  for (const key of Object.keys(sum)) sum[key] += result[key];
  if (result.output && (result.failed > 0 || values.verbose)) console.log(`\n${result.output.trim()}\n`);
  if (result.output && result.failed > 0) recaps.push(`What failed: ${step.name}`, ...recapOf(result.output));
  console.log(lineOf(step.name, result, (performance.now() - began) / 1000));
}

if (recaps.length > 0) console.log(`\n${recaps.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed > 0 ? 1 : 0);
