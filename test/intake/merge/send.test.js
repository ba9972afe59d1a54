import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COUNCILS, cases, faultsOf, feed, GENERATED, merge, record } from './made.js';

/** `send` of two councils' feeds, merged. */
const two = (one, other, options) => {
  const result = merge(
    [feed('rowanshire', [record('1')], one), feed('fennbridge', [record('2')], other)],
    options,
  );
  return { ...result, send: result.document.send };
};
const report = (id, more) => ({
  id,
  organization: { id: 's', name: 'Larkmere Primary School' },
  setting: 'mainstream',
  sections: [{ key: 'sir-1', text: id }],
  ...more,
});

describe('the publisher', () => {
  it('is made of the names of all', () =>
    assert.deepEqual(two().send.publisher, { name: 'Rowanshire, Fennbridge' }));
  it('is named without its title where no area is', () => {
    const names = ['Rowanshire Council', 'Saltholme City Council', 'Council for Children'];
    for (const [name, short] of [
      [names[0], 'Rowanshire'],
      [names[1], 'Saltholme'],
      [names[2], names[2]],
    ])
      assert.equal(two({ publisher: { name } }).send.publisher.name, `${short}, Fennbridge`);
  });
  it("is the home's", () =>
    assert.deepEqual(two({}, {}, { home: 'fennbridge' }).send.publisher, COUNCILS.fennbridge));
  it('is the one given', () => {
    const publisher = { name: 'Three Rivers Partnership' };
    assert.deepEqual(two({}, {}, { publisher, home: 'fennbridge' }).send.publisher, publisher);
  });
});

describe('sources', () => {
  it('are the councils, with the day each feed was made, and their own lists after them', () => {
    const lists = [
      { id: 'places', name: 'Places list' },
      { id: 'directory', name: 'Directory' },
    ];
    const { document } = merge([
      feed('rowanshire', [record('1', { send: { source: 'places' } }), record('2')], {
        sources: lists,
        generated: '2026-11-01T06:00:00Z',
      }),
      feed(
        'fennbridge',
        [record('3', { send: { source: 'places' } }), record('4', { send: { source: 'survey' } })],
        { sources: [{ id: 'places', name: 'Places list' }] },
      ),
    ]);
    assert.deepEqual(
      document.send.sources.map(({ id, of, read }) => [id, of ?? read]),
      [
        ['rowanshire', '2026-11-01T06:00:00Z'],
        ['places', 'rowanshire'],
        ['directory', 'rowanshire'],
        ['fennbridge', '2026-11-20T06:00:00Z'],
        ['fennbridge-places', 'fennbridge'],
        ['survey', 'fennbridge'],
      ],
    );
    assert.deepEqual(
      document.contents.map((one) => one.send.source),
      ['places', 'rowanshire', 'fennbridge-places', 'survey'],
    );
    assert.deepEqual(document.send.sources[0].area, COUNCILS.rowanshire.area);
    assert.equal(document.send.generated, GENERATED);
  });
});

describe('a list of one council', () => {
  it('never takes the name of another', () => {
    const { document } = merge([
      feed('rowanshire', [record('1', { send: { source: 'fennbridge' } })], {
        sources: [{ id: 'fennbridge', name: 'From Fennbridge' }],
      }),
      feed('fennbridge', [record('2')]),
    ]);
    assert.deepEqual(
      document.contents.map((one) => one.send.source),
      ['rowanshire-fennbridge', 'fennbridge'],
    );
  });
});

describe('what speaks for one council', () => {
  const OURS = {
    contact: { name: 'Ours', phone: '01632 960000' },
    links: { local_offer: 'https://rowanshire.example/' },
    term_dates: [{ name: 'Autumn', from: '2026-09-01', to: '2026-12-18' }],
    coverage: [{ key: 'lo-14b' }],
    pathways: [{ title: 'Asking for a plan' }],
    ordinarily_available: [{ title: 'Ours' }],
  };
  const THEIRS = {
    contact: { name: 'Theirs', hours: '9 to 5' },
    links: { sendiass: 'https://fennbridge.example/sendiass' },
    term_dates: [{ name: 'Autumn', from: '2026-09-04', to: '2026-12-18' }],
    coverage: [{ key: 'lo-15' }],
    pathways: [{ title: 'Asking' }],
    ordinarily_available: [{ title: 'Theirs' }],
    short_breaks: { statement_url: 'https://fennbridge.example/statement', reviewed: '2026-04-01' },
  };

  it("is the first feed's, whole; the other's is told", () => {
    const result = two(OURS, THEIRS);
    for (const name of Object.keys(OURS)) assert.deepEqual(result.send[name], OURS[name]);
    assert.ok(!('short_breaks' in result.send), 'a statement of another council');
    const told = faultsOf(result, 197);
    assert.equal(told.length, Object.keys(THEIRS).length);
    assert.match(
      told.find(({ path }) => path === 'send.short_breaks').message,
      /Fennbridge Council .*https:\/\/fennbridge\.example\/statement/,
    );
  });

  it("is the home's where one is named", () => {
    const { send } = two(OURS, THEIRS, { home: 'fennbridge' });
    for (const name of Object.keys(THEIRS)) assert.deepEqual(send[name], THEIRS[name]);
  });

  it('is not told where both say the same', () => assert.deepEqual(cases(two(OURS, OURS)), []));

  it('leaves somebody to ring where only the other names one', () => {
    assert.deepEqual(two({}, { contact: THEIRS.contact }).send.contact, THEIRS.contact);
  });
});

