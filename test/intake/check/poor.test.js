// A deliberately poor feed: what is wrong with it, in the order in which it must come, and how to mend each.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFeed, faultGroups, faultsText } from '../../../dist/esm/intake/check/index.js';

const text = readFileSync(new URL('../../fixtures/poor-feed.json', import.meta.url), 'utf8');
const TODAY = '2026-11-22';

/** Severity and number of the case, where, how to mend it; one row for each thing to do. */
const EXPECTED = [
  [
    'error 36',
    'contents[0].assurer_email',
    'Take it out where the feed is made, then publish the feed again.',
  ],
  ['error 66', 'contents[0].send.places[0].on_roll', 'Put on_roll_band "under-5" in place of the number.'],
  ['error 19', 'contents[7].name', 'Write the name, or take the record out.'],
  ['error 38', 'contents[1].minimum_age', 'Swap them, if that is what happened.'],
  ['warning 22', 'contents[1].send.places[0].onroll', 'Name it "on_roll".'],
  ['warning 40', 'contents[6].status', 'Use active, inactive, defunct or temporarily closed.'],
  ['warning 107', 'contents[8].assured_date', 'Check the year, and put the day it was done.'],
  ['warning 123', 'contents[1].send.needs[0]', 'Write "ASD".'],
  ['warning 32', 'send.contact.phone', 'Put the real number, or leave it out.'],
  ['warning 32', 'contents[4].url', 'Put the real web address, or leave it out.'],
  ['warning 115', 'contents[3]', 'Add a number in "phones", an "email", or a "url".'],
  [
    'warning 41',
    'contents[5].assured_date',
    'Check each record, the oldest first, and put the day in assured_date.',
  ],
  ['warning 43', 'contents[4].schedules[0].valid_to', 'Put in what holds now, or take it out.'],
  ['warning 120', 'contents[2].send.places[0].as_at', 'Add as_at, the day the pupils were counted.'],
  ['warning 126', 'send.generated', 'Make it again, and let it be made every night.'],
  [
    'warning 127',
    'send.short_breaks',
    'Add send.short_breaks: what breaks there are, who can have them, how they meet the needs of carers here, when that was reviewed, and where to comment.',
  ],
  ['warning 131', 'send.comments[0]', 'Add "response", and in "action" what will be done.'],
  [
    'warning 29',
    'contents[3].description',
    'Save the file as UTF-8 where it comes from, and mend the words.',
  ],
  [
    'warning 119',
    'send.licence',
    'Add "licence" to "send": its name and address, such as the Open Government Licence v3.0.',
  ],
  [
    'note 133',
    'send.coverage',
    'See the notes on each heading. Where something is published elsewhere, add an entry to send.coverage with its key and url.',
  ],
  [
    'note 134',
    'send.coverage',
    'Give services of that kind their category, or add an entry to send.coverage: the key in brackets, and the url of the page that tells it.',
  ],
];

const rowsOf = ({ faults }) =>
  faultGroups(faults).map(({ severity, case: number, mend, faults: [first] }) => [
    `${severity} ${number}`,
    first.path,
    mend,
  ]);

/** A record that is not read has no name to be known by, so its id stands. */
const recordsOf = ({ faults }) =>
  faults.filter(({ path }) => /^contents/.test(path)).map(({ path, record }) => [path, record]);

