import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { readFeed } from '../../src/feed/read.js';
import type { Feed, Service } from '../../src/feed/types.js';
import {
  chosenServices,
  type Facet,
  type FacetChoices,
  type FacetContext,
  ALL_FACETS,
  BREAK_FACETS,
  facetCounts,
  FACETS,
  fitOf,
  isSeveral,
  unsaidOf,
  valuesIn,
} from '../../src/search/facets.js';

const TODAY = '2026-11-22';
const feedOf = (contents: object[], send: object = {}): Feed => {
  const { feed } = readFeed({ contents, send });
  if (!feed) throw new Error('no feed');
  return feed;
};
const record = (record: object, id = '1'): object => ({ id, name: 'Club', status: 'active', ...record });

/** How one record fits, in a feed of our own council. */
function fit(
  facet: Facet,
  value: string,
  { send, ...members }: { send?: object; [member: string]: unknown },
) {
  const publisher = { name: 'Here Council', area: { code: 'E09000033', name: 'Here' } };
  const other = record({ send: { localities: ['North Here'] }, service_areas: [{ name: 'Here' }] }, '2');
  const feed = feedOf([record({ ...members, ...(send && { send }) }), other], { publisher });
  const [service] = feed.services;
  if (!service) throw new Error('no service');
  return fitOf(service, facet, value, { feed, today: TODAY });
}
const schedule = (members: object): object => ({ schedules: [{ freq: 'WEEKLY', ...members }] });