describe('what serves all', () => {
  it('is joined without doubles', () => {
    const line = { name: 'Crisis line', phone: '020 7946 0999' };
    const { send } = two(
      {
        urgent: [line],
        glossary: [{ term: 'EHC plan', meaning: 'Ours' }],
        synonyms: [['taxi', 'school bus']],
        notice: { text: 'Closed on Monday.' },
      },
      {
        urgent: [
          { name: 'Crisis line for children', phone: '+44 20 7946 0999' },
          { name: 'Fennbridge line', phone: '01632 960999' },
        ],
        glossary: [
          { term: 'EHC Plan', meaning: 'Theirs' },
          { term: 'SENCO', meaning: 'A teacher' },
        ],
        synonyms: [
          ['taxi', 'school bus'],
          ['club', 'group'],
        ],
        notice: { text: 'Closed on Monday.' },
      },
    );
    assert.deepEqual(
      send.urgent.map(({ name }) => name),
      ['Crisis line', 'Fennbridge line'],
    );
    assert.deepEqual(
      send.glossary.map(({ meaning }) => meaning),
      ['Ours', 'A teacher'],
    );
    assert.equal(send.synonyms.length, 2);
    assert.deepEqual(send.notice, { text: 'Closed on Monday.' });
    assert.equal(
      two({ notice: { text: 'One.' } }, { notice: { text: 'Two.' } }).send.notice.text,
      'One. Two.',
    );
  });

  it('has the first word for a code, and tells where they differ', () => {
    const result = two(
      { labels: { tiers: { universal: 'For everyone', targeted: 'Some help' } } },
      {
        labels: {
          tiers: { targeted: 'Extra help', 'targeted-plus': 'More help', universal: 'For everyone' },
          kinds: { 'sen-unit': 'Unit' },
        },
      },
    );
    assert.deepEqual(Object.entries(result.send.labels.tiers), [
      ['universal', 'For everyone'],
      ['targeted', 'Some help'],
      ['targeted-plus', 'More help'],
    ]);
    assert.deepEqual(result.send.labels.kinds, { 'sen-unit': 'Unit' });
    assert.deepEqual(
      faultsOf(result, 197).map(({ path }) => path),
      ['send.labels.tiers.targeted'],
    );
  });

  it('hides small numbers as the strictest does', () => {
    const table = [
      [{ under: 3 }, { under: 7 }, 7],
      [{ under: 0 }, { under: 0 }, 0],
      [{ under: 0 }, undefined, 5],
      [undefined, undefined, undefined],
    ];
    for (const [one, other, under] of table) {
      const { send } = two(one && { disclosure: one }, other && { disclosure: other });
      assert.equal(send.disclosure?.under, under);
    }
  });
});

describe('how places are decided', () => {
  const bases = (id) =>
    feed(id, [record(id, { send: { kind: 'sen-unit', places: [{ total: 8 }] } }), record(`${id}-club`)], {
      how_places_are_decided: { 'sen-unit': `${id} decides` },
    });

  it("goes to each council's own records where it differs", () => {
    const { document } = merge([bases('rowanshire'), bases('fennbridge')]);
    assert.ok(!('how_places_are_decided' in document.send));
    assert.deepEqual(
      document.contents.map(({ send }) => send.how_decided),
      ['rowanshire decides', undefined, 'fennbridge decides', undefined],
    );
  });

  it('stays where all say the same', () => {
    const same = { how_places_are_decided: { 'sen-unit': 'A panel decides' } };
    assert.deepEqual(two(same, same).send.how_places_are_decided, same.how_places_are_decided);
  });
});

describe('reports and comments', () => {
  it('are those of all', () => {
    const { send } = two(
      { reports: [report('a')], comments: [{ id: '1', comment: 'Ours' }] },
      {
        reports: [report('b')],
        comments: [
          { id: '1', comment: 'Theirs' },
          { id: '2', comment: 'More' },
        ],
      },
    );
    assert.deepEqual(
      send.reports.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(send.comments, [
      { id: '1', comment: 'Ours', source: 'rowanshire' },
      { id: 'fennbridge-1', comment: 'Theirs', source: 'fennbridge' },
      { id: '2', comment: 'More', source: 'fennbridge' },
    ]);
  });

  it('have one report of a school: the one reviewed last', () => {
    const result = two(
      { reports: [report('old', { urn: '999001', reviewed: '2025-09-01' })] },
      {
        reports: [
          report('new', {
            organization: {
              id: 's',
              name: 'Larkmere',
              organization_identifiers: [{ identifier_type: 'URN', identifier: '999001' }],
            },
            reviewed: '2026-09',
          }),
        ],
      },
    );
    assert.deepEqual(
      result.send.reports.map(({ id }) => id),
      ['new'],
    );
    assert.equal(faultsOf(result, 196).length, 1);
    assert.equal(faultsOf(result, 196)[0].path, 'rowanshire: send.reports');
  });

  it('keep both reports of a school of two sites, if one feed has both', () => {
    const both = {
      reports: [report('east', { urn: '999001', reviewed: '2026-09-01' }), report('west', { urn: '999001' })],
    };
    assert.equal(two(both, {}).send.reports.length, 2);
  });
});
