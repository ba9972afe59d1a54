import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentOf, writeFeed } from '../../../dist/esm/intake/directories/index.js';
import { grownBoroughFeed } from '../../../stories/feeds/borough/grown.js';
import { emptyIn, errorsOf, feedOf, jsonOf, own, service, told, written } from './support.js';

const EXAMPLES = {
  westminster: jsonOf('stories/feeds/westminster.json'),
  borough: jsonOf('stories/feeds/borough.json'),
  'a grown borough': grownBoroughFeed('2026-11-22T06:00:00Z', 400),
};

describe('a feed written back', () => {
  for (const [name, document] of Object.entries(EXAMPLES)) {
    it(`${name}: reads as the same feed, passes the schema, and holds nothing empty`, () => {
      const feed = feedOf(document);
      const { document: back, faults } = writeFeed(feed);
      assert.deepEqual(faults, []);
      assert.equal(errorsOf(back), '');
      assert.deepEqual(feedOf(JSON.stringify(back)), feed);
      // A picture without words must say so: the schema wants the member.
      assert.deepEqual(
        emptyIn(back).filter((path) => !path.endsWith('.alt')),
        [],
      );
      assert.deepEqual(documentOf(feedOf(back)), back);
    });
  }

  it('has its parts at all three levels', () => {
    const { contents, send } = documentOf(feedOf(EXAMPLES.borough));
    assert.ok(contents.some(({ organization }) => organization?.organization_identifiers));
    assert.ok(contents.some((one) => one.send?.places));
    for (const name of ['reports', 'comments', 'labels', 'urgent', 'term_dates', 'short_breaks', 'glossary'])
      assert.ok(send[name], name);
  });
});

describe('what our format has no place for', () => {
  const faultsOf = (members) => told(writeFeed(feedOf(own([service(members)]))));

  it('is told', () => {
    assert.deepEqual(faultsOf({ url: 'Larkmere Hall' }), ['165 contents[0].url']);
    assert.deepEqual(faultsOf({ free: true, send: { payment: ['fee'] } }), ['164 contents[0].free']);
    assert.deepEqual(faultsOf({ send: { access: [{ code: 'hoist', answer: 'ask' }] } }), [
      '164 contents[0].send.access[0]',
    ]);
    assert.deepEqual(faultsOf({ status: 'Scheduled' }), ['40 contents[0].status']);
    assert.deepEqual(told(writeFeed(feedOf([service({})]))), ['166 send.publisher']);
    const comments = [{ id: 'c', comment: 'More swings', status: 'maybe' }];
    assert.deepEqual(told(writeFeed(feedOf(own([], { comments })))), ['164 send.comments[0].status']);
  });

  it('never is what staff keep for themselves', () => {
    const text = JSON.stringify(
      written({
        assurer_email: 'jo@rowanshire.example',
        pc_metadata: { assured_by: 'jo@rowanshire.example', date_modified: '2026-01-01' },
        updated_by: 'Jo Bloggs',
      }),
    );
    assert.doesNotMatch(text, /jo/i);
  });
});