describe('fitOf', () => {
  const cases: readonly (readonly [Facet, string, { send?: object; [member: string]: unknown }, string])[] = [
    ['need', 'ASD', {}, 'unsaid'],
    ['need', 'ASD', { send: { needs: ['ASD'] } }, 'yes'],
    ['need', 'asd', { send: { needs: ['ASD'] } }, 'yes'],
    ['need', 'ASD', { send: { needs: ['HI'] } }, 'no'],
    ['need', 'ASD', { send: { needs: ['communication-interaction'] } }, 'unsaid'],
    ['need', 'HI', { send: { needs: ['communication-interaction'] } }, 'no'],
    ['need', 'communication-interaction', { send: { needs: ['ASD'] } }, 'yes'],
    ['need', 'sensory-physical', { send: { needs: ['ASD'] } }, 'no'],
    ['need', 'ADHD', { send: { conditions: ['ADHD'] } }, 'yes'],
    ['need', 'adhd', { send: { conditions: ['ADHD'] } }, 'yes'],
    ['need', 'epilepsy', { send: { conditions: ['ADHD'] } }, 'no'],
    ['need', 'epilepsy', { send: { needs: ['PD'] } }, 'unsaid'],
    ['need', 'dyslexia', { send: { needs: ['SPLD'] } }, 'yes'],
    ['need', 'SPLD', { send: { conditions: ['dyslexia'] } }, 'yes'],
    ['need', 'dyslexia', { send: { needs: ['HI'] } }, 'no'],

    ['age', '7', {}, 'unsaid'],
    ['age', '7', { minimum_age: 5, maximum_age: 7 }, 'yes'],
    ['age', '8', { minimum_age: 5, maximum_age: 7 }, 'no'],
    ['age', '11-16', { minimum_age: 5, maximum_age: 11 }, 'no'],
    ['age', '11-16', { minimum_age: 5, maximum_age: 13 }, 'yes'],
    ['age', '12', { send: { year_groups: ['Year 7'] } }, 'yes'],
    ['age', '40', { minimum_age: 18 }, 'yes'],
    ['age', '40', { minimum_age: 5, maximum_age: 7 }, 'no'],

    ['area', 'north here', { send: { localities: ['North Here'] } }, 'yes'],
    ['area', 'North Here', { send: { localities: ['South Here'] } }, 'no'],
    ['area', 'North Here', { service_areas: [{ name: 'Here' }] }, 'unsaid'],
    ['area', 'Here', { service_areas: [{ name: 'Here' }] }, 'yes'],
    ['area', 'Here', { service_areas: [{ name: 'There' }] }, 'no'],
    ['area', 'Here', { send: { localities: ['South Here'] } }, 'unsaid'],

    ['level', 'targeted', {}, 'unsaid'],
    ['level', 'targeted', { send: { tier: 'targeted' } }, 'yes'],
    ['level', 'targeted', { send: { tier: 'universal' } }, 'no'],

    ['first', 'nothing', {}, 'unsaid'],
    ['first', 'nothing', { send: { tier: 'universal' } }, 'yes'],
    ['first', 'nothing', { send: { referral: 'self', plan: 'not-required' } }, 'yes'],
    ['first', 'nothing', { send: { referral: 'either', plan: 'either' } }, 'yes'],
    ['first', 'nothing', { attending_access: 'Drop-in' }, 'yes'],
    ['first', 'nothing', { send: { tier: 'targeted', referral: 'self' } }, 'unsaid'],
    ['first', 'nothing', { send: { plan: 'not-required' } }, 'unsaid'],
    ['first', 'nothing', { send: { referral: 'self', plan: 'required' } }, 'no'],
    ['first', 'nothing', { send: { referral: 'professional' } }, 'no'],
    ['first', 'nothing', { send: { tier: 'universal', assessment: 'required' } }, 'no'],
    ['first', 'plan', { send: { plan: 'required' } }, 'yes'],
    ['first', 'plan', { send: { plan: 'not-required' } }, 'no'],
    ['first', 'referral', { send: { referral: 'self' } }, 'no'],
    ['first', 'referral', { send: { plan: 'required' } }, 'unsaid'],

    ['first', 'no-assessment', { send: { tier: 'universal' } }, 'yes'],
    ['first', 'no-assessment', { send: { referral: 'professional', assessment: 'not-required' } }, 'yes'],
    ['first', 'no-assessment', { send: { assessment: 'required' } }, 'no'],
    ['first', 'no-assessment', { send: { referral: 'professional' } }, 'unsaid'],
    ['first', 'no-assessment', { send: { plan: 'required' } }, 'unsaid'],
    ['first', 'self-referral', { send: { referral: 'self', assessment: 'required' } }, 'yes'],
    ['first', 'self-referral', { send: { referral: 'either' } }, 'yes'],
    ['first', 'self-referral', { send: { referral: 'professional' } }, 'no'],
    ['first', 'self-referral', { send: { plan: 'required' } }, 'unsaid'],

    ['cost', 'free', {}, 'unsaid'],
    ['cost', 'free', { cost_options: [{ id: 'c', amount: 0 }] }, 'yes'],
    ['cost', 'free', { send: { payment: ['free'] } }, 'yes'],
    ['cost', 'free', { fees: 'Free of charge.' }, 'yes'],
    ['cost', 'free', { fees: 'Free for under 5s' }, 'unsaid'],
    ['cost', 'free', { fees: '£5 a session' }, 'no'],
    ['cost', 'free', { send: { payment: ['subsidised'] } }, 'no'],
    [
      'cost',
      'free',
      {
        cost_options: [
          { id: 'c', amount: 0 },
          { id: 'd', amount: 5 },
        ],
      },
      'unsaid',
    ],
    [
      'cost',
      'free',
      {
        cost_options: [
          { id: 'c', amount: 5, valid_to: '2025-01-01' },
          { id: 'd', amount: 0 },
        ],
      },
      'yes',
    ],
    ['cost', 'personal-budget', { send: { payment: ['direct-payment'] } }, 'yes'],
    ['cost', 'personal-budget', { send: { personal_budget: 'no' } }, 'no'],
    ['cost', 'personal-budget', { send: { personal_budget: 'ask' } }, 'unsaid'],

    ['time', 'weekend', {}, 'unsaid'],
    ['time', 'weekend', { send: { times: ['weekend'] } }, 'yes'],
    ['time', 'evening', { send: { times: ['weekend'] } }, 'no'],
    ['time', 'evening,weekend', { send: { times: ['weekend'] } }, 'yes'],
    ['time', 'weekend', schedule({ byday: 'SA', opens_at: '10:00', closes_at: '12:00' }), 'yes'],
    ['time', 'weekend', schedule({ byday: 'SA', valid_to: '2026-09-01' }), 'unsaid'],
    ['time', 'weekend', schedule({ byday: 'MO,TU', opens_at: '10:00', closes_at: '12:00' }), 'no'],
    ['time', 'evening', schedule({ byday: 'MO', opens_at: '17:00', closes_at: '18:00' }), 'yes'],
    ['time', 'evening', schedule({ byday: 'MO', opens_at: '09:00', closes_at: '20:00' }), 'yes'],
    ['time', 'evening', schedule({ byday: 'MO', opens_at: '09:00', closes_at: '17:00' }), 'no'],
    ['time', 'evening', schedule({ byday: 'MO' }), 'unsaid'],
    ['time', 'overnight', schedule({ byday: 'FR', opens_at: '18:00', closes_at: '09:00' }), 'yes'],
    ['time', 'school-holiday', schedule({ byday: 'MO', opens_at: '10:00', closes_at: '11:00' }), 'unsaid'],
    ['time', 'term-time', schedule({ byday: 'MO', description: 'In term time.' }), 'yes'],
    ['time', 'school-holiday', schedule({ byday: 'MO', description: 'In term time.' }), 'no'],
    ['time', 'school-holiday', schedule({ byday: 'MO', description: 'All year.' }), 'yes'],
    ['time', 'term-time', schedule({ byday: 'MO', description: 'In the school holidays.' }), 'no'],
    ['time', 'weekend', { schedules: [{ dtstart: '2026-11-28', opens_at: '10:00' }] }, 'yes'],
    ['time', 'weekend', { schedules: [{ dtstart: '2026-11-27', opens_at: '10:00' }] }, 'no'],
    ['time', 'weekend', { schedules: [{ dtstart: '2026-11-14', opens_at: '10:00' }] }, 'unsaid'],
    ['time', 'weekend', schedule({ byday: '1SA', freq: 'MONTHLY', opens_at: '10:00' }), 'yes'],
    ['time', 'weekend', schedule({ freq: 'MONTHLY', bymonthday: '3', opens_at: '10:00' }), 'unsaid'],
    ['time', 'weekend', schedule({ freq: 'DAILY', byday: 'MO,TU', opens_at: '10:00' }), 'no'],
    ['time', 'weekend', schedule({ freq: 'DAILY', opens_at: '10:00' }), 'yes'],
    ['time', 'weekend', { send: { times: ['school-holiday'] }, ...schedule({ byday: 'SU' }) }, 'yes'],
    ['time', 'evening', schedule({ byday: 'MO', opens_at: '15:00', closes_at: '00:00' }), 'yes'],
    ['time', 'evening', schedule({ byday: 'MO', opens_at: '10:00', closes_at: '10:00' }), 'unsaid'],
    ['time', 'term-time', schedule({ byday: 'MO', description: 'Not in term time.' }), 'no'],
    ['time', 'term-time', schedule({ byday: 'MO', description: 'No sessions when closed.' }), 'unsaid'],

    ['access', 'hoist', {}, 'unsaid'],
    ['access', 'hoist', { send: { access: [{ code: 'hoist', answer: 'yes' }] } }, 'yes'],
    ['access', 'hoist', { send: { access: [{ code: 'hoist', answer: 'part' }] } }, 'unsaid'],
    ['access', 'hoist', { send: { access: [{ code: 'hoist', answer: 'no' }] } }, 'no'],
    [
      'access',
      'hoist,parking',
      {
        send: {
          access: [
            { code: 'hoist', answer: 'yes' },
            { code: 'parking', answer: 'no' },
          ],
        },
      },
      'no',
    ],
    ['access', 'hoist,parking', { send: { access: [{ code: 'hoist', answer: 'yes' }] } }, 'unsaid'],
    ['access', 'bsl', { languages: [{ id: 'l', name: 'British Sign Language' }] }, 'yes'],

    ['language', 'Polish', {}, 'unsaid'],
    ['language', 'polish', { languages: [{ id: 'l', name: 'Polish' }] }, 'yes'],
    ['language', 'Somali', { languages: [{ id: 'l', name: 'Polish' }] }, 'no'],
    [
      'language',
      'Somali',
      { languages: [{ id: 'l', name: 'Polish' }], interpretation_services: 'Ask us.' },
      'unsaid',
    ],

    ['where', 'online', {}, 'unsaid'],
    ['where', 'online', { attending_type: 'Online' }, 'yes'],
    ['where', 'in-person', { attending_type: 'Home visit' }, 'yes'],
    ['where', 'in-person', { attending_type: 'Phone' }, 'unsaid'],
    ['where', 'online', { locations: [{ id: 'p', location_type: 'virtual' }] }, 'yes'],
    ['where', 'in-person', { locations: [{ id: 'p', location_type: 'virtual' }] }, 'no'],

    ['checked', 'year', {}, 'unsaid'],
    ['checked', 'year', { assured_date: '2026-01-05' }, 'yes'],
    ['checked', 'year', { assured_date: '2025-03' }, 'no'],
    ['checked', 'year', { last_modified: '2026-11-01' }, 'unsaid'],

    ['kind', 'leisure', {}, 'unsaid'],
    ['kind', 'leisure', { send: { break_kinds: ['leisure', 'care'] } }, 'yes'],
    ['kind', 'educational', { send: { break_kinds: ['leisure', 'care'] } }, 'no'],

    ['setting', 'home', {}, 'unsaid'],
    ['setting', 'home', { send: { setting: 'home' } }, 'yes'],
    ['setting', 'home', { send: { setting: 'Own home' } }, 'yes'],
    ['setting', 'elsewhere', { send: { setting: 'home' } }, 'no'],
    ['setting', 'elsewhere', { send: { setting: 'away-from-home' } }, 'yes'],
    ['setting', 'elsewhere', { send: { setting: 'community' } }, 'yes'],
    ['setting', 'home', { send: { setting: 'community' } }, 'no'],
    ['setting', 'home', { send: { setting: 'home and community' } }, 'yes'],
    ['setting', 'elsewhere', { send: { setting: 'home and community' } }, 'yes'],
    ['setting', 'elsewhere', { send: { setting: 'online' } }, 'unsaid'],
    ['setting', 'elsewhere', { send: { setting: 'online, home' } }, 'no'],
    ['setting', 'elsewhere', { locations: [{ id: 'p', location_type: 'physical', name: 'Hall' }] }, 'yes'],
    ['setting', 'home', { locations: [{ id: 'p', location_type: 'physical', name: 'Hall' }] }, 'unsaid'],
    ['setting', 'elsewhere', { locations: [{ id: 'p', location_type: 'virtual' }] }, 'unsaid'],
    ['setting', 'home', { attending_type: 'Home visit' }, 'yes'],
    ['setting', 'elsewhere', { attending_type: 'Home visit' }, 'no'],

    ['payment', 'fee', {}, 'unsaid'],
    ['payment', 'fee', { fees: 'Around £5, ask us.' }, 'unsaid'],
    ['payment', 'free', { fees: 'Around £5, ask us.' }, 'no'],
    ['payment', 'fee', { cost_options: [{ id: 'c', amount: 5 }] }, 'yes'],
    ['payment', 'fee', { cost_options: [{ id: 'c', amount: 5, valid_to: '2025-01-01' }] }, 'unsaid'],
    ['payment', 'fee', { send: { payment: ['fee'] } }, 'yes'],
    ['payment', 'free', { send: { payment: ['fee'] } }, 'no'],
    ['payment', 'free', { send: { payment: ['free'] } }, 'yes'],
    ['payment', 'fee', { send: { payment: ['free'] } }, 'no'],
    ['payment', 'fee', { send: { payment: ['free', 'fee'] } }, 'yes'],
    ['payment', 'reduced-rate', { send: { payment: ['subsidised'] } }, 'yes'],
    ['payment', 'reduced-rate', { send: { payment: ['fee'] } }, 'unsaid'],
    ['payment', 'reduced-rate', { cost_options: [{ id: 'c', option: 'Full price', amount: 5 }] }, 'unsaid'],
    ['payment', 'reduced-rate', { cost_options: [{ id: 'c', option: 'Concessions', amount: 2 }] }, 'yes'],
    [
      'payment',
      'reduced-rate',
      { cost_options: [{ id: 'c', amount: 2, amount_description: 'a day on a low income' }] },
      'yes',
    ],
    ['payment', 'reduced-rate', { cost_options: [{ id: 'c', option: 'Reduced rate', amount: 0 }] }, 'yes'],
    [
      'payment',
      'reduced-rate',
      { cost_options: [{ id: 'c', amount: 15, amount_description: 'a day, no reduced rate' }] },
      'unsaid',
    ],
    ['payment', 'direct-payment', { send: { payment: ['direct-payment'] } }, 'yes'],
    ['payment', 'personal-budget', { send: { payment: ['direct-payment'] } }, 'yes'],
    ['payment', 'direct-payment', { send: { payment: ['fee'] } }, 'unsaid'],
    ['payment', 'personal-budget', { send: { personal_budget: 'no' } }, 'no'],
    ['payment', 'direct-payment', { send: { personal_budget: 'yes' } }, 'unsaid'],

    ['transport', 'yes', {}, 'unsaid'],
    ['transport', 'yes', { send: { transport: { answer: 'yes' } } }, 'yes'],
    ['transport', 'yes', { send: { transport: { answer: 'some', note: 'In the south.' } } }, 'unsaid'],
    ['transport', 'yes', { send: { transport: { answer: 'no' } } }, 'no'],
    ['transport', 'yes', { send: { transport: { note: 'Near the station.' } } }, 'unsaid'],
    ['care', 'yes', {}, 'unsaid'],
    ['care', 'yes', { send: { personal_care: 'yes' } }, 'yes'],
    ['care', 'yes', { send: { personal_care: 'some' } }, 'unsaid'],
    ['care', 'yes', { send: { personal_care: 'no' } }, 'no'],

    ['open', 'yes', {}, 'yes'],
    ['open', 'yes', { service_areas: [{ uri: 'http://x.example/E09000007' }] }, 'no'],
    ['category', 'short-breaks', { send: { categories: ['short-breaks'] } }, 'yes'],
    ['category', 'short-breaks', { send: { categories: ['childcare'] } }, 'no'],
    ['category', 'short-breaks', {}, 'no'],
  ];
  for (const [facet, value, service, expected] of cases) {
    it(`${facet} ${value} of ${JSON.stringify(service)}: ${expected}`, () => {
      expect(fit(facet, value, service)).to.equal(expected);
    });
  }

  const place = (...texts: string[]): object => ({
    location_type: 'physical',
    addresses: [{ address_1: '1 Road' }],
    accessibility: texts.map((description) => ({ description })),
  });
  const words: readonly (readonly [string, object[], string])[] = [
    ['hoist', [place('No steps. Hoist and changing place.')], 'yes'],
    ['step-free', [place('No steps. Hoist and changing place.')], 'yes'],
    ['changing-place', [place('No hoist and changing place.')], 'unsaid'],
    ['step-free', [place('Partial wheelchair access')], 'unsaid'],
    ['step-free', [place('Some steps.')], 'unsaid'],
    ['hoist', [place('Hoist'), place('Two floors')], 'unsaid'],
    ['accessible-toilet', [place('Accessible toilet facilities', 'Car parking')], 'yes'],
    ['parking', [place('Accessible toilet facilities', 'Car parking')], 'unsaid'],
  ];
  for (const [code, locations, expected] of words) {
    it(`${code} of addresses that say ${JSON.stringify(locations)}: ${expected}`, () => {
      expect(fit('access', code, { locations })).to.equal(expected);
    });
  }

  it('lets the answer of the record stand over the words of an address', () => {
    const send = { access: [{ code: 'hoist', answer: 'no' }] };
    expect(fit('access', 'hoist', { locations: [place('Hoist')], send })).to.equal('no');
  });
});

