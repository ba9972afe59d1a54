import { expect } from '@open-wc/testing';
import { inForce } from '../../src/feed/dates.js';
import { overlaps } from '../../src/feed/ages.js';
import { readFeed } from '../../src/feed/read.js';
import { plainText } from '../../src/feed/rich-text.js';
import type { Feed, ReadResult, Service } from '../../src/feed/types.js';
import { soon } from '../support/patience.js';

type Record = { readonly [name: string]: unknown };

const feedOf = (input: unknown): Feed => {
  const { feed, faults } = readFeed(input);
  if (!feed) throw new Error(`No feed: ${JSON.stringify(faults)}`);
  return feed;
};
const servicesOf = (...records: Record[]): readonly Service[] => feedOf({ contents: records }).services;
const serviceOf = (record: Record): Service => {
  const [service] = servicesOf({ id: 'a', name: 'A', ...record });
  if (!service) throw new Error('The record was left out.');
  return service;
};
const read = (record: Record): ReadResult =>
  readFeed({ contents: [{ id: 'a', name: 'A', ...record }], send: {} });
/** Number and place of each fault. */
const faultsOf = (input: unknown): readonly string[] =>
  readFeed(input).faults.map((fault) => `${fault.case} ${fault.path}`);
const faultsIn = (record: Record): readonly string[] =>
  faultsOf({ contents: [{ id: 'a', name: 'A', ...record }], send: {} });
const textOf = (record: Record): string => plainText(serviceOf(record).description ?? []);

const A = { id: 'a', name: 'A' };

describe('reader cases: getting the bytes', () => {
  it('1: reads four shapes of list, and says when there is none', () => {
    for (const input of [{ contents: [A] }, { content: [A] }, [A], A, JSON.stringify([A])]) {
      expect(feedOf(input).services.map(({ name }) => name)).to.deep.equal(['A']);
    }
    for (const input of [{}, { items: [A] }, null, undefined, 7, '7', '"a"', { contents: 'A' }]) {
      expect(readFeed(input).feed, JSON.stringify(input)).to.equal(undefined);
      expect(faultsOf(input)).to.deep.equal(['1 ']);
    }
    expect(faultsOf(A)).to.deep.equal([]);
  });

  it('2: an empty list is a feed with nothing in it, and a fault', () => {
    expect(feedOf({ contents: [], total_items: 0, empty: true, send: {} }).services).to.deep.equal([]);
    expect(faultsOf({ contents: [], send: {} })).to.deep.equal(['2 contents']);
    expect(faultsOf([])).to.deep.equal(['2 ']);
  });

  it('3: strips a byte order mark', () => {
    expect(feedOf('\ufeff{"content":[{"id":"a","name":"A"}]}').services).to.have.length(1);
    expect(faultsOf('\ufeff{"content":[{"id":"a","name":"A"}]}')).to.deep.equal(['3 ']);
    expect(faultsOf(' {"content":[{"id":"a","name":"A"}]}\n')).to.deep.equal([]);
  });

  it('4: text that is not JSON is a fault and no feed', () => {
    for (const input of [
      '{"contents":[{"id":"a","name":"A","description":"line 1\nline 2"}]}',
      '{"contents":[',
      'id,name',
      '',
    ]) {
      const { feed, faults } = readFeed(input);
      expect(feed).to.equal(undefined);
      expect(faults.map((fault) => [fault.case, fault.severity])).to.deep.equal([[4, 'error']]);
    }
  });

  it('5: says when a web page came instead', () => {
    const { feed, faults } = readFeed('  <!doctype html><title>Sign in</title>');
    expect(feed).to.equal(undefined);
    expect(faults.map((fault) => [fault.case, fault.severity])).to.deep.equal([[5, 'error']]);
  });

  it('7: a live list has basic details only, and the author is told', () => {
    const list = { contents: [{ ...A, organization: { id: 'o', name: 'O' } }] };
    expect(feedOf(list).services[0]?.organization?.name).to.equal('O');
    expect(faultsOf(list)).to.deep.equal(['7 contents']);
    expect(faultsOf({ contents: [{ ...A, contacts: [] }] })).to.deep.equal([]);
    expect(faultsOf({ contents: [A], send: {} })).to.deep.equal([]);
  });

  it('10, 11, 12: totals and addresses of other pages change nothing', () => {
    const page = {
      total_pages: 1,
      total_items: 900,
      next_url: 'https://example.org/services?page=2',
      contents: [A],
      send: {},
    };
    expect(feedOf(page).services).to.have.length(1);
    expect(faultsOf(page)).to.deep.equal([]);
  });
});

