import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFeed } from '../../src/feed/read.js';
import type { Feed, FeedSend, ReadResult } from '../../src/feed/types.js';

const feedOf = (input: unknown): Feed => {
  const { feed } = readFeed(input);
  if (!feed) throw new Error('No feed.');
  return feed;
};
const A = { id: 'a', name: 'A' };
const sendOf = (send: object): FeedSend => feedOf({ contents: [A], send }).send;
const faultsOf = (send: object): readonly string[] =>
  readFeed({ contents: [A], send }).faults.map((fault) => `${fault.case} ${fault.path}`);
const words = (text: string) => [{ kind: 'paragraph', inlines: [{ text }] }];

describe('one service in each dialect', () => {
  it('HSDS-UK v3 with send: every member arrives', () => {
    const { services } = feedOf({
      contents: [
        {
          id: 'base-1',
          name: 'Rowan Bank language base',
          status: 'active',
          alternate_name: 'The Nest',
          description: 'One.\n\nTwo.',
          url: 'https://example.org/base',
          additional_urls: [{ label: 'Photos', url: 'example.org/photos' }, { url: 'none' }],
          email: 'office@example.org',
          minimum_age: 5,
          maximum_age: 11,
          eligibility_description: 'For children with a plan.',
          application_process: 'Ask your caseworker.',
          wait_time: 'About 12 weeks',
          interpretation_services: 'BSL',
          alert: 'Closed in August',
          fees: 'None',
          accreditations: 'Gold',
          assured_date: '2026-09-01',
          last_modified: '2026-09-02T10:00:00Z',
          organization: {
            id: 'o',
            name: 'Rowan Bank',
            description: 'A school.',
            website: 'rowan.example.org',
            email: 'x@example.org',
            organization_identifiers: [{ identifier_type: 'URN', identifier: 100000 }, {}],
          },
          send: {
            kind: 'resource-base',
            kind_label: 'Base',
            source: 's',
            needs: ['SLCN', 'Autism'],
            needs_text: 'Talking',
            conditions: ['ADHD'],
            categories: ['early-years'],
            localities: ['North'],
            tier: 'specialist',
            plan: 'Required',
            assessment: 'not-required',
            referral: 'either',
            payment: ['direct-payment'],
            personal_budget: 'ask',
            times: ['daytime'],
            setting: 'school',
            transport: { answer: 'some', note: 'By bus' },
            personal_care: 'yes',
            break_kinds: ['care'],
            access: [{ code: 'hoist', answer: 'yes', note: 'Two' }, { code: 'bsl' }],
            before_you_go: 'Can be noisy',
            year_groups: ['Year 1'],
            places: [
              {
                phase: 'Primary',
                total: 12,
                on_roll: 9,
                available: 3,
                available_band: 'some',
                as_at: '15/09/2026',
                note: 'N',
                planned: [{ total: 14, from: '2027-09', from_text: 'From September', note: 'M' }, {}],
              },
              {},
              { total: -1, on_roll: 'ten', available: 2.5, as_at: null, available_band: 'lots' },
            ],
            places_note: 'Words',
            how_decided: 'By panel',
            top_up: { min: '£13,300', max: 15000 },
            opens: { date: null, text: 'Summer 2027' },
            apply: { text: 'Ask', url: 'https://example.org/ask' },
            easy_read: [{ text: 'Easy', image: 'a.png', alt: 'A' }, { image: 'b.png' }],
          },
        },
      ],
      send: {},
    });
    expect(services[0]).to.deep.equal({
      id: 'base-1',
      name: 'Rowan Bank language base',
      status: 'active',
      alternate_name: 'The Nest',
      description: [...words('One.'), ...words('Two.')],
      url: 'https://example.org/base',
      additional_urls: [{ label: 'Photos', url: 'https://example.org/photos' }],
      email: 'office@example.org',
      ages: [{ minimum: 5, maximum: 11 }],
      eligibility_description: words('For children with a plan.'),
      application_process: words('Ask your caseworker.'),
      wait_time: 'About 12 weeks',
      interpretation_services: 'BSL',
      alert: 'Closed in August',
      fees: 'None',
      accreditations: 'Gold',
      assured_date: '2026-09-01',
      last_modified: '2026-09-02',
      organization: {
        id: 'o',
        name: 'Rowan Bank',
        description: words('A school.'),
        website: 'https://rowan.example.org',
        email: 'x@example.org',
        phones: [],
        identifiers: [{ type: 'URN', identifier: '100000' }],
      },
      phones: [],
      contacts: [],
      locations: [],
      schedules: [],
      cost_options: [],
      languages: [],
      service_areas: [],
      terms: [],
      send: {
        kind: 'resource-base',
        kind_label: 'Base',
        source: 's',
        needs: ['SLCN', 'ASD'],
        needs_text: 'Talking',
        conditions: ['ADHD'],
        categories: ['early-years'],
        localities: ['North'],
        tier: 'specialist',
        plan: 'required',
        assessment: 'not-required',
        referral: 'either',
        payment: ['direct-payment'],
        personal_budget: 'ask',
        times: ['daytime'],
        setting: 'school',
        transport: { answer: 'some', note: 'By bus' },
        personal_care: 'yes',
        break_kinds: ['care'],
        access: [{ code: 'hoist', answer: 'yes', note: 'Two' }],
        before_you_go: 'Can be noisy',
        year_groups: ['Year 1'],
        places: [
          {
            phase: 'Primary',
            total: 12,
            on_roll: 9,
            available: 3,
            available_band: 'some',
            as_at: '2026-09-15',
            note: 'N',
            planned: [{ total: 14, from: '2027-09', from_text: 'From September', note: 'M' }],
          },
        ],
        places_note: words('Words'),
        how_decided: words('By panel'),
        top_up: { min: 13300, max: 15000 },
        opens: { text: 'Summer 2027' },
        apply: { text: words('Ask'), url: 'https://example.org/ask' },
        easy_read: [{ text: 'Easy', image: 'a.png', alt: 'A' }],
      },
    });
  });

  it('HSDS capacities stand in for places, where they count places', () => {
    const capacities = [
      {
        unit: { name: 'Place' },
        available: 3,
        maximum: 12,
        updated: '2026-10-01T09:00:00Z',
        description: 'Primary',
      },
      { unit: { name: 'Kilogram' }, available: 12, maximum: 10 },
      { available: 1 },
    ];
    const places = (record: object) => feedOf({ ...A, capacities, ...record }).services[0]?.send.places;
    expect(places({})).to.deep.equal([
      { total: 12, available: 3, as_at: '2026-10-01', note: 'Primary', planned: [] },
    ]);
    expect(places({ send: { places: [{ total: 5 }] } })).to.deep.equal([{ total: 5, planned: [] }]);
  });

  it('ORUK v1 and Southampton', () => {
    const { services } = feedOf({
      content: [
        {
          id: '4546',
          name: 'Play',
          url: '',
          organization: { id: 'o', name: 'O', url: 'www.o.example.org' },
          eligibilitys: [{ minimum_age: 0, maximum_age: 4 }],
          service_taxonomys: [
            { taxonomy: { id: 'esdNeed:9', name: 'Hearing impairment', vocabulary: 'esdNeed' } },
          ],
          attending_access: 'Professional referral',
          referral_notes: 'Ask the GP',
          local_offer: { description: 'We help', link: 'https://example.org/offer' },
          special_needs: [],
          regular_schedules: [{ weekday: 1, opens_at: '09:00', closes_at: '10:00' }],
          contacts: [{ id: 'c', phones: [{ number: '023 8000 0000' }] }],
        },
      ],
    });
    const [service] = services;
    expect(service).to.deep.include({
      url: 'https://example.org/offer',
      ages: [{ minimum: 0, maximum: 4 }],
      application_process: words('Ask the GP'),
    });
    expect(service?.send).to.deep.include({
      needs: ['HI'],
      referral: 'professional',
      support: [{ answer: words('We help') }],
    });
    expect(service?.phones).to.have.length(1);
    expect(service?.schedules).to.deep.equal([{ days: ['MO'], opens_at: '09:00', closes_at: '10:00' }]);
    expect(service?.organization?.website).to.equal('https://www.o.example.org');
  });

  it('Outpost', () => {
    const { services } = feedOf({
      content: [
        {
          id: 713,
          updated_at: '2022-11-14T14:24:16.960Z',
          name: 'Pre-school',
          url: null,
          min_age: null,
          max_age: null,
          age_band_3_4: true,
          needs_referral: true,
          free: true,
          status: 'active',
          locations: [
            {
              id: 853,
              name: 'Centre',
              address_1: 'Sandy Rise',
              city: 'Town',
              postal_code: 'SL9 9TR',
              geometry: { type: 'Point', coordinates: [-0.55, 51.6] },
              mask_exact_address: false,
              accessibilities: [{ name: 'Ramp', slug: 'ramp' }],
            },
          ],
          contacts: [{ id: 1, title: 'SENCO contact', email: 'a@example.org', phone: '01628 473566' }],
          organisation: { id: 9, name: 'Charity', description: null },
          taxonomies: [{ id: 304, name: 'Funded childcare', slug: 'funded-childcare' }],
          regular_schedules: [{ weekday: 'Monday', opens_at: '08:30', closes_at: '16:00' }],
          links: [{ label: 'Facebook', url: 'https://facebook.example.org/a' }],
          send_needs: [
            { id: 1, name: 'Autism', slug: 'autism' },
            { id: 6, name: 'Sensory and physical needs', slug: 'sensory-and-physical-needs' },
          ],
          meta: [{ key: 'Vacancies', value: '20' }],
        },
      ],
    });
    expect(services[0]).to.deep.include({
      id: '713',
      last_modified: '2022-11-14',
      url: 'https://facebook.example.org/a',
      free: true,
      ages: [{ minimum: 3, maximum: 4 }],
      locations: [
        {
          type: 'physical',
          name: 'Centre',
          postcode: 'SL9 9TR',
          lines: ['Sandy Rise', 'Town', 'SL9 9TR'],
          latitude: 51.6,
          longitude: -0.55,
          accessibility: ['Ramp'],
        },
      ],
      contacts: [
        {
          title: 'SENCO contact',
          email: 'a@example.org',
          phones: [{ number: '01628 473566', href: 'tel:01628473566' }],
        },
      ],
    });
    expect(services[0]?.send).to.deep.include({
      needs: ['ASD', 'sensory-physical'],
      referral: 'professional',
      payment: ['free'],
      places: [],
    });
    expect(services[0]?.organization?.name).to.equal('Charity');
  });

  it('LocalGov Drupal: [] for nothing, bare ids for what lies too deep', () => {
    const uuid = '2a3483ea-8966-4f50-9dc3-7bafa1e5c623';
    const { feed, faults } = readFeed({
      content: [
        {
          id: `${uuid}-${uuid}`,
          name: 'Venue',
          organization: [],
          service_taxonomys: [uuid, { taxonomy: uuid }, { taxonomy: { id: 1, name: 'Halls' } }],
          service_at_locations: [uuid, { location: [] }],
          contacts: [],
          email: [],
        },
      ],
    });
    expect(feed?.services[0]).to.deep.include({
      terms: [{ id: '1', name: 'Halls' }],
      locations: [],
      contacts: [],
    });
    expect(feed?.services[0]).not.to.have.property('organization');
    expect(faults).to.deep.equal([]);
  });
});