const read = readFeed(borough).feed;
if (!read) throw new Error('no borough');
const context: FacetContext = { feed: read, today: TODAY };
const { services } = read;

/** A count worked out the slow way. */
function slow(facet: Facet, value: string, choices: FacetChoices): number {
  const others = chosenServices(services, choices, context, facet);
  const ticked = facet === 'access' ? [...new Set([...valuesIn(choices.access), value])].join() : value;
  return others.filter((service) => fitOf(service, facet, ticked, context) !== 'no').length;
}

const values: Readonly<Record<Facet, readonly string[]>> = {
  need: ['ASD', 'communication-interaction', 'ADHD', 'nobody knows'],
  age: ['3', '7', '11-16', '30'],
  area: ['North Fennbridge', 'saltholme', 'Atlantis'],
  open: ['yes'],
  category: ['short-breaks', 'sendiass', 'none such'],
  level: ['universal', 'targeted'],
  first: ['nothing', 'no-assessment', 'self-referral', 'plan', 'referral'],
  cost: ['free', 'personal-budget'],
  time: ['weekend', 'weekend,evening'],
  access: ['hoist', 'hoist,parking'],
  language: ['Polish', 'Somali'],
  where: ['online', 'in-person'],
  checked: ['year'],
  kind: ['care', 'leisure'],
  setting: ['home', 'elsewhere'],
  payment: ['fee', 'reduced-rate', 'direct-payment'],
  transport: ['yes'],
  care: ['yes'],
};
const choice = (facet: Facet): fc.Arbitrary<string | undefined> =>
  fc.option(fc.constantFrom(...values[facet]), { nil: undefined, freq: 3 });