describe('reader cases: identity', () => {
  it('15: an id is any text', () => {
    const ids = [
      713,
      '4546',
      'f0d7d84d-9fd1-dbb8-19e6-30c5dcd7e6a4',
      'address:12',
      'Homeless',
      '__proto__',
      'constructor',
    ];
    const services = servicesOf(...ids.map((id) => ({ id, name: 'A' })));
    expect(services.map(({ id }) => id)).to.deep.equal(ids.map(String));
  });

  it('16: makes an id from source, name, postcode and address, the same each time', () => {
    const made = (record: Record, source = '') => readFeed([record], { source }).feed?.services[0]?.id;
    const place = (postal_code: string) => ({
      service_at_locations: [{ location: { addresses: [{ postal_code }] } }],
    });
    const club = { name: 'No id club' };
    expect(made(club)).to.be.a('string').and.not.equal('');
    expect(made({ ...club, id: '' })).to.equal(made(club));
    expect(made({ ...club, ...place('w1a1aa') })).to.equal(made({ ...club, ...place('W1A 1AA') }));
    const different = [
      made(club),
      made(club, 's'),
      made({ name: 'B' }),
      made({ ...club, ...place('W1A 1AA') }),
      made({ ...club, url: 'https://b.org' }),
    ];
    expect(new Set(different)).to.have.length(5);
    expect(faultsOf([club])).to.deep.equal(['16 [0].id']);
  });

  it('17: the same record twice is one; another of the same id gets a number', () => {
    const B = { id: 'a', name: 'B' };
    expect(
      servicesOf(A, A, B, { ...A }, B, { id: 'a', name: 'C' }).map(({ id, name }) => id + name),
    ).to.deep.equal(['aA', 'a~2B', 'a~3C']);
    expect(faultsOf([A, B])).to.deep.equal(['17 [1].id']);
    expect(faultsOf([A, A])).to.deep.equal(['17 [1].id']);
    expect(new Set(servicesOf({ id: 'a~2', name: 'Z' }, A, B).map(({ id }) => id))).to.have.length(3);
  });

  it('18: the same name many times stays many', () => {
    expect(
      servicesOf(
        { id: 1, name: 'Gardening club' },
        { id: 2, name: 'Gardening club' },
        { id: 3, name: 'Gardening club' },
      ),
    ).to.have.length(3);
  });

  it('19: leaves out a record without a name, and no other', () => {
    const { feed, faults } = readFeed([
      { id: 'x', name: '' },
      { id: 'y' },
      { id: 'z', name: '<p> &nbsp;</p>' },
      { id: 'w', name: {} },
      A,
    ]);
    expect(feed?.services.map(({ id }) => id)).to.deep.equal(['a']);
    const left = faults.filter((fault) => fault.case === 19);
    expect(left.map(({ record, severity, path }) => [record, severity, path])).to.deep.equal([
      ['x', 'error', '[0].name'],
      ['y', 'error', '[1].name'],
      ['z', 'error', '[2].name'],
      ['w', 'error', '[3].name'],
    ]);
  });

  it('20: an organisation in any spelling, or none', () => {
    const uuid = '2a3483ea-8966-4f50-9dc3-7bafa1e5c623';
    const services = servicesOf(
      { id: 'a', name: 'A', organization: [] },
      { id: 'b', name: 'B', organisation: { name: 'O' } },
      { id: 'c', name: 'C', organization: uuid },
      { id: 'd', name: 'D', organization: null, organization_id: 'k' },
      {
        id: 'e',
        name: 'E',
        organization: {
          id: 'k',
          name: 'Known',
          website: 'https://k.org',
          phones: [{ number: '020 7946 0000' }],
        },
      },
      { id: 'f', name: 'F', organisation: [{ id: 7, name: 'Listed' }] },
      { id: 'g', name: 'G', organization: 'Plain words' },
    );
    const names = services.map(({ organization }) => organization && [organization.id, organization.name]);
    expect(names).to.deep.equal([
      undefined,
      [undefined, 'O'],
      [uuid, undefined],
      ['k', 'Known'],
      ['k', 'Known'],
      ['7', 'Listed'],
      [undefined, 'Plain words'],
    ]);
    expect(services[3]).to.have.property('url', 'https://k.org');
    expect(services[3]?.phones).to.have.length(1);
    const shared = { id: 's', name: 'S' };
    const { organizations } = feedOf([
      { ...A, organization: shared },
      { ...A, id: 'b', organization: { ...shared } },
      { ...A, id: 'c', organization: { id: 's', name: 'T' } },
    ]);
    expect(organizations.map(({ name }) => name)).to.deep.equal(['S', 'T']);
  });

  it('21: a list, a record or nothing is read wherever one of them is due', () => {
    const service = serviceOf({
      contacts: null,
      service_at_locations: { id: 's', location: { name: 'Hall' } },
      languages: 'Arabic',
      phones: { number: '020 7946 0000' },
      send: {
        needs: 'ASD',
        places: { total: '24' },
        year_groups: ['Year 7', 'Year 7', '', null],
        transport: [{ answer: 'no' }],
      },
    });
    expect(service.contacts).to.deep.equal([]);
    expect(service.locations.map(({ name }) => name)).to.deep.equal(['Hall']);
    expect(service.languages).to.deep.equal(['Arabic']);
    expect(service.phones).to.have.length(1);
    expect(service.send.needs).to.deep.equal(['ASD']);
    expect(service.send.year_groups).to.deep.equal(['Year 7']);
    expect(service.send.transport).to.deep.equal({ answer: 'no' });
    expect(service.send.places).to.deep.equal([{ total: 24, planned: [] }]);
    expect(serviceOf({ service_at_locations: { id: 's' } }).locations).to.deep.equal([]);
    expect(faultsIn({ service_at_locations: { id: 's' } })).to.deep.equal([
      '21 contents[0].service_at_locations',
    ]);
    expect(faultsIn({ contacts: null, languages: 'Arabic', schedules: [] })).to.deep.equal([]);
  });

  it('22: members nobody declared are ignored', () => {
    expect(
      serviceOf({ pc_metadata: { a: 1 }, extra_section_1: [[[]]], meta: 'x', ['__proto__x']: 1 }),
    ).to.deep.equal(serviceOf({}));
    expect(faultsIn({ extra_section_1: [[[]]], meta: 7 })).to.deep.equal([]);
  });
});

