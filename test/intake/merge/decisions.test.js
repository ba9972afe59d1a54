import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionsFile, readDecisions, withDecision } from '../../../dist/esm/intake/merge/index.js';
import { at, body, cases, faultsOf, feed, ids, merge, record } from './made.js';

const ALIKE = { name: 'Saturday club', service_at_locations: at('FB1 2AB') };
const PROVED = { name: 'Nest', organization: body('URN', '999001') };
const feeds = [
  feed('rowanshire', [record('1', ALIKE), record('2', PROVED)]),
  feed('fennbridge', [record('3', ALIKE), record('4', PROVED)]),
];
const decide = (a, b, same) => ({ a, b, same });

describe('a decision', () => {
  it('makes one record of two', () => {
    const result = merge(feeds, { decisions: [decide('fennbridge/3', 'rowanshire/1', true)] });
    assert.deepEqual(ids(result), ['1', '2']);
    assert.deepEqual(result.document.contents[0].send.same_as, ['fennbridge/3']);
    assert.deepEqual(result.offers, []);
  });

  it('ends an offer', () => {
    const result = merge(feeds, { decisions: [decide('rowanshire/1', 'fennbridge/3', false)] });
    assert.deepEqual(ids(result), ['1', '2', '3']);
    assert.deepEqual(result.offers, []);
  });

  it('parts what was proved', () => {
    const result = merge(feeds, { decisions: [decide('rowanshire/2', 'fennbridge/4', false)] });
    assert.deepEqual(ids(result), ['1', '2', '3', '4']);
    assert.deepEqual(
      result.offers.map(({ key }) => key),
      ['rowanshire/1 = fennbridge/3'],
    );
  });

  it('holds for a third that is the same as either', () => {
    const third = feed('saltholme', [record('5', PROVED)]);
    const result = merge([...feeds, third], { decisions: [decide('rowanshire/2', 'fennbridge/4', false)] });
    assert.deepEqual(ids(result), ['1', '2', '3', '4']);
    assert.deepEqual(result.document.contents[1].send.same_as, ['saltholme/5']);
    assert.ok(cases(result).includes(193));
  });

  it('may join two records of one feed', () => {
    const result = merge(feeds, { decisions: [decide('rowanshire/1', 'rowanshire/2', true)] });
    assert.deepEqual(ids(result), ['1', '3']);
  });

  it('about a record that is not there is told', () => {
    const result = merge(feeds, {
      decisions: [decide('rowanshire/99', 'fennbridge/3', true), decide('x/1', 'y/2', false)],
    });
    assert.deepEqual(
      faultsOf(result, 194).map(({ path, record: name }) => [path, name]),
      [
        ['decisions[0].a', 'rowanshire/99'],
        ['decisions[1].a', 'x/1'],
        ['decisions[1].b', 'y/2'],
      ],
    );
  });

  it('that an earlier one contradicts is told, and the earlier holds', () => {
    const result = merge(feeds, {
      decisions: [
        decide('rowanshire/1', 'fennbridge/3', true),
        decide('fennbridge/3', 'rowanshire/1', false),
      ],
    });
    assert.deepEqual(ids(result), ['1', '2']);
    assert.equal(faultsOf(result, 194).length, 1);
  });

  it('that others together contradict is told', () => {
    const third = feed('saltholme', [record('5', ALIKE)]);
    const result = merge([...feeds, third], {
      decisions: [
        decide('rowanshire/1', 'fennbridge/3', true),
        decide('rowanshire/1', 'saltholme/5', false),
        decide('fennbridge/3', 'saltholme/5', true),
      ],
    });
    assert.deepEqual(ids(result), ['1', '2', '5']);
    assert.deepEqual(
      faultsOf(result, 194).map((fault) => fault.record),
      ['fennbridge/3 = saltholme/5'],
    );
  });

  it('is remembered in a feed that was merged', () => {
    const merged = merge(feeds, { decisions: [decide('rowanshire/1', 'fennbridge/3', true)] });
    const again = merge(
      [{ id: 'both', document: merged.document }, feed('saltholme', [record('6', ALIKE)])],
      {
        decisions: [decide('fennbridge/3', 'saltholme/6', false)],
      },
    );
    assert.deepEqual(ids(again), ['1', '2', '6']);
    assert.deepEqual(faultsOf(again, 194), []);
    assert.deepEqual(again.offers, []);
  });

  it('finds a record whose id was given the name of its source', () => {
    const merged = merge([
      feed('rowanshire', [record('1', { name: 'A' })]),
      feed('fennbridge', [record('1', ALIKE)]),
    ]);
    assert.deepEqual(ids(merged), ['1', 'fennbridge-1']);
    const again = merge(
      [{ id: 'both', document: merged.document }, feed('saltholme', [record('6', ALIKE)])],
      {
        decisions: [decide('fennbridge/1', 'saltholme/6', true)],
      },
    );
    assert.deepEqual(ids(again), ['1', 'fennbridge-1']);
  });
});