describe('send of the feed', () => {
  it('always has links, disclosure, how places are decided and labels', () => {
    for (const input of [
      [A],
      A,
      { contents: [A] },
      { contents: [A], send: null },
      { contents: [A], send: 'x' },
    ]) {
      const { send } = feedOf(input);
      expect(send).to.deep.equal({
        links: {},
        disclosure: { under: 5 },
        how_places_are_decided: {},
        labels: { kinds: {}, tiers: {}, needs: {}, categories: {} },
      });
    }
  });

  it('reads what a publisher says of itself', () => {
    const send = {
      version: '1.0',
      generated: '2026-11-20T06:00:00Z',
      publisher: {
        name: ' Example Council ',
        url: 'example.org',
        area: { code: 'E09000033', name: 'Westminster' },
      },
      licence: { name: 'OGL', url: 'https://example.org/ogl' },
      notice: { text: 'Example.\n\nNot real.', url: 'javascript:1' },
      contact: { name: 'Team', phone: '020 7946 0000', email: 'a@example.org', hours: 'Weekdays' },
      links: {
        sendiass: 'https://example.org/iass',
        report_problem: 'mailto:a@example.org',
        complaints: 'javascript:alert(1)',
        mediation: '/mediation',
      },
      urgent: [{ name: 'Crisis line', phone: '111', checked: '01/09/2026' }, { phone: '999' }],
      term_dates: [
        { name: 'Autumn', from: '2026-09-02', to: '2026-12-18' },
        { name: 'Spring', from: 'soon', to: '2027-04-01' },
      ],
      glossary: [{ term: 'EHCP', meaning: 'A plan', also: 'EHC plan' }, 'x', null, { term: 'Y' }],
      synonyms: [['autism', 'ASD'], 'x'],
      short_breaks: { statement_url: 'https://example.org/s', reviewed: '2026-04-01', range: {} },
      parts: [{ url: 'parts/1.json', kind: 'services', items: 80 }],
      coverage: 'nothing',
      made_up: { a: 1 },
    };
    expect(sendOf(send)).to.deep.equal({
      version: '1.0',
      generated: '2026-11-20',
      publisher: {
        name: 'Example Council',
        url: 'https://example.org',
        area: { code: 'E09000033', name: 'Westminster' },
      },
      licence: { name: 'OGL', url: 'https://example.org/ogl' },
      notice: { text: 'Example.\n\nNot real.' },
      contact: {
        name: 'Team',
        phone: '020 7946 0000',
        email: 'a@example.org',
        hours: 'Weekdays',
        phone_href: 'tel:02079460000',
      },
      links: { sendiass: 'https://example.org/iass', report_problem: 'mailto:a@example.org' },
      urgent: [{ name: 'Crisis line', phone: '111', checked: '2026-09-01' }],
      term_dates: [{ name: 'Autumn', from: '2026-09-02', to: '2026-12-18' }],
      glossary: [{ term: 'EHCP', meaning: 'A plan', also: ['EHC plan'] }],
      synonyms: [['autism', 'ASD'], ['x']],
      short_breaks: { statement_url: 'https://example.org/s', reviewed: '2026-04-01' },
      parts: [{ url: 'parts/1.json', kind: 'services', items: 80 }],
      disclosure: { under: 5 },
      how_places_are_decided: {},
      labels: { kinds: {}, tiers: {}, needs: {}, categories: {} },
    });
    expect(faultsOf(send)).to.include.members([
      '31 send.links.complaints',
      '31 send.links.mediation',
      '31 send.notice.url',
      '70 send.short_breaks.range',
      '42 send.term_dates[1].from',
      '70 send.urgent[1].name',
    ]);
  });

  it('reads the short breaks statement: what may be long with its paragraphs and links, addresses that are safe', () => {
    const short_breaks = {
      statement_url: 'example.org/statement',
      reviewed: '01/04/2026',
      range:
        '<p>Clubs and <a href="https://example.org/nights">nights away</a>.</p><ul><li>Swimming</li></ul>',
      criteria: 'Anybody can use clubs.\n\nNights need an assessment.',
      how_it_meets_needs: ' ',
      moving_on: 'First visits at 17 <script>alert(1)</script>',
      comment_url: 'mailto:breaks@example.org',
      adult_url: 'javascript:alert(1)',
      made_up: { a: 1 },
    };
    expect(sendOf({ short_breaks }).short_breaks).to.deep.equal({
      statement_url: 'https://example.org/statement',
      reviewed: '2026-04-01',
      range: [
        {
          kind: 'paragraph',
          inlines: [
            { text: 'Clubs and ' },
            { text: 'nights away', href: 'https://example.org/nights' },
            { text: '.' },
          ],
        },
        { kind: 'list', ordered: false, items: [[{ text: 'Swimming' }]] },
      ],
      criteria: [...words('Anybody can use clubs.'), ...words('Nights need an assessment.')],
      moving_on: words('First visits at 17'),
      comment_url: 'mailto:breaks@example.org',
    });
    expect(faultsOf({ short_breaks })).to.deep.equal(['31 send.short_breaks.adult_url']);
    for (const nothing of [{}, [], null, 'x', { range: '' }])
      expect(sendOf({ short_breaks: nothing })).to.not.have.property('short_breaks');
  });

  it('68: a threshold of 1 or 2 cannot hide anything', () => {
    const cases: readonly (readonly [unknown, number, boolean])[] = [
      [5, 5, false],
      [10, 10, false],
      [0, 0, false],
      [-1, 0, false],
      [1, 3, true],
      [2, 3, true],
      ['6', 6, false],
      [4.5, 5, false],
      [null, 5, false],
      ['x', 5, true],
    ];
    for (const [under, used, isReported] of cases) {
      expect(sendOf({ disclosure: { under } }).disclosure, String(under)).to.deep.equal({ under: used });
      expect(faultsOf({ disclosure: { under } }), String(under)).to.have.length(isReported ? 1 : 0);
    }
    expect(faultsOf({ disclosure: { under: 1 } })).to.deep.equal(['68 send.disclosure.under']);
  });

  it('69: a newer major version is read as far as it goes', () => {
    expect(faultsOf({ version: '2.0' })).to.deep.equal(['69 send.version']);
    for (const version of ['1.0', '1.9', 1, '', 'draft']) expect(faultsOf({ version })).to.deep.equal([]);
  });

  it('70: a member of the wrong type is left out of its record, and the record stays', () => {
    const { feed, faults } = readFeed([
      { ...A, description: { html: 'x' }, fees: true, minimum_age: 'five', contacts: [7, true] },
      'x',
      null,
      5,
      [A],
    ]);
    expect(feed?.services.map(({ id }) => id)).to.deep.equal(['a']);
    expect(faults.map((fault) => `${fault.case} ${fault.path} ${fault.severity}`)).to.have.members([
      '70 [0].description warning',
      '70 [0].fees warning',
      '70 [0].minimum_age warning',
      '70 [0].contacts[1] warning',
      '70 [1] error',
      '70 [2] error',
      '70 [3] error',
      '70 [4] error',
    ]);
  });

  it('how places are decided: one text, or one for each kind', () => {
    expect(sendOf({ how_places_are_decided: 'By panel' }).how_places_are_decided).to.deep.equal({
      '*': words('By panel'),
    });
    expect(
      sendOf({ how_places_are_decided: { 'special-school': 'By panel', x: '' } }).how_places_are_decided,
    ).to.deep.equal({ 'special-school': words('By panel') });
  });

  it('labels: by name, by the singular of the drafts, and never a member of all objects', () => {
    const { labels } = sendOf({
      labels: { tiers: { targeted: 'Some', empty: '', wrong: {} }, kind: { 'resource-base': 'Base' } },
    });
    expect(labels.tiers).to.deep.equal({ targeted: 'Some' });
    expect(labels.kinds).to.deep.equal({ 'resource-base': 'Base' });
    expect(labels.kinds['constructor']).to.equal(undefined);
  });

  it('reports and comments are read one by one', () => {
    const send = {
      reports: [
        {
          id: 'r',
          organization: { id: 'o', name: 'School' },
          setting: 'special',
          reviewed: '01/09/2026',
          sections: [
            { key: 'sir-1', text: 'One.\r\n\r\nTwo.' },
            { key: 'sir-2', text: '' },
            { text: 'no key' },
          ],
          links: {
            local_offer: 'https://example.org',
            policy: { url: 'example.org/p', date: '2026' },
            bad: 'none',
          },
          health: 'Nurse',
        },
        { organization: { id: 'p', name: 'No id' }, sections: [] },
        { id: 's', organization: {} },
        { id: 't' },
        'x',
      ],
      comments: [
        {
          id: 'c',
          theme: 'Care',
          comment: ['A', ' B '],
          response: 'R',
          action: 'Do',
          status: 'done',
          received: '2026-01',
        },
        { comment: 'No id' },
        { id: 'd', comment: '' },
        null,
      ],
    };
    const { feed, faults } = readFeed({ contents: [A], send });
    const [report, made] = feed?.reports ?? [];
    expect(report).to.deep.equal({
      id: 'r',
      organization: { id: 'o', name: 'School' },
      setting: 'special',
      reviewed: '2026-09-01',
      sections: [{ key: 'sir-1', text: 'One.\n\nTwo.' }],
      links: {
        local_offer: { url: 'https://example.org' },
        policy: { url: 'https://example.org/p', date: '2026' },
      },
      health: ['Nurse'],
    });
    expect(feed?.reports).to.have.length(2);
    expect(made?.id).to.be.a('string').and.not.equal('');
    expect(feed?.comments[0]).to.deep.equal({
      id: 'c',
      theme: 'Care',
      comment: ['A', 'B'],
      response: 'R',
      action: ['Do'],
      status: 'done',
      received: '2026-01',
    });
    expect(feed?.comments).to.have.length(2);
    const left = faults.filter((fault) => fault.severity === 'error').map(({ path }) => path);
    expect(left).to.deep.equal([
      'send.reports[2].organization',
      'send.reports[3].organization',
      'send.reports[4].organization',
      'send.comments[2].comment',
    ]);
  });
});