describe('reader cases: words', () => {
  it('23: what is not on the list of marks becomes its text', () => {
    expect(
      textOf({
        description:
          '<table><tr><td><font color=red>Free</font></td></tr></table><button onclick=x()>Book</button>',
      }),
    ).to.equal('Free\n\nBook');
  });

  it('24: no attribute but href is kept', () => {
    const description =
      '<p style="color:red"><a class="x" data-cke-saved-href="javascript:1" href="https://example.org" target="">Go</a></p>';
    expect(serviceOf({ description }).description).to.deep.equal([
      { kind: 'paragraph', inlines: [{ text: 'Go', href: 'https://example.org' }] },
    ]);
  });

  it('25: a picture inside the text is dropped, in no time', () => {
    const description = `<p>Before<img alt="" src="data:image/png;base64,${'iVBORw0KGgo'.repeat(13_000)}">after</p>`;
    expect(textOf({ description })).to.equal('Beforeafter');
    soon(() => textOf({ description }), 1500);
    expect(faultsIn({ description })).to.deep.equal(['25 contents[0].description']);
  });

  it('26: headings become bold paragraphs', () => {
    expect(serviceOf({ description: '<h1>About us</h1><p>Text</p>' }).description).to.deep.equal([
      { kind: 'paragraph', inlines: [{ text: 'About us', strong: true }] },
      { kind: 'paragraph', inlines: [{ text: 'Text' }] },
    ]);
  });

  it('27: entities once, white space single, unseen characters gone', () => {
    expect(textOf({ description: 'Tea&nbsp;&amp;&nbsp;cake\u200b\r\nfor all ' })).to.equal(
      'Tea & cake\nfor all',
    );
    expect(
      textOf({
        description: '&amp;lt;b&amp;gt; &#163;5 &#x2019;s &bogus; &#0;&#xd800;&#x110000; \u0007A\u202eB',
      }),
    ).to.equal('&lt;b&gt; £5 ’s &bogus; AB');
    expect(serviceOf({ name: ' A &amp;\u00a0B\t', fees: '<p>£5</p><p>a day</p>' })).to.include({
      name: 'A & B',
      fees: '£5 a day',
    });
  });

  it('28: text with no words is no text', () => {
    for (const description of [
      '<p>&nbsp;</p>',
      '',
      ' ',
      '<br><ul><li></li></ul>',
      '\u200b',
      '<img src="x">',
      null,
    ]) {
      expect(serviceOf({ description })).not.to.have.property('description');
    }
  });

  it('29: wrongly decoded text is shown as it is and reported', () => {
    expect(textOf({ description: 'Â£10' })).to.equal('Â£10');
    expect(faultsIn({ description: 'Â£10', fees: 'the childâ€™s' })).to.have.members([
      '29 contents[0].description',
      '29 contents[0].fees',
    ]);
    expect(faultsIn({ description: 'Â bientôt, Ã la carte, £10, façade, “quoted”' })).to.deep.equal([]);
  });

  it('30: blank is missing, everywhere', () => {
    const blank = {
      url: '',
      email: '',
      fees: '',
      accreditations: ' ',
      status: '',
      assured_date: '',
      minimum_age: '',
      organization: '',
      send: '',
      phones: '',
      cost_options: '',
    };
    expect(serviceOf(blank)).to.deep.equal(serviceOf({}));
    expect(faultsIn(blank)).to.deep.equal([]);
  });
});

