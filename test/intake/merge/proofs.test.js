import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameKey, pageKey } from '../../../dist/esm/intake/merge/keys.js';
import { at, body, cases, feed, merge, names, pair, phones, record, why } from './made.js';

const UUID = 'ac148810-d857-441c-9679-408f346de14b';
const CLUB = { name: 'Saturday club' };

/** What became of two records: one, two with an offer, or two. */
const outcome = (result) => {
  if (result.document.contents.length === 1) return 'one';
  return result.offers.length > 0 ? 'offered' : 'two';
};

describe('two records are one service', () => {
  const table = [
    // The same id.
    ['a UUID and the name', { id: UUID, ...CLUB }, { id: UUID, ...CLUB }, 'one'],
    [
      'a UUID in capitals and braces',
      { id: UUID, ...CLUB },
      { id: `{${UUID.toUpperCase()}}`, ...CLUB },
      'one',
    ],
    [
      'a UUID that no standard allows',
      { id: '61396fc5-9e60-870f-5f6d-84d35104f6b8', ...CLUB },
      { id: '61396fc5-9e60-870f-5f6d-84d35104f6b8', ...CLUB },
      'one',
    ],
    ['a UUID, under another name', { id: UUID, ...CLUB }, { id: UUID, name: 'Swimming' }, 'offered'],
    ['a number as an id', { id: '4546', ...CLUB }, { id: '4546', ...CLUB }, 'two'],
    ['a word as an id', { id: 'saturday-club', ...CLUB }, { id: 'saturday-club', ...CLUB }, 'two'],
    [
      'a UUID that is an example',
      { id: '00000000-0000-4000-8000-000000000001', ...CLUB },
      { id: '00000000-0000-4000-8000-000000000001', ...CLUB },
      'two',
    ],
    // The same number of a register.
    [
      'a URN',
      { ...CLUB, organization: body('URN', '999001') },
      { ...CLUB, organization: body('URN', '999001') },
      'one',
    ],
    [
      'a URN by other names',
      { ...CLUB, organization: body('GB-EDU', '999001') },
      { ...CLUB, organization: body('Unique Reference Number', 'URN 999001') },
      'one',
    ],
    [
      'a URN, under another name',
      { ...CLUB, organization: body('URN', '999001') },
      { name: 'Swimming', organization: body('URN', '999001') },
      'two',
    ],
    [
      'a URN, under a longer name',
      { name: 'Larkmere School', organization: body('URN', '999001') },
      { name: 'Larkmere School language base', organization: body('URN', '999001') },
      'offered',
    ],
    [
      'a charity number, under a longer name',
      { name: 'Saturday club', organization: body('Charity number', '1098765') },
      { name: 'Saturday club north', organization: body('Charity number', '1098765') },
      'two',
    ],
    [
      'a URN at another postcode',
      { ...CLUB, organization: body('URN', '999001'), service_at_locations: at('RS1 1AA') },
      { ...CLUB, organization: body('URN', '999001'), service_at_locations: at('FB1 2AB') },
      'one',
    ],
    [
      'a charity number',
      { ...CLUB, organization: body('Charity number', '1098765') },
      { ...CLUB, organization: body('GB-CHC', 'GB-CHC-1098765') },
      'one',
    ],
    [
      'a charity number at another postcode',
      { ...CLUB, organization: body('Charity number', '1098765'), service_at_locations: at('RS1 1AA') },
      { ...CLUB, organization: body('Charity number', '1098765'), service_at_locations: at('FB1 2AB') },
      'offered',
    ],
    [
      'a charity number with another telephone: a branch of its own',
      { ...CLUB, organization: body('Charity number', '1098765'), phones: phones('01632 960001') },
      { ...CLUB, organization: body('Charity number', '1098765'), phones: phones('01632 960002') },
      'offered',
    ],
    [
      'a charity number and its one telephone',
      { ...CLUB, organization: body('Charity number', '1098765'), phones: phones('01632 960001') },
      { ...CLUB, organization: body('Charity number', '1098765'), phones: phones('+44 1632 960 001') },
      'one',
    ],
    [
      'a URN, of a school and of the base in it',
      { name: 'Elm School', organization: body('URN', '999001'), send: { kind: 'special-school' } },
      { name: 'Elm School', organization: body('URN', '999001'), send: { kind: 'resource-base' } },
      'offered',
    ],
    [
      'a URN, of one base by two words for it',
      { name: 'Elm School', organization: body('URN', '999001'), send: { kind: 'resourced-provision' } },
      { name: 'Elm School', organization: body('URN', '999001'), send: { kind: 'resource-base' } },
      'one',
    ],
    [
      'a company number without its noughts',
      { ...CLUB, organization: body('Company number', '987654') },
      { ...CLUB, organization: body('GB-COH', '00987654') },
      'one',
    ],
    [
      'a company number by a scheme beside another type',
      {
        ...CLUB,
        organization: {
          id: 'b',
          name: 'B',
          organization_identifiers: [
            { identifier_scheme: 'GB-COH', identifier_type: 'Registered', identifier: '07654321' },
          ],
        },
      },
      { ...CLUB, organization: body('Companies House', '07654321') },
      'one',
    ],
    [
      'a company number and a charity number alike',
      { ...CLUB, organization: body('Company number', '1098765') },
      { ...CLUB, organization: body('Charity number', '1098765') },
      'two',
    ],
    [
      'a number of no register',
      { ...CLUB, organization: body('CRM', '1098765') },
      { ...CLUB, organization: body('CRM', '1098765') },
      'two',
    ],
    [
      'a number in examples',
      { ...CLUB, organization: body('GB-COH', '1234567') },
      { ...CLUB, organization: body('GB-COH', '1234567') },
      'two',
    ],
    [
      'a number of noughts',
      { ...CLUB, organization: body('UKPRN', '00000000') },
      { ...CLUB, organization: body('UKPRN', '00000000') },
      'two',
    ],
    [
      'a UPRN',
      {
        ...CLUB,
        service_at_locations: at('', {
          external_identifier: '010092008082',
          external_identifier_type: 'UPRN',
        }),
      },
      {
        ...CLUB,
        service_at_locations: at('', {
          external_identifier: '10092008082',
          external_identifier_type: 'uprn',
        }),
      },
      'one',
    ],
    [
      'a UPRN, of two bodies in one hall',
      {
        name: 'Stay and play',
        organization: { id: 'a', name: 'Rowan Hill Church' },
        service_at_locations: at('', {
          external_identifier: '10092008082',
          external_identifier_type: 'UPRN',
        }),
      },
      {
        name: 'Stay and play',
        organization: { id: 'b', name: 'Fennbridge Scouts' },
        service_at_locations: at('', {
          external_identifier: '10092008082',
          external_identifier_type: 'UPRN',
        }),
      },
      'offered',
    ],
    [
      'a trust, but other schools',
      {
        ...CLUB,
        organization: {
          id: 'b',
          name: 'B',
          organization_identifiers: [
            { identifier_type: 'Company number', identifier: '07654321' },
            { identifier_type: 'URN', identifier: '999001' },
          ],
        },
      },
      {
        ...CLUB,
        organization: {
          id: 'b',
          name: 'B',
          organization_identifiers: [
            { identifier_type: 'Company number', identifier: '07654321' },
            { identifier_type: 'URN', identifier: '999002' },
          ],
        },
      },
      'offered',
    ],
    // The same page.
    [
      'a page',
      { ...CLUB, url: 'https://larkmere.example/saturdays' },
      { ...CLUB, url: 'http://www.larkmere.example/saturdays/?utm_source=x#times' },
      'one',
    ],
    [
      'a page, under another name',
      { name: 'Music therapy', url: 'https://larkmere.example/what-we-do' },
      { name: 'Sports club', url: 'https://larkmere.example/what-we-do' },
      'offered',
    ],
    [
      'a page, under a longer name',
      { name: 'Larkmere School', url: 'https://larkmere.example/send' },
      { name: 'Larkmere School language base', url: 'https://larkmere.example/send' },
      'offered',
    ],
    [
      'a page, at another postcode',
      { ...CLUB, url: 'https://clubs.example/saturdays', service_at_locations: at('RS1 1AA') },
      { ...CLUB, url: 'https://clubs.example/saturdays', service_at_locations: at('FB1 2AB') },
      'offered',
    ],
    [
      'a page, for other ages',
      { ...CLUB, url: 'https://clubs.example/saturdays', minimum_age: 5, maximum_age: 8 },
      { ...CLUB, url: 'https://clubs.example/saturdays', minimum_age: '9', maximum_age: 13 },
      'offered',
    ],
    [
      'a page, for ages that nobody knows',
      { ...CLUB, url: 'https://clubs.example/saturdays', minimum_age: 5, maximum_age: 0 },
      { ...CLUB, url: 'https://clubs.example/saturdays', minimum_age: 9, maximum_age: -1 },
      'one',
    ],
    ['a home page', { url: 'https://larkmere.example/' }, { url: 'https://larkmere.example' }, 'two'],
    [
      'a page and another in the query',
      { url: 'https://larkmere.example/club?id=1' },
      { url: 'https://larkmere.example/club?id=2' },
      'two',
    ],
    [
      'a profile',
      { url: 'https://www.facebook.com/larkmere' },
      { url: 'https://facebook.com/larkmere' },
      'two',
    ],
    [
      "a page that is the organisation's website",
      {
        url: 'https://schools.example/larkmere',
        organization: { id: 'b', name: 'B', website: 'https://schools.example/larkmere/' },
      },
      { url: 'https://schools.example/larkmere' },
      'two',
    ],
    [
      'a page, of other schools',
      { ...CLUB, url: 'https://larkmere.example/base', organization: body('URN', '999001') },
      { ...CLUB, url: 'https://larkmere.example/base', organization: body('URN', '999002') },
      'offered',
    ],
    // Names and postcodes.
    [
      'a name and a postcode',
      { ...CLUB, service_at_locations: at('fb12ab') },
      { name: 'The Saturday Club!', service_at_locations: at('FB1 2AB') },
      'offered',
    ],
    [
      'a name and an outcode',
      { ...CLUB, service_at_locations: at('FB1') },
      { ...CLUB, service_at_locations: at('FB1') },
      'two',
    ],
    [
      'a name and a telephone number',
      { ...CLUB, phones: phones('01632 960001') },
      { ...CLUB, contacts: [{ id: 'c', phones: phones('+44 1632 960001') }] },
      'offered',
    ],
    [
      'a telephone number alone',
      { phones: phones('01632 960001') },
      { phones: phones('01632 960001') },
      'two',
    ],
    [
      'a name and an e-mail address',
      { ...CLUB, email: 'club@larkmere.example' },
      { ...CLUB, email: 'Club@Larkmere.example' },
      'offered',
    ],
    ['a name alone', CLUB, CLUB, 'two'],
    [
      'a postcode alone',
      { name: 'A', service_at_locations: at('FB1 2AB') },
      { name: 'B', service_at_locations: at('FB1 2AB') },
      'two',
    ],
    [
      'names of signs alone, and a postcode',
      { name: '***', service_at_locations: at('FB1 2AB') },
      { name: '!!!', service_at_locations: at('FB1 2AB') },
      'two',
    ],
    [
      'names in another script',
      { name: 'ক্লাব', service_at_locations: at('FB1 2AB') },
      { name: 'খেলা', service_at_locations: at('FB1 2AB') },
      'two',
    ],
  ];
  for (const [what, one, other, expected] of table)
    it(`${expected === 'one' ? 'by' : expected === 'two' ? 'not by' : 'perhaps, by'} ${what}`, () => {
      assert.equal(outcome(pair(one, other)), expected);
      assert.equal(outcome(pair(other, one)), expected, 'the other way round');
    });

  it('never within one feed', () => {
    const twin = {
      name: 'Saturday club',
      url: 'https://larkmere.example/saturdays',
      organization: body('URN', '999001'),
    };
    const result = merge([feed('rowanshire', [record('1', twin), record('2', twin)])]);
    assert.equal(result.document.contents.length, 2);
    assert.deepEqual(result.offers, []);
  });

  it("not by the council's own pages", () => {
    const page = { url: 'https://rowanshire.example/local-offer' };
    const send = { links: { local_offer: 'https://www.rowanshire.example/local-offer/' } };
    const result = merge([
      feed('rowanshire', [record('1', page)], send),
      feed('fennbridge', [record('2', page)]),
    ]);
    assert.equal(outcome(result), 'two');
  });

  it("not by a page that is another record's organisation's website", () => {
    const page = { url: 'https://schools.example/larkmere' };
    const school = { id: 'b', name: 'B', website: 'https://schools.example/larkmere' };
    const result = merge([
      feed('rowanshire', [record('1', page), record('2', { organization: school })]),
      feed('fennbridge', [record('3', page)]),
    ]);
    assert.equal(result.document.contents.length, 3);
  });

  it('not by a page that one feed gives for several services', () => {
    const url = 'https://larkmere.example/clubs';
    const result = merge([
      feed('rowanshire', [record('1', { url, name: 'Swimming' }), record('2', { url, name: 'Art' })]),
      feed('fennbridge', [record('3', { url, name: 'Art' })]),
    ]);
    assert.deepEqual(names(result), ['Swimming', 'Art'], 'but by the page and the name');
    assert.deepEqual(why(result), []);
  });

  it('not where one source has two that fit: both are offered', () => {
    const same = { name: 'Language base', organization: body('URN', '999001') };
    const result = merge([
      feed('rowanshire', [record('1', same), record('2', same)]),
      feed('fennbridge', [record('3', same)]),
    ]);
    assert.equal(result.document.contents.length, 3);
    assert.deepEqual(
      result.offers.map(({ key }) => key),
      ['rowanshire/1 = fennbridge/3', 'rowanshire/2 = fennbridge/3'],
    );
    assert.match(result.offers[0].why, /more than once in one source/);
  });

  it('through a third', () => {
    const page = 'https://larkmere.example/saturdays';
    const result = merge([
      feed('rowanshire', [record('1', { url: page, name: 'Nest' })]),
      feed('fennbridge', [record('2', { url: page, name: 'Nest', organization: body('URN', '999001') })]),
      feed('saltholme', [record('3', { name: 'Nest', organization: body('URN', '999001') })]),
    ]);
    assert.equal(result.document.contents.length, 1);
    assert.deepEqual(result.document.contents[0].send.same_as, ['fennbridge/2', 'saltholme/3']);
  });

  it('not through a third that both may be, where they cannot be one', () => {
    const charity = { name: 'Nest', organization: body('Charity number', '1098765') };
    const result = merge([
      feed('rowanshire', [record('1', { ...charity, service_at_locations: at('RS1 1AA') })]),
      feed('fennbridge', [record('2', charity)]),
      feed('saltholme', [record('3', { ...charity, service_at_locations: at('SH1 1AA') })]),
    ]);
    assert.equal(result.document.contents.length, 2, 'one branch of each town');
    assert.ok(cases(result).includes(193));
    assert.ok(result.offers.some(({ key }) => key === 'fennbridge/2 = saltholme/3'));
  });

  it('not by an id that is in two systems of one council', () => {
    const merged = merge([feed('rowanshire', [record('1', { name: 'Swimming' })]), feed('fennbridge', [])]);
    const sheet = feed('rowanshire', [record('1', { name: 'Portage' })]);
    const result = merge([{ id: 'merged', document: merged.document }, sheet]);
    assert.deepEqual(names(result).sort(), ['Portage', 'Swimming']);
    assert.deepEqual(why(result), ['The same id from one council, and nothing else the same']);
    const renewed = feed('rowanshire', [record('1', { name: 'Swimming' })]);
    assert.equal(merge([{ id: 'merged', document: merged.document }, renewed]).document.contents.length, 1);
  });

  it('not by what a record was known as where another council now has that word', () => {
    const same = { name: 'Nest', organization: body('URN', '999001') };
    // Merged with Fennbridge's feed under the word "b", which is Saltholme's today.
    const named = (id, council, contents) => ({ id, document: feed(council, contents).document });
    const merged = merge([
      named('a', 'rowanshire', [record('3', same)]),
      named('b', 'fennbridge', [record('7', same)]),
    ]);
    const result = merge([
      named('b', 'saltholme', [record('7', { name: 'Swimming' })]),
      { id: 'ab', document: merged.document },
    ]);
    assert.deepEqual(names(result), ['Swimming', 'Nest']);
    assert.deepEqual(result.document.contents[1].send.same_as, ['ab-b/7']);
  });

  it('by the surer proof where proofs disagree, and the other is told and offered', () => {
    const result = merge([
      feed('rowanshire', [
        record('1', { name: 'Nest', organization: body('URN', '999001') }),
        record('2', { name: 'Nest', url: 'https://larkmere.example/nest' }),
      ]),
      feed('fennbridge', [
        record('3', {
          name: 'Nest',
          url: 'https://larkmere.example/nest',
          organization: body('URN', '999001'),
        }),
      ]),
    ]);
    assert.deepEqual(names(result), ['Nest', 'Nest']);
    assert.ok(cases(result).includes(193));
    assert.equal(result.offers[0].key, 'rowanshire/2 = fennbridge/3');
    assert.equal(result.offers[0].reason, 'conflict');
  });

  it('and near-misses come the surest first, each pair once', () => {
    const place = { name: 'Saturday club', service_at_locations: at('FB1 2AB') };
    const result = merge([
      feed('rowanshire', [
        record('9', place),
        record('8', {
          name: 'Nest',
          organization: body('Charity number', '1098765'),
          service_at_locations: at('RS1 1AA'),
        }),
        record(UUID, { name: 'Art', service_at_locations: at('RS1 1AB') }),
      ]),
      feed('fennbridge', [
        record('7', place),
        record('6', {
          name: 'Nest',
          organization: body('Charity number', '1098765'),
          service_at_locations: at('FB9 9AA'),
        }),
        record(UUID, { name: 'Painting', service_at_locations: at('RS1 1AB') }),
      ]),
    ]);
    assert.deepEqual(
      result.offers.map(({ reason }) => reason),
      ['id', 'number', 'postcode'],
    );
    assert.deepEqual(result.offers[2].a, {
      source: 'rowanshire',
      id: '9',
      name: 'Saturday club',
      postcodes: ['FB1 2AB'],
    });
  });

  it('but nobody is asked about a crowd', () => {
    const many = (prefix) =>
      Array.from({ length: 50 }, (_, n) =>
        record(`${prefix}${n}`, { name: 'Club', service_at_locations: at('FB1 2AB') }),
      );
    const result = merge([feed('rowanshire', many('a')), feed('fennbridge', many('b'))]);
    assert.equal(result.document.contents.length, 100);
    assert.deepEqual(result.offers, []);
    assert.ok(cases(result).includes(199));
  });
});