describe('a decisions file', () => {
  const { offers } = merge(feeds);

  it('has what is to decide, for a person to fill in', () => {
    const text = decisionsFile([], offers);
    assert.deepEqual(JSON.parse(text), {
      version: 1,
      decisions: [],
      to_decide: [
        {
          a: 'rowanshire/1',
          b: 'fennbridge/3',
          same: null,
          why: 'The same name and postcode',
          names: ['Saturday club', 'Saturday club'],
        },
      ],
    });
    assert.deepEqual(readDecisions(text), { decisions: [], problems: [] });
  });

  it('is read as filled in, and written as it was read', () => {
    for (const [typed, same] of [
      ['true', true],
      ['false', false],
      ['"yes"', true],
      ['"No "', false],
      ['"y"', true],
    ]) {
      const { decisions, problems } = readDecisions(decisionsFile([], offers).replace('null', typed));
      assert.deepEqual(problems, []);
      assert.equal(decisions[0].same, same);
      const text = decisionsFile(decisions, offers);
      assert.deepEqual(JSON.parse(text).to_decide, []);
      assert.deepEqual(readDecisions(text).decisions, decisions);
      assert.equal(decisionsFile(readDecisions(text).decisions, offers), text);
    }
  });

  it('keeps who said it, when, and why', () => {
    const said = { a: 'r/1', b: 'f/2', same: true, by: 'SEND team', on: '2026-11-20', note: 'Rang them' };
    assert.deepEqual(readDecisions({ version: 1, decisions: [said] }).decisions, [said]);
  });

  it('may be new', () => {
    for (const text of ['', ' \n', '\ufeff', '{"version":1}', '{"version":1,"decisions":[],"to_decide":[]}'])
      assert.deepEqual(readDecisions(text), { decisions: [], problems: [] });
  });

  it('has one answer for a pair: the last', () => {
    const first = decide('r/1', 'f/2', true);
    assert.deepEqual(withDecision([first], decide('f/2', 'r/1', false)), [decide('f/2', 'r/1', false)]);
  });

  const table = [
    ['{', /not JSON/],
    ['[]', /must start with \{/],
    ['{}', /"version" must be 1/],
    ['{"version":2}', /"version" must be 1/],
    ['{"version":1,"decisions":{}}', /"decisions" must be a list/],
    ['{"version":1,"decisions":["x"]}', /decisions\[0\] must be/],
    ['{"version":1,"decisions":[{"a":"r/1","same":true}]}', /decisions\[0\]\.b must name a record/],
    ['{"version":1,"decisions":[{"a":"club","b":"f/2","same":true}]}', /decisions\[0\]\.a .*it says "club"/],
    ['{"version":1,"decisions":[{"a":"r/1","b":"r/1","same":true}]}', /same record twice/],
    ['{"version":1,"decisions":[{"a":"r/1","b":"f/2","same":"maybe"}]}', /it says "maybe"/],
    ['{"version":1,"decisions":[{"a":"r/1","b":"f/2"}]}', /decisions\[0\]\.same .*empty/],
    ['{"version":1,"to_decide":[{"a":"r/1","b":"f/2","same":1}]}', /to_decide\[0\]\.same .*it says 1/],
  ];
  for (const [text, problem] of table)
    it(`is refused as a whole: ${text}`, () => {
      const { decisions, problems } = readDecisions(text);
      assert.deepEqual(decisions, []);
      assert.match(problems.join('\n'), problem);
    });
});