describe('reader cases: links and contacts', () => {
  it('31: mends what is plainly an address; shows the rest as text', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['www.example.org', 'https://www.example.org'],
      ['example.org/a?b#c', 'https://example.org/a?b#c'],
      ['http:www.example.org', 'http://www.example.org'],
      ['https:/example.org', 'https://example.org'],
      ['https:///example.org', 'https://example.org'],
      ['http//example.org', 'http://example.org'],
      [' HTTPS://Example.org/ ', 'https://Example.org/'],
      ['http://localhost:8000/a', 'http://localhost:8000/a'],
      ['Village Hall', undefined],
      ['javascript:alert(1)', undefined],
      ['JaVa\tscript:alert(1)', undefined],
      ['data:text/html,x', undefined],
      ['ftp://example.org', undefined],
      ['https://Village Hall', undefined],
      ['https://Hall', undefined],
      ['https://a.org and https://b.org', undefined],
      ['office@example.org', undefined],
    ];
    for (const [url, link] of cases) {
      const service = serviceOf({ url });
      expect(service.url, url).to.equal(link);
      expect(service.url_text === undefined, url).to.equal(link !== undefined);
      expect(faultsIn({ url }).join(), url).to.equal(link ? '' : '31 contents[0].url');
    }
    expect(serviceOf({ url: 'Village Hall' }).url_text).to.equal('Village Hall');
    expect(read({ url: 'Village Hall' }).faults[0]).to.include({ record: 'A', severity: 'warning' });
  });

  it('33: an e-mail address is one address', () => {
    expect(serviceOf({ email: '\u00a0info@example.org' }).email).to.equal('info@example.org');
    expect(serviceOf({ email: 'mailto:info@example.org' }).email).to.equal('info@example.org');
    for (const email of [
      'a@example.org; b@example.org',
      'a@b',
      'see website',
      'a@example.org b@example.org',
      '<a@example.org>',
    ]) {
      expect(serviceOf({ email }), email).not.to.have.property('email');
      expect(faultsIn({ email })).to.deep.equal(['33 contents[0].email']);
    }
  });

  it('34: telephones are read wherever they turn up', () => {
    const service = serviceOf({
      phones: [{ number: '020 7946 0001' }, { number: '' }],
      contacts: [
        { name: 'Sam', phones: [{ number: '020 7946 0002', description: 'Mornings' }] },
        { phone: '020 7946 0003' },
        { id: 'nothing' },
      ],
      service_at_locations: [
        {
          phones: [{ number: '020 7946 0004' }],
          location: { name: 'Hall', phones: [{ number: '(020) 7946 0001' }] },
        },
      ],
      organization: { name: 'O', phones: [{ number: '020 7946 0005' }] },
    });
    expect(service.phones.map(({ href }) => href?.slice(-1)).join('')).to.equal('12345');
    expect(service.contacts.map(({ name, phones }) => [name, phones[0]?.description])).to.deep.equal([
      ['Sam', 'Mornings'],
      [undefined, undefined],
    ]);
  });

  it('35: a link only where there is exactly one number', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['020 7946 0000', 'tel:02079460000'],
      ['"+44 1234 234567"', 'tel:+441234234567'],
      ['+44 (0)20 7946 0000', 'tel:+442079460000'],
      ['Youth line: 020 7946 0000', 'tel:02079460000'],
      ['020 7946 0000 ext. 123', 'tel:02079460000'],
      ['020-7946-0000.', 'tel:02079460000'],
      ['020 7946 0000 (Mon-Fri 9-5)', 'tel:02079460000'],
      ['111', 'tel:111'],
      ['116 123', 'tel:116123'],
      ['020 7946 0000 or 020 7946 0001', undefined],
      ['020 7946 0000 / 0001', undefined],
      ['020 7946 0000 020 7946 0001', undefined],
      ['Text 85258', undefined],
      ['Ask at the desk', undefined],
    ];
    for (const [number, href] of cases) {
      const [phone] = serviceOf({ contacts: [{ phones: [{ number }] }] }).phones;
      expect(phone?.href, number).to.equal(href);
      expect(phone?.number).to.equal(number.replace(/"/g, ''));
    }
    expect(serviceOf({ phones: [{ number: '020 7946 0000', extension: 123 }] }).phones).to.deep.equal([
      { number: '020 7946 0000 ext 123', href: 'tel:02079460000' },
    ]);
    expect(faultsIn({ phones: [{ number: 'Ask' }] })).to.deep.equal(['35 contents[0].phones[0]']);
  });

  it('36: what is private to staff is never in the model', () => {
    const record = {
      assurer_email: 'officer@example.org',
      pc_metadata: { assured_by: 'officer@example.org' },
    };
    expect(JSON.stringify(readFeed([{ ...A, ...record }]))).not.to.contain('officer');
    expect(faultsIn(record)).to.deep.equal(['36 contents[0].assurer_email', '36 contents[0].pc_metadata']);
    expect(faultsIn({ assurer_email: '', pc_metadata: {} })).to.deep.equal([]);
  });

  it('37: an address hidden on purpose stays hidden', () => {
    const point = { type: 'Point', coordinates: [-0.14, 51.5] };
    const home = {
      mask_exact_address: true,
      name: 'Mrs Smith',
      address_1: null,
      postal_code: 'SW1',
      geometry: point,
    };
    expect(serviceOf({ locations: [home] }).locations).to.deep.equal([
      { type: 'physical', postcode: 'SW1', lines: ['SW1'], masked: true, accessibility: [] },
    ]);
    const [place] = serviceOf({
      hide_address: true,
      service_at_locations: [
        {
          location: {
            latitude: 51.5,
            longitude: -0.1,
            physical_addresses: [{ address1: '1 High St', city: 'Town', postal_code: 'SO14 1AA' }],
          },
        },
      ],
    }).locations;
    expect(place).to.deep.equal({
      type: 'physical',
      postcode: 'SO14',
      lines: ['Town', 'SO14'],
      masked: true,
      accessibility: [],
    });
  });
});

