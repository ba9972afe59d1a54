// Checks every feed under the folder LOCAL_OFFER_REAL_FEEDS. Real feeds are other people's data and not part of the project.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { checkFeed, faultGroups } from '../../../dist/esm/intake/check/index.js';

const folder = process.env['LOCAL_OFFER_REAL_FEEDS'];
const files = folder
  ? readdirSync(folder, { recursive: true }).filter(
      (name) => name.endsWith('.json') && !/(^|\/)(schema|profile)\//.test(name),
    )
  : [];

/** What private members hold, wherever they stand. */
function* privateValues(value, isPrivate = false) {
  if (typeof value === 'string' && isPrivate && value.trim().length > 3) yield value.trim();
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    yield* privateValues(inner, isPrivate || /^(?:assurer_email|assured_by)$/.test(name));
}

test(
  'real feeds are checked, and nothing private is repeated',
  { skip: folder ? false : 'set LOCAL_OFFER_REAL_FEEDS to a folder of feeds' },
  async (t) => {
    for (const name of files) {
      const text = readFileSync(join(folder, name), 'utf8');
      await t.test(name, () => {
        const { summary, faults } = checkFeed(text, { today: '2026-11-22' });
        const told = JSON.stringify(faults);
        for (const value of new Set(privateValues(JSON.parse(text.replace(/^\ufeff/, '')))))
          assert.ok(!told.includes(value));
        t.diagnostic(
          `${name}: ${summary.records} records, ${faultGroups(faults).length} kinds of fault, ${summary.errors} errors`,
        );
      });
    }
    assert.ok(files.length > 0, 'no feed was found in the folder');
  },
);