describe('a name', () => {
  it('is heard, not seen', () => {
    for (const name of [
      "St. Augustine's Café & Club",
      'st augustines cafe and club',
      'THE St Augustine’s  Café &amp; Club!',
    ])
      assert.equal(nameKey(name), 'st augustines cafe and club');
    assert.notEqual(nameKey('Club 1'), nameKey('Club 2'));
    assert.notEqual(nameKey('के'), nameKey('का'));
  });
});

describe('the address of a page', () => {
  const same = [
    'https://larkmere.example/saturdays',
    'http://larkmere.example/saturdays/',
    'HTTPS://WWW.Larkmere.example//saturdays/index.html',
    'www.larkmere.example/saturdays',
    'https://larkmere.example/saturdays?fbclid=1&utm_campaign=x',
    'https://larkmere.example/saturdays#main',
    'https://larkmere.example:443/saturdays',
  ];
  it('is the same however it is typed', () => {
    for (const address of same) assert.equal(pageKey(address), 'larkmere.example/saturdays', address);
    assert.equal(pageKey('https://x.example/a?b=2&a=1'), pageKey('https://x.example/a?a=1&b=2'));
  });
  it('differs by host, path, query and what a site of one page shows', () => {
    const keys = [
      'https://a.example/club',
      'https://b.example/club',
      'https://a.example/clubs',
      'https://a.example/club?id=1',
      'https://a.example/club#/service/1',
      'https://a.example/club#/service/2',
      'https://a.example/?p=12',
    ].map(pageKey);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(!keys.includes(undefined));
  });
  it('is none for home pages, profiles and what is no address', () => {
    for (const address of [
      'https://a.example',
      'https://a.example/index.php',
      'https://a.example/en/home',
      'https://a.example/?lang=cy',
      'https://a.example/#contact',
      'https://x.com/club',
      'https://linktr.ee/club',
      'Larkmere hall',
      '',
      'mailto:a@b.example',
    ])
      assert.equal(pageKey(address), undefined, address);
  });
});