const anyChoices: fc.Arbitrary<FacetChoices> = fc
  .tuple(...ALL_FACETS.map((facet) => choice(facet)))
  .map((list) =>
    Object.fromEntries(ALL_FACETS.flatMap((facet, index) => (list[index] ? [[facet, list[index]]] : []))),
  );

describe('facetCounts', () => {
  it('gives what choosing each value would leave, whatever else is chosen', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        for (const { facet, values } of facetCounts(services, choices, context, ALL_FACETS))
          for (const { value, n } of values)
            expect(n, `${facet} ${value}`).to.equal(slow(facet, value, choices));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same list when a value is chosen as it promised', () => {
    for (const { facet, values } of facetCounts(services, {}, context, ALL_FACETS))
      for (const { value, n } of values)
        expect(chosenServices(services, { [facet]: value }, context), `${facet} ${value}`).to.have.length(n);
  });

  it('offers every facet of a feed that has every member', () => {
    const offered = facetCounts(services, {}, context, ALL_FACETS).map(({ facet }) => facet);
    const bare = ALL_FACETS.filter((facet) => !offered.includes(facet));
    // All of it is open to its own people.
    expect(bare).to.deep.equal(['open']);
  });

  it('keeps its facets and values in their place when one is chosen', () => {
    const shape = (choices: FacetChoices): string =>
      JSON.stringify(
        facetCounts(services, choices, context).map(({ facet, values }) => [
          facet,
          values.map((v) => v.value),
        ]),
      );
    expect(shape({ need: 'ASD', cost: 'free' })).to.equal(shape({}));
  });

  it('offers nothing that could leave nobody out, and nothing of what no record says', () => {
    const same = feedOf([record({ minimum_age: 5 }, '1'), record({ minimum_age: 5 }, '2')]);
    const facets = facetCounts(same.services, {}, { feed: same, today: TODAY }).map(({ facet }) => facet);
    expect(facets).to.deep.equal([]);
    const bare = feedOf([record({}, '1'), record({ name: 'Hall' }, '2')]);
    expect(facetCounts(bare.services, {}, { feed: bare, today: TODAY })).to.deep.equal([]);
  });

  it('offers only what was asked for, in its own order', () => {
    const given = facetCounts(services, {}, context, ['cost', 'need']).map(({ facet }) => facet);
    expect(given).to.deep.equal(['need', 'cost']);
  });

  it('gives the same whatever was asked for before', () => {
    const fresh = feedOf(borough.contents, borough.send);
    const asked = (wanted: readonly Facet[]) =>
      facetCounts(fresh.services, { age: '9' }, { feed: fresh, today: TODAY }, wanted);
    const alone = asked(['transport']);
    expect(alone.map(({ facet }) => facet)).to.deep.equal(['transport']);
    const all = asked(ALL_FACETS);
    expect(all.filter(({ facet }) => facet === 'transport')).to.deep.equal(alone);
    expect(asked(BREAK_FACETS)).to.deep.equal(
      all.filter(({ facet }) => BREAK_FACETS.some((one) => one === facet)),
    );
  });

  it('offers only the finder\u2019s own unless it is asked', () => {
    const given = facetCounts(services, {}, context).map(({ facet }) => facet);
    expect(given.filter((facet) => !FACETS.some((one) => one === facet))).to.deep.equal([]);
  });

  it('keeps a chosen value that no record has, so that it can be seen and taken away', () => {
    const [age] = facetCounts(services, { age: '11-16' }, context, ['age']);
    const left = chosenServices(services, { age: '11-16' }, context).length;
    expect(age?.values.at(-1)).to.deep.equal({ value: '11-16', n: left });
  });

  it('orders values as families look for them', () => {
    const of = (facet: Facet) =>
      facetCounts(services, {}, context, [facet])[0]?.values.map(({ value }) => value) ?? [];
    expect(of('age').slice(0, 3)).to.deep.equal(['0', '1', '2']);
    expect(of('kind')).to.deep.equal(['care', 'educational', 'leisure']);
    expect(of('setting')).to.deep.equal(['home', 'elsewhere']);
    expect(of('payment').slice(0, 3)).to.deep.equal(['free', 'fee', 'reduced-rate']);
    expect(of('level')).to.deep.equal(['universal', 'targeted', 'targeted-plus', 'specialist']);
    expect(of('category')[0]).to.equal('early-years');
    expect(of('need').slice(0, 2)).to.deep.equal(['communication-interaction', 'cognition-learning']);
    expect(of('need').at(-1)).to.equal('epilepsy');
  });

  it('reads the same record anew on another day', () => {
    const feed = feedOf([record({ assured_date: '2026-01-05' })]);
    const [service] = feed.services;
    if (!service) throw new Error('no service');
    expect(fitOf(service, 'checked', 'year', { feed, today: '2026-11-22' })).to.equal('yes');
    expect(fitOf(service, 'checked', 'year', { feed, today: '2027-11-22' })).to.equal('no');
  });
});