describe('a poor feed', () => {
  const report = checkFeed(text, { today: TODAY });

  it('is told of each thing to do in its order: severity, harm, how many records', () => {
    assert.deepEqual(rowsOf(report), EXPECTED);
  });

  it('counts what it found', () => {
    const { summary, faults } = report;
    const count = (wanted) => faults.filter(({ severity }) => severity === wanted).length;
    assert.deepEqual(
      [summary.errors, summary.warnings, summary.notes],
      ['error', 'warning', 'note'].map(count),
    );
    assert.equal(
      Object.values(summary.cases).reduce((sum, found) => sum + found, 0),
      faults.length,
    );
    assert.equal(summary.records, 9);
    assert.equal(summary.settings, 3);
    assert.equal(summary.generated, '2026-09-30');
    assert.equal(summary.oldest, '2024-02-01');
    assert.equal(summary.unreadable, false);
  });

  it('names the record of each fault in one', () => {
    for (const [path, record] of recordsOf(report)) {
      // Faults over many records name them in their words.
      if (/assured_date$/.test(path) && !/\[8\]/.test(path)) continue;
      const { name, id } = JSON.parse(text).contents[Number(/\d+/.exec(path)[0])];
      assert.equal(record, name || id, path);
    }
  });

  it('has the same faults in the same order for the same feed, as text or as a document', () => {
    assert.deepEqual(checkFeed(text, { today: TODAY }), report);
    assert.deepEqual(checkFeed(JSON.parse(text), { today: TODAY }), report);
    assert.deepEqual(checkFeed(new TextEncoder().encode(text), { today: TODAY }), report);
  });

  it('puts what is in more records first among equals, wherever it stands', () => {
    const feed = JSON.parse(text);
    feed.contents.reverse();
    const groups = (input) => rowsOf(checkFeed(input, { today: TODAY })).map(([kind]) => kind);
    assert.deepEqual(groups(feed), groups(text));
    feed.contents[0].status = 'open';
    const rows = groups(feed);
    assert.ok(rows.indexOf('warning 40') < rows.indexOf('warning 22'));
  });

  it('mended as it says, has no error and none of those warnings', () => {
    const feed = JSON.parse(text);
    const [larkmere, elmfield, oak, swim, saturday, sitting, otters, , therapy] = feed.contents;
    feed.contents.splice(7, 1);
    feed.total_items = feed.size = 8;
    delete larkmere.assurer_email;
    larkmere.send.places = [{ total: 10, on_roll_band: 'under-5', as_at: '2026-09-10' }];
    [elmfield.minimum_age, elmfield.maximum_age] = [8, 16];
    elmfield.send = {
      ...elmfield.send,
      needs: ['ASD'],
      places: [{ total: 12, on_roll: 9, as_at: '2026-09-10' }],
    };
    oak.send.places[0].as_at = '2026-09-10';
    swim.phones = [{ number: '01632 960108' }];
    swim.description = 'Swimming for disabled children. Sessions cost £4.';
    delete saturday.url;
    saturday.schedules[0].valid_to = '2027-07-19';
    sitting.assured_date = therapy.assured_date = '2026-11-01';
    otters.status = 'active';
    Object.assign(feed.send, {
      generated: '2026-11-21T06:00:00Z',
      licence: { name: 'Open Government Licence v3.0' },
      short_breaks: {
        range:
          'Care in the daytime and overnight, at home and elsewhere. Activities away from home. Help in the evenings, at weekends and in the school holidays.',
        criteria: 'Any disabled child.',
        how_it_meets_needs: 'Parents told us what they need.',
        reviewed: '2026-04-01',
        comment_url: 'mailto:breaks@rowanshire.example',
      },
    });
    Object.assign(feed.send.comments[0], {
      response: 'We agree.',
      action: 'Two more playschemes from Easter.',
    });
    const mended = checkFeed(feed, { today: TODAY });
    const kinds = new Set(rowsOf(mended).map(([kind]) => kind));
    // Nobody real has an example's telephone number or address.
    assert.deepEqual(
      [...kinds].filter((kind) => !kind.startsWith('note')),
      ['warning 32'],
    );
  });

  it('is told in few words first', () => {
    const lines = faultsText(report, { source: 'poor-feed.json' }).split('\n');
    assert.equal(lines[0], 'poor-feed.json');
    assert.equal(lines[6], '4 ERRORS  Mend these before you publish.');
    assert.deepEqual(lines.slice(8, 12), [
      '  1. This is kept for staff, or tells of one person, and anybody can read the feed.',
      '     case 36',
      '     - Larkmere Primary School base  contents[0].assurer_email',
      '     To mend: Take it out where the feed is made, then publish the feed again.',
    ]);
    assert.match(lines.at(-1), /^4 errors, \d+ warnings, \d+ notes\.$/);
  });
});