describe('readFeed, whatever comes', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  const told = ({ faults }: ReadResult): boolean =>
    faults.every(
      ({ message, mend, severity }) =>
        message !== '' && mend !== '' && ['error', 'warning', 'note'].includes(severity),
    );

  it('is frozen all the way down, and leaves its input as it was', () => {
    const input = {
      contents: [
        { ...A, organization: { name: 'O' }, send: { places: [{ total: 1 }], needs: ['ASD'] } },
        { id: 'b', name: 'B', url: 'x', description: '<p>x' },
      ],
      send: { labels: { kinds: { a: 'b' } }, reports: [{ organization: { name: 'O' } }] },
    };
    const before = JSON.stringify(input);
    expect(isFrozen(readFeed(input))).to.equal(true);
    expect(JSON.stringify(input)).to.equal(before);
    expect(Object.isFrozen(input.contents[0])).to.equal(false);
    expect(isFrozen(readFeed('<'))).to.equal(true);
  });

  it('is not fooled by names that all objects have', () => {
    const { feed } = readFeed(
      '{"contents":[{"id":"a","name":"A","__proto__":{"polluted":1,"email":"a@example.org"},"send":{"__proto__":{"kind":"x"}}}],"send":{"__proto__":{"links":{"a":"https://b.org"}},"labels":{"kinds":{"__proto__":{"x":"y"},"constructor":"C"}},"publisher":{"name":"P","__proto__":{"z":1}}}}',
    );
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect(feed?.services[0]).not.to.have.property('polluted');
    expect(feed?.send.labels.kinds).to.deep.equal({ constructor: 'C' });
    expect(Object.getPrototypeOf(feed?.send.publisher)).to.equal(Object.prototype);
    expect((feed?.send.publisher as { z?: number } | undefined)?.z).to.equal(undefined);
  });

  it('survives records that are more than JSON, and those too deep', () => {
    const getter = {
      id: 'g',
      get name(): string {
        throw new Error('no');
      },
    };
    const deep: { steps: unknown[] } = { steps: [] };
    for (let at = deep, left = 5000; left; left--) {
      const next = { steps: [] };
      at.steps.push(next);
      at = next;
    }
    const ring: { [name: string]: unknown } = { id: 'r', name: 'R' };
    ring['organization'] = ring;
    ring['local_offer'] = ring;
    const { feed, faults } = readFeed({ contents: [getter, ring, ring, A], send: { pathways: [deep] } });
    expect(feed?.services.map(({ id }) => id)).to.include('a');
    expect(faults.some(({ severity }) => severity === 'error')).to.equal(true);
  });

  it('never throws, never repeats an id, and words every fault', () => {
    const names = [
      'id',
      'name',
      'description',
      'url',
      'email',
      'phones',
      'contacts',
      'organization',
      'organisation',
      'schedules',
      'regular_schedule',
      'service_at_locations',
      'locations',
      'location',
      'geometry',
      'coordinates',
      'send',
      'places',
      'needs',
      'attributes',
      'taxonomy_term',
      'eligibilitys',
      'minimum_age',
      'status',
      'local_offer',
      'reports',
      'comments',
      'labels',
      'disclosure',
      'links',
      'contents',
      'capacities',
      'planned',
      'opens',
      '__proto__',
      'synonyms',
    ];
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, '', 'A', 'a', 0, -1, 5, true, '<p>x', 'https://a.org'),
        fc.array(tie('value'), { maxLength: 3 }),
        tie('record'),
      ),
      record: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 7 }),
    }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), value, (contents, send) => {
        for (const result of [
          readFeed({ contents, send }),
          readFeed(contents),
          readFeed(send),
          readFeed(JSON.stringify({ content: contents })),
        ]) {
          expect(told(result)).to.equal(true);
          const ids = result.feed?.services.map(({ id }) => id) ?? [];
          expect(new Set(ids)).to.have.length(ids.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});