describe('chosenServices', () => {
  it('keeps what does not say, and says which', () => {
    const feed = feedOf([
      record({ minimum_age: 5, maximum_age: 7 }, '1'),
      record({}, '2'),
      record({ minimum_age: 12 }, '3'),
    ]);
    const near = { feed, today: TODAY };
    const left = chosenServices(feed.services, { age: '6', cost: 'free' }, near);
    expect(left.map(({ id }) => id)).to.deep.equal(['1', '2']);
    const unsaid = (service: Service | undefined) =>
      service && unsaidOf(service, { age: '6', cost: 'free' }, near);
    expect(left.map(unsaid)).to.deep.equal([['cost'], ['age', 'cost']]);
  });

  it('is the same with nothing chosen, and never more with more chosen', () => {
    expect(chosenServices(services, {}, context)).to.equal(services);
    expect(chosenServices(services, { need: ' ' }, context)).to.equal(services);
    fc.assert(
      fc.property(anyChoices, fc.constantFrom(...FACETS), (choices, facet) => {
        const fewer = chosenServices(services, choices, context);
        expect(chosenServices(services, choices, context, facet).length).to.be.at.least(fewer.length);
      }),
      { numRuns: 60 },
    );
  });

  it('has two facets of several values', () => {
    expect(ALL_FACETS.filter(isSeveral)).to.deep.equal(['time', 'access']);
  });
});