describe('reader cases: ages, status, dates', () => {
  it('38: ages that cannot be are unknown, and unknown is never "does not match"', () => {
    const cases: readonly (readonly [unknown, unknown, object[], number[]])[] = [
      [5, 11, [{ minimum: 5, maximum: 11 }], []],
      [-1, -1, [], []],
      ['5', 0, [{ minimum: 5 }], []],
      [0, 0, [], []],
      [0, 5, [{ minimum: 0, maximum: 5 }], []],
      [16, 8, [], [38]],
      [18, 120, [{ minimum: 18, maximum: 120 }], []],
      ['', null, [], []],
      [2.5, '4.5', [{ minimum: 2.5, maximum: 4.5 }], []],
      ['all', 11, [{ maximum: 11 }], [70]],
    ];
    for (const [minimum_age, maximum_age, ages, faults] of cases) {
      const { feed, faults: found } = read({ minimum_age, maximum_age });
      expect(feed?.services[0]?.ages, JSON.stringify([minimum_age, maximum_age])).to.deep.equal(ages);
      expect(found.map((fault) => fault.case)).to.deep.equal(faults);
    }
    expect(overlaps([], 5, 5)).to.equal(undefined);
  });

  it('39: several bands of ages, wherever they are', () => {
    const { ages } = serviceOf({
      eligibilitys: [
        { minimum_age: 0, maximum_age: 4 },
        { minimum_age: 16, maximum_age: 25, eligibility: 'Care leavers' },
      ],
    });
    expect([3, 4, 5, 15, 16, 25, 26].map((age) => overlaps(ages, age, age))).to.deep.equal([
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(overlaps([{ minimum: 2.5, maximum: 4.5 }], 2, 2)).to.equal(true);
    expect(
      plainText(
        serviceOf({ eligibility_description: 'All', eligibilities: [{ eligibility: 'Some' }] })
          .eligibility_description ?? [],
      ),
    ).to.equal('All');
    expect(overlaps([{ minimum: 2.5, maximum: 4.5 }], 5, 5)).to.equal(false);
    expect(
      serviceOf({ eligibilities: [{ eligibility: 'Care leavers' }] }).eligibility_description,
    ).to.deep.equal([{ kind: 'paragraph', inlines: [{ text: 'Care leavers' }] }]);
    expect(
      serviceOf({ min_age: null, max_age: null, age_band_2: true, age_band_5_7: true, age_band_all: null })
        .ages,
    ).to.deep.equal([
      { minimum: 2, maximum: 2 },
      { minimum: 5, maximum: 7 },
    ]);
  });

  it('40: status in any words; missing is active', () => {
    const cases = [
      [undefined, 'active', 0],
      ['ACTIVE', 'active', 0],
      ['Temporarily closed', 'temporarily closed', 0],
      ['scheduled', 'scheduled', 1],
    ] as const;
    for (const [status, shown, faults] of cases) {
      expect(serviceOf({ status }).status).to.equal(shown);
      expect(faultsIn({ status })).to.have.length(faults);
    }
  });

  it('41: a blank date of checking is no date', () => {
    expect(serviceOf({ assured_date: '' })).not.to.have.property('assured_date');
    expect(serviceOf({ assured_date: '2005-01-01' }).assured_date).to.equal('2005-01-01');
  });

  it('42: dates are read by hand from a fixed list of shapes', () => {
    expect(serviceOf({ assured_date: '2025-09-02T12:06:15.654', updated_at: '19-01-2017' })).to.include({
      assured_date: '2025-09-02',
      last_modified: '2017-01-19',
    });
    expect(faultsIn({ assured_date: 'last spring' })).to.deep.equal(['42 contents[0].assured_date']);
  });

  it('43: what is no longer valid is left out on the day it is shown', () => {
    const { schedules, cost_options } = serviceOf({
      schedules: [{ byday: 'MO', valid_to: '2022-12-31' }, { byday: 'TU' }],
      cost_options: [
        { amount: 35, valid_to: '2022-12-31' },
        { amount: 36, valid_to: '2027' },
      ],
    });
    expect(inForce(schedules, '2026-09-15').map(({ days }) => days[0])).to.deep.equal(['TU']);
    expect(inForce(cost_options, '2026-09-15').map(({ amount }) => amount)).to.deep.equal([36]);
    expect(inForce(cost_options, '2022-12-31')).to.have.length(2);
  });
});

describe('reader cases: times and cost', () => {
  it('44: days in any shape', () => {
    const cases: readonly (readonly [Record, string, boolean])[] = [
      [{ weekday: 1 }, 'MO', true],
      [{ weekday: '7' }, 'SU', true],
      [{ weekday: 0 }, 'SU', true],
      [{ weekday: 'Monday' }, 'MO', false],
      [{ byday: 'MO' }, 'MO', false],
      [{ byday: 'TH,FR' }, 'TH,FR', false],
      [{ byday: ['sa', 'Sunday'] }, 'SA,SU', false],
      [{ byday: '2TU' }, 'TU', false],
      [{ byday: 'Monday to Friday', description: 'Weekdays' }, '', true],
      // What only begins as a day does is no day.
      [{ byday: 'Weekdays', description: 'Weekdays' }, '', true],
      [{ byday: 'Mon-Fri', description: 'Weekdays' }, '', true],
      [{ byday: 'Monthly', description: 'Once a month' }, '', true],
    ];
    for (const [schedule, days, isReported] of cases) {
      expect(
        serviceOf({ schedules: [schedule] }).schedules[0]?.days.join(),
        JSON.stringify(schedule),
      ).to.equal(days);
      expect(faultsIn({ schedules: [schedule] })).to.deep.equal(
        isReported ? ['44 contents[0].schedules[0]'] : [],
      );
    }
    expect(serviceOf({ schedules: [{ byday: 'MO', freq: 'week', interval: '2' }] }).schedules[0]).to.include({
      freq: 'WEEKLY',
      interval: 2,
    });
  });

  it('45: times in any shape; midnight to midnight is not given', () => {
    const cases: readonly (readonly [unknown, unknown, object])[] = [
      ['09:30', '10:00:00', { opens_at: '09:30', closes_at: '10:00' }],
      ['9:30', '10:00Z', { opens_at: '09:30', closes_at: '10:00' }],
      ['00:00', '00:00', {}],
      ['20:00', '08:00', { opens_at: '20:00', closes_at: '08:00', overnight: true }],
      ['18:00', '24:00', { opens_at: '18:00', closes_at: '00:00' }],
      ['', null, {}],
    ];
    for (const [opens_at, closes_at, times] of cases) {
      const [schedule] = serviceOf({ schedules: [{ byday: 'MO', opens_at, closes_at }] }).schedules;
      expect(schedule, JSON.stringify([opens_at, closes_at])).to.deep.equal({ days: ['MO'], ...times });
    }
    expect(serviceOf({ schedules: [{ opens_at: '00:00', closes_at: '00:00' }] }).schedules).to.deep.equal([]);
    expect(faultsIn({ schedules: [{ byday: 'MO', opens_at: 'noon', closes_at: '27:00' }] })).to.deep.equal([
      '45 contents[0].schedules[0].opens_at',
      '45 contents[0].schedules[0].closes_at',
    ]);
  });

  it('46: one list of times, with the place and the holidays they are for', () => {
    const { schedules } = serviceOf({
      schedules: [{ byday: 'MO' }],
      regular_schedules: [{ weekday: 'Tuesday' }],
      holidayScheduleCollection: [{ weekday: 'Wednesday' }],
      service_at_locations: [
        { location: { name: 'A', regular_schedule: [{ weekday: 'Thursday' }] } },
        { location: {} },
        { regular_schedules: { weekday: 'Friday' }, location: { name: 'B' } },
      ],
    });
    expect(schedules).to.deep.equal([
      { days: ['MO'] },
      { days: ['TU'] },
      { days: ['WE'], holiday: true },
      { days: ['TH'], location: 0 },
      { days: ['FR'], location: 1 },
    ]);
  });

  it('47: what a rule cannot say is kept in words, and send.times for filters', () => {
    const service = serviceOf({
      schedules: [{ description: 'Saturdays in term time' }],
      send: { times: ['term-time'] },
    });
    expect(service.schedules).to.deep.equal([{ days: [], description: 'Saturdays in term time' }]);
    expect(service.send.times).to.deep.equal(['term-time']);
  });

  it('48: free only where it says so', () => {
    const cost = {
      cost_options: [
        { amount: '17.00', cost_type: 'per session' },
        { amount: '', option: '' },
      ],
      free: null,
    };
    expect(serviceOf(cost).cost_options).to.deep.equal([{ amount: 17, amount_description: 'per session' }]);
    expect(serviceOf(cost)).not.to.have.property('free');
    expect(serviceOf({}).free).to.equal(undefined);
    expect(serviceOf({ free: true })).to.have.property('free', true);
    expect(serviceOf({ free: true }).send.payment).to.deep.equal(['free']);
    expect(serviceOf({ cost_options: [{ amount: 0 }] }).free).to.equal(true);
    expect(serviceOf({ cost_options: [{ amount: 0 }, { amount: 5 }] }).free).to.equal(undefined);
    expect(serviceOf({ send: { payment: ['free'] } }).free).to.equal(true);
    expect(serviceOf({ send: { payment: ['free', 'fee'] } }).free).to.equal(undefined);
  });

  it('49: words stand beside any amount', () => {
    const service = serviceOf({
      fees_description: 'Ask us',
      cost_options: [{ option: 'Adults', amount: '£1,004.50', amount_description: 'a year' }],
    });
    expect(service.fees).to.equal('Ask us');
    expect(service.cost_options).to.deep.equal([
      { option: 'Adults', amount_description: 'a year', amount: 1004.5 },
    ]);
  });
});

describe('reader cases: places', () => {
  const placeOf = (location: Record) =>
    serviceOf({ service_at_locations: [{ location: { name: 'Hall', ...location } }] }).locations[0];

  it('50: a service without a place stays', () => {
    expect(serviceOf({}).locations).to.deep.equal([]);
  });

  it('51: a point is taken only inside the UK', () => {
    const cases: readonly (readonly [Record, number | undefined, number | undefined, number])[] = [
      [{ latitude: 100, longitude: 101 }, undefined, undefined, 1],
      [{ latitude: '51.5', longitude: '-0.17' }, 51.5, -0.17, 0],
      [{ latitude: -0.17, longitude: 51.5 }, 51.5, -0.17, 1],
      [{ latitude: 0, longitude: 0 }, undefined, undefined, 1],
      [{ geometry: { type: 'Point', coordinates: [-0.17, 51.5] } }, 51.5, -0.17, 0],
      [{ geometry: null }, undefined, undefined, 0],
      [{ latitude: 51.5 }, undefined, undefined, 0],
    ];
    for (const [location, latitude, longitude, faults] of cases) {
      const place = placeOf(location);
      expect([place?.latitude, place?.longitude], JSON.stringify(location)).to.deep.equal([
        latitude,
        longitude,
      ]);
      expect(faultsIn({ service_at_locations: [{ location }] })).to.have.length(faults);
    }
  });

  it('52: joins what there is of an address', () => {
    const cases: readonly (readonly [Record, string[], string | undefined])[] = [
      [
        { address_1: '1 High St', city: 'Town', postal_code: 'w1a1aa', country: 'GB' },
        ['1 High St', 'Town', 'W1A 1AA'],
        'W1A 1AA',
      ],
      [{ address1: '1 High St', postal_code: 'SW1' }, ['1 High St', 'SW1'], 'SW1'],
      [{ city: 'Town', state_province: 'Town', postal_code: 'ABC 1234' }, ['Town', 'ABC 1234'], undefined],
    ];
    for (const [address, lines, code] of cases) {
      expect(placeOf({ addresses: [address] })?.lines).to.deep.equal(lines);
      expect(placeOf({ physical_addresses: [address] })?.postcode).to.equal(code);
      expect(placeOf(address)?.lines).to.deep.equal(lines);
    }
  });

  it('53: lists every place, with its kind', () => {
    const { locations } = serviceOf({
      service_at_locations: [
        { location: { location_type: 'virtual' } },
        { location: { location_type: 'postal', addresses: [{ city: 'Town' }] } },
      ],
      locations: [{ name: 'Hall', accessibilities: [{ name: 'Ramp' }, { name: 'Ramp' }, {}] }],
    });
    expect(locations.map(({ type }) => type)).to.deep.equal(['virtual', 'postal', 'physical']);
    expect(locations[2]?.accessibility).to.deep.equal(['Ramp']);
  });

  it('54: distances worked out elsewhere are ignored', () => {
    expect(serviceOf({ distance_away: null })).to.deep.equal(serviceOf({ distance_away: Infinity }));
  });
});

describe('reader cases: terms', () => {
  it('55: one list of terms from all the lists there are', () => {
    const { terms } = serviceOf({
      attributes: [
        { taxonomy_term: { id: 't1', name: 'Autism', taxonomy: 'local' } },
        { taxonomy_term: null },
        {},
      ],
      service_taxonomys: [
        { taxonomy: { id: 'esdServiceType:123', name: 'Clubs', vocabulary: null } },
        { taxonomy: [] },
      ],
      service_taxonomies: { taxonomy: { id: '9', name: 'Play' } },
      taxonomies: [{ id: 304, name: 'Funded childcare' }],
      pc_targetAudience: [{ id: '46070', audienceType: 'Carers' }],
    });
    expect(terms).to.deep.equal([
      { name: 'Autism', id: 't1', scheme: 'local' },
      { name: 'Clubs', id: '123', scheme: 'esdServiceType' },
      { name: 'Play', id: '9' },
      { name: 'Funded childcare', id: '304' },
      { name: 'Carers', id: '46070', scheme: 'audience' },
    ]);
  });

  it('56: the last part of a name is the label', () => {
    const names = serviceOf({
      pc_targetAudience: [
        { audienceType: 'Parents>Grandparents ' },
        { audienceType: 'Parents ' },
        { audienceType: 'Parents' },
      ],
    }).terms;
    expect(names.map(({ name }) => name)).to.deep.equal(['Grandparents', 'Parents']);
  });

  it('57: values outside the standard list are mapped, or shown as words', () => {
    const service = serviceOf({ attending_access: 'Drop-in', attending_type: 'Venue', deliverable_type: '' });
    expect(service.send.referral).to.equal('self');
    expect(service.terms).to.deep.equal([
      { name: 'Venue', scheme: 'attending_type' },
      { name: 'Drop-in', scheme: 'attending_access' },
    ]);
    expect(serviceOf({ attending_access: 'Professional referral' }).send.referral).to.equal('professional');
    expect(serviceOf({ attending_access: 'Membership' }).send).not.to.have.property('referral');
    expect(serviceOf({ needs_referral: true, attending_access: 'Drop-in' }).send.referral).to.equal(
      'professional',
    );
  });

  it('58: needs once each, as codes or as one of the four areas', () => {
    const slug = { slug: 'communication-and-interaction' };
    expect(
      serviceOf({ send_needs: [slug, slug, { name: 'Autism' }, { slug: 'xyz', name: 'Local need' }] }).send
        .needs,
    ).to.deep.equal(['communication-interaction', 'ASD', 'Local need']);
    expect(
      serviceOf({ send: { needs: ['asd', 'ASD', 'HI', 'XYZ', 'sensory-physical'] } }).send.needs,
    ).to.deep.equal(['ASD', 'HI', 'XYZ', 'sensory-physical']);
    expect(
      serviceOf({ attributes: [{ taxonomy_term: { id: '1', name: 'Autism', term: 'ASD' } }] }).send.needs,
    ).to.deep.equal(['ASD']);
    expect(
      serviceOf({
        description: 'A club for autistic children',
        taxonomies: [{ name: 'Visual arts' }, { name: 'Hearing voices group' }],
      }).send.needs,
    ).to.deep.equal([]);
  });

  it('59: a panel with no answers is not shown', () => {
    const panel = (answer: string, description = '') => ({
      local_offer: { description, link: '', survey_answers: [{ question: 'Q', answer }] },
    });
    expect(serviceOf(panel('')).send).not.to.have.property('support');
    expect(serviceOf({ local_offer: null }).send).not.to.have.property('support');
    const one = { content: [{ id: 'a', name: 'A', local_offer: { description: 'We help.' } }] };
    expect(readFeed(one).faults, 'a panel is one thing, not a list').to.deep.equal([]);
    expect(readFeed(one).feed?.services[0]?.send.support).to.have.length(1);
    const said = (text: string) => [{ kind: 'paragraph', inlines: [{ text }] }];
    expect(serviceOf(panel('Yes', 'We help')).send.support).to.deep.equal([
      { answer: said('We help') },
      { answer: said('Yes'), question: 'Q' },
    ]);
  });

  it('60: an area is a code or a name; none is not "everywhere"', () => {
    const { service_areas } = serviceOf({
      service_areas: [
        { uri: 'http://statistics.data.gov.uk/id/statistical-geography/E09000033', name: 'Westminster' },
        { uri: 'http://example.com', service_area: 'The whole city' },
        { serviceId: 'x', uri: 'http://example.com' },
        'Camden',
      ],
    });
    expect(service_areas).to.deep.equal([
      { code: 'E09000033', name: 'Westminster' },
      { name: 'The whole city' },
      { name: 'Camden' },
    ]);
    expect(serviceOf({}).service_areas).to.deep.equal([]);
  });

  it('61: languages without a name are left out', () => {
    expect(
      serviceOf({ languages: [{ id: '2989d3ed' }, { name: 'Arabic' }, { language: 'Bengali' }] }).languages,
    ).to.deep.equal(['Arabic', 'Bengali']);
  });
});

describe('reader cases: schools', () => {
  const placesFaults = (...places: Record[]) => faultsIn({ send: { places } });
  const first = 'contents[0].send.places[0]';

  it('65: more than there are places is kept as published and reported', () => {
    expect(
      serviceOf({ send: { places: [{ total: 10, on_roll: 11, available: 12 }] } }).send.places,
    ).to.deep.equal([{ total: 10, on_roll: 11, available: 12, planned: [] }]);
    expect(placesFaults({ total: 10, on_roll: 11 })).to.deep.equal([`65 ${first}.on_roll`]);
    expect(placesFaults({ total: 10, available: 12 })).to.deep.equal([`65 ${first}.available`]);
    expect(placesFaults({ total: 10, on_roll: 10 })).to.deep.equal([]);
  });

  it('66: a small number of pupils in the feed is reported, without the number', () => {
    const { faults } = read({ send: { places: [{ total: 9, on_roll: 4 }] } });
    expect(faults.map((fault) => [fault.case, fault.path])).to.deep.equal([[66, `${first}.on_roll`]]);
    expect(faults[0]?.message).not.to.match(/\d/);
    expect(faults[0]?.mend).to.contain('on_roll_band');
    expect(placesFaults({ total: 10, available: 7 })).to.deep.equal([`66 ${first}.on_roll`]);
    expect(
      placesFaults({ total: 10, on_roll: 0 }, { on_roll: 5 }, { on_roll_band: 'under-5' }),
    ).to.deep.equal([]);
    const decided = readFeed({
      contents: [{ ...A, send: { places: [{ on_roll: 4 }] } }],
      send: { disclosure: { under: 0 } },
    });
    expect(decided.faults).to.deep.equal([]);
  });

  it('67: stated vacancies that disagree are reported', () => {
    expect(placesFaults({ total: 20, on_roll: 12, available: 3 })).to.deep.equal([`67 ${first}.available`]);
    expect(
      placesFaults({ total: 20, on_roll: 12, available: 8 }, { total: 10, on_roll: 10, available: 0 }),
    ).to.deep.equal([]);
    expect(placesFaults({ total: 10, on_roll: 12, available: 0 })).to.deep.equal([`65 ${first}.on_roll`]);
  });
});
