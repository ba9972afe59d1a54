/** The made-up borough grown to the size of a real directory: the same records and some 250 more, put together here. */
import { boroughFeed } from './feed.js';
import { MORE_TYPES } from './grown-more-types.js';
import { ODD } from './grown-odd.js';
import { DISTRICTS, PROVIDERS, VENUES } from './grown-places.js';
import { grownRecord } from './grown-record.js';
import { FIRST_TYPES } from './grown-types.js';
import { page } from './parts.js';

const TYPES = [...FIRST_TYPES, ...MORE_TYPES];

/**
 * @param {string} generated when the feed was made, as a date and time
 * @param {number} size how many services in all: 300 is a small council's list. The same size gives the same feed.
 */
export function grownBoroughFeed(generated, size = 300) {
  const { contents, send, ...envelope } = boroughFeed(generated, []);
  const all = [...contents, ...ODD, ...grownRecords(size - contents.length - ODD.length)].slice(0, size);
  const sources = [
    ...send.sources,
    {
      id: 'saltholme',
      name: 'Saltholme family directory',
      url: page('saltholme'),
      read: '2026-11-21T06:00:00Z',
    },
  ];
  return {
    ...envelope,
    total_items: all.length,
    size: all.length,
    contents: all,
    send: { ...send, sources },
  };
}

/** First one of each kind, then a second, so that a smaller feed has as many kinds. */
function grownRecords(count) {
  const records = [];
  const taken = new Map();
  const add = (type, turn) => {
    if (records.length >= count) return;
    const number = records.length;
    const record = grownRecord(type, turn, {
      venues: VENUES,
      districts: DISTRICTS,
      providers: PROVIDERS,
      number,
    });
    const times = (taken.get(record.name) ?? 0) + 1;
    taken.set(record.name, times);
    records.push(times === 1 ? record : { ...record, name: `${record.name} (group ${times})` });
  };
  const most = Math.max(...TYPES.map((type) => type.count));
  for (let turn = 0; turn < most; turn++) for (const type of TYPES) if (turn < type.count) add(type, turn);
  for (let turn = most; records.length < count; turn++) for (const type of TYPES) add(type, turn);
  return records;
}
