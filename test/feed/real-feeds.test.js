// Reads every feed under the folder LOCAL_OFFER_REAL_FEEDS. Real feeds are other people's data and not part of the project.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';

const folder = process.env['LOCAL_OFFER_REAL_FEEDS'];
const module =
  process.env['LOCAL_OFFER_READER'] ?? new URL('../../dist/esm/feed/read.js', import.meta.url).href;

/** Lists of services, and single ones; not schemas, terms or organisations. */
function recordsOf(document) {
  const list = Array.isArray(document) ? document : (document.contents ?? document.content);
  if (Array.isArray(list))
    return list.every((item) => item && typeof item === 'object' && 'status' in item) ? list : undefined;
  return document.status && document.name && !document.$schema ? [document] : undefined;
}

const same = (list) => new Set(list.map((record) => JSON.stringify(record))).size;

const files = folder
  ? readdirSync(folder, { recursive: true }).filter(
      (name) => name.endsWith('.json') && !/(^|\/)(schema|profile)\//.test(name),
    )
  : [];

test(
  'real feeds',
  { skip: folder ? false : 'set LOCAL_OFFER_REAL_FEEDS to a folder of feeds' },
  async (t) => {
    const { readFeed } = await import(module);
    let read = 0;
    for (const name of files) {
      const text = readFileSync(join(folder, name), 'utf8');
      const records = recordsOf(JSON.parse(text.replace(/^\ufeff/, '')));
      if (!records) continue;
      read += 1;
      await t.test(`${name}: no usable record is lost`, () => {
        const start = performance.now();
        const { feed, faults } = readFeed(text);
        t.diagnostic(
          `${name}: ${feed.services.length} of ${records.length} in ${Math.round(performance.now() - start)} ms`,
        );
        const usable = records.filter((record) => String(record.name ?? '').trim() !== '');
        assert.equal(feed.services.length, same(usable));
        const left = faults.filter(({ severity }) => severity === 'error');
        assert.equal(left.length, records.length - usable.length);
        assert.ok(left.every((fault) => fault.case === 19));
        assert.equal(new Set(feed.services.map(({ id }) => id)).size, feed.services.length);
        for (const service of feed.services) {
          for (const { href } of service.phones) assert.match(href ?? 'tel:', /^tel:\+?\d*$/);
          if (service.url) assert.match(service.url, /^https?:\/\/\S+$/);
        }
      });
    }
    assert.ok(read > 0, 'no feed was found in the folder');
  },
);
