import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import {
  bareReportFeed,
  hostileReportFeed,
  noReportFeed,
  oldReportFeed,
  smallReportFeed,
} from '../../stories/feeds.js';
import { hideUnder } from '../../src/feed/disclosure.js';
import { shownProvision } from '../../src/feed/provision.js';
import { readFeed } from '../../src/feed/read.js';
import { plainText, richText } from '../../src/feed/rich-text.js';
import type { Fault, Report } from '../../src/feed/types.js';

const SCHOOL = { id: 's', name: 'Larkmere Primary School' };

const readAll = (...reports: unknown[]): { reports: readonly Report[]; faults: readonly Fault[] } => {
  const { feed, faults } = readFeed({ contents: [{ id: 'a', name: 'A' }], send: { reports } });
  return { reports: feed?.reports ?? [], faults };
};
/** One report with these members: what was read of it, and number and place of each fault. */
function read(members: object): { report: Report; faults: readonly string[] } {
  const { reports, faults } = readAll({ id: 'r', organization: SCHOOL, ...members });
  const [report] = reports;
  if (!report) throw new Error(`No report: ${JSON.stringify(faults)}`);
  return {
    report,
    faults: faults.map((fault) => `${fault.case} ${fault.path.replace('send.reports[0].', '')}`),
  };
}

/** Member, what a feed says, what is read of it, and the faults. */
const TABLE: readonly (readonly [name: keyof Report, said: unknown, read: unknown, ...faults: string[]])[] = [
  ['setting', 'college', 'college'],
  ['setting', ' 16-19-Academy ', '16-19-academy'],
  ['setting', 'floating', 'mainstream', '70 setting'],
  ['setting', ['college'], 'mainstream', '70 setting', '70 setting'],
  ['setting', undefined, 'mainstream'],
  ['urn', 999001, '999001'],
  ['urn', true, undefined, '70 urn'],
  ['phase', ' All-through ', 'All-through'],
  ['reviewed', '01/09/2026', '2026-09-01'],
  ['reviewed', 'last spring', undefined, '42 reviewed'],
  ['reviewed', null, undefined],
  ['next_review', 2027, '2027'],
  ['url', 'example.org/send', 'https://example.org/send'],
  ['url', 'javascript:alert(1)', undefined, '31 url'],
  [
    'needs',
    ['SLCN', 'autism', 'SLCN', 'cognition-learning', 'dragons'],
    ['SLCN', 'ASD', 'cognition-learning', 'dragons'],
  ],
  ['needs', 'speech and language, hearing', ['SLCN', 'HI']],
  ['needs', {}, undefined, '70 needs'],
  ['sites', ['North ', 'South', 'North'], ['North', 'South']],
  ['sites', 'North', ['North']],
  [
    'layers',
    [{ name: 'For everyone', text: 'Calm rooms.' }],
    [{ name: 'For everyone', text: 'Calm rooms.' }],
  ],
  [
    'layers',
    [{ name: 'No words' }, 'Bare', 5],
    undefined,
    '70 layers[0].text',
    '70 layers[1].text',
    '70 layers[2].name',
  ],
  [
    'provision',
    [{ name: 'Talk time', pupils: '24', layer: 'Some' }],
    [{ name: 'Talk time', pupils: 24, layer: 'Some' }],
  ],
  ['provision', [{ name: 'A', pupils: 0 }, 'B'], [{ name: 'A', pupils: 0 }, { name: 'B' }]],
  [
    'provision',
    [{ name: 'A', pupils: -1 }, { name: 'B', pupils: 2.5 }, { name: 'C', pupils: 'few' }, { pupils: 9 }],
    [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
    '70 provision[0].pupils',
    '70 provision[1].pupils',
    '70 provision[2].pupils',
    '70 provision[3].name',
  ],
  [
    'provision',
    [
      { name: 'A', image: '/p.svg' },
      { name: 'B', image: 'data:image/png;base64,AA', alt: 'A drawing' },
    ],
    [
      { name: 'A', image: '/p.svg' },
      { name: 'B', alt: 'A drawing' },
    ],
    '31 provision[1].image',
  ],
  [
    'health',
    ['A nurse.', { what: 'Medicines', when: 'every-day', who: 'Staff' }],
    ['A nurse.', { what: 'Medicines', when: 'every-day', who: 'Staff' }],
  ],
  ['health', [{ what: 'Only a name' }], ['Only a name']],
  ['health', 'A nurse.', ['A nurse.']],
  [
    'health',
    [{ what: 'Physio', when: 'sometimes', site: 'North' }, { when: 'visiting' }],
    [{ what: 'Physio', site: 'North' }],
    '70 health[0].when',
    '70 health[1].what',
  ],
  [
    'moving_on',
    [{ age: 16, when: 'June', what: 'You decide.' }],
    [{ age: '16', when: 'June', what: 'You decide.' }],
  ],
  [
    'moving_on',
    [{ age: '17' }, { what: 'Visit.' }],
    undefined,
    '70 moving_on[0].what',
    '70 moving_on[1].age',
  ],
  [
    'facts',
    [
      { label: 'Visits', value: 'Any day' },
      { label: 'Clubs', value: 6 },
    ],
    [
      { label: 'Visits', value: 'Any day' },
      { label: 'Clubs', value: '6' },
    ],
  ],
  ['facts', [{ label: 'Nothing' }], undefined, '70 facts[0].value'],
  [
    'contacts',
    [{ role: 'SENCO', email: 'a@example.org', checked: '2026-09' }],
    [{ role: 'SENCO', email: 'a@example.org', checked: '2026-09' }],
  ],
  [
    'contacts',
    [{ role: 'SENCO', email: 'ring us' }, 'Ms Example'],
    [{ role: 'SENCO' }, { name: 'Ms Example' }],
    '33 contacts[0].email',
  ],
  [
    'case_studies',
    [{ text: 'A story.', consent_until: '2027-07' }, 'Another.'],
    [{ text: 'A story.', consent_until: '2027-07' }, { text: 'Another.' }],
  ],
  [
    'case_studies',
    [{ text: 'Long ago.', consent_until: '2001' }],
    [{ text: 'Long ago.', consent_until: '2001' }],
  ],
  ['case_studies', [{ image: '/a.svg', alt: 'A' }], undefined, '70 case_studies[0].text'],
  ['links', { sen_policy: 'https://example.org/p' }, { sen_policy: { url: 'https://example.org/p' } }],
  [
    'links',
    { 'accessibility-plan': { url: 'example.org/a', date: '2025-09' }, complaints: { date: '2026' } },
    { accessibility_plan: { url: 'https://example.org/a', date: '2025-09' }, complaints: { date: '2026' } },
  ],
  [
    'links',
    {
      sendiass: 'javascript:1',
      local_offer: { url: 'data:x', date: 'soon' },
      sen_policy: 7,
      complaints: ['x'],
    },
    {},
    '31 links.sendiass',
    '31 links.local_offer.url',
    '42 links.local_offer.date',
    '31 links.sen_policy',
    '70 links.complaints',
  ],
  ['links', ['https://example.org'], undefined, '70 links'],
  ['sections', [{ key: 'sir-1', text: 'One.\r\n\r\n\r\n Two. ' }], [{ key: 'sir-1', text: 'One.\n\nTwo.' }]],
  [
    'sections',
    [{ key: 'sir-1', text: '' }, { key: 'sir-2' }, { text: 'Lost' }, null],
    [],
    '70 sections[2].key',
  ],
  [
    'sections',
    [{ key: 'sir-1', also: 'sir-2', site: 'North', text: 'A' }],
    [{ key: 'sir-1', also: ['sir-2'], site: 'North', text: 'A' }],
  ],
  [
    'sections',
    [{ key: 'sir-1', text: 'A', also: ['sir-2', ' sir-3a'] }],
    [{ key: 'sir-1', text: 'A', also: ['sir-2', 'sir-3a'] }],
  ],
  [
    'sections',
    [{ key: 'sir-1', text: '<p>A &lt; B &amp; <b>C</b></p>' }],
    [{ key: 'sir-1', text: '<p>A &lt; B &amp; <b>C</b></p>' }],
  ],
  ['sections', [{ key: 'sir-1', text: 'Fish &amp; chips' }], [{ key: 'sir-1', text: 'Fish & chips' }]],
  [
    'sections',
    [{ key: 'sir-1', text: 'Write &lt;b&gt; for bold' }],
    [{ key: 'sir-1', text: 'Write &lt;b&gt; for bold' }],
  ],
  [
    'sections',
    [
      {
        key: 'sir-1',
        easy_read: ['We help.', { text: 'You decide.', image: '/a.svg', alt: 'A' }, { alt: 'B' }],
      },
    ],
    [{ key: 'sir-1', easy_read: [{ text: 'We help.' }, { text: 'You decide.', image: '/a.svg', alt: 'A' }] }],
    '70 sections[0].easy_read[2].text',
  ],
  [
    'sections',
    [
      {
        key: 'sir-1',
        media: [{ src: 'a.jpg' }, { src: 'b.jpg', alt: 'B', consent_until: '2027' }, { alt: 'C' }],
      },
    ],
    [
      {
        key: 'sir-1',
        media: [
          { src: 'a.jpg', alt: '' },
          { src: 'b.jpg', alt: 'B', consent_until: '2027' },
        ],
      },
    ],
    '70 sections[0].media[2].src',
  ],
  [
    'sections',
    [{ key: 'sir-4', contact: { name: 'Ms Example', url: 'vbscript:x' } }],
    [{ key: 'sir-4', contact: { name: 'Ms Example' } }],
    '31 sections[0].contact.url',
  ],
];

describe('a report of the feed', () => {
  for (const [name, said, expected, ...faults] of TABLE) {
    it(`${name}: ${JSON.stringify(said)?.slice(0, 90) ?? 'nothing'}`, () => {
      const found = read({ [name]: said });
      expect(found.report[name]).to.deep.equal(expected);
      expect([...found.faults].sort()).to.deep.equal([...faults].sort());
    });
  }

  it('leaves out a story or a picture whose consent nobody can read', () => {
    const { report, faults } = read({
      case_studies: [
        { text: 'A story.', consent_until: 'next summer' },
        { text: 'B', consent_until: null },
        { text: 'C', consent_until: false },
      ],
      sections: [
        { key: 'sir-1', text: 'A', media: [{ src: 'a.jpg', alt: 'A', consent_until: '31/31/2026' }] },
      ],
    });
    expect(report.case_studies).to.deep.equal([{ text: 'B' }]);
    expect(report.sections).to.deep.equal([{ key: 'sir-1', text: 'A' }]);
    expect(faults).to.deep.equal([
      '42 case_studies[0].consent_until',
      '70 case_studies[2].consent_until',
      '42 sections[0].media[0].consent_until',
    ]);
  });

  it('is left out alone where its school has no name, and its faults say where they are', () => {
    const good = { id: 'r', organization: SCHOOL };
    const { reports, faults } = readAll(good, { id: 'x', organization: {} }, 7, null, 'x', {
      ...good,
      id: 't',
    });
    expect(reports.map(({ id }) => id)).to.deep.equal(['r', 't']);
    expect(faults.map(({ case: number, path, severity }) => `${number} ${path} ${severity}`)).to.deep.equal([
      '19 send.reports[1].organization error',
      '70 send.reports[2].organization error',
      '70 send.reports[4].organization error',
    ]);
  });

  it('keeps all that was not in the format', () => {
    const { report } = read({ more: 'Words', trust: { name: 'no place for it' } });
    expect(report).to.include({ more: 'Words' });
  });

  it('is whole in the made-up borough, without a fault', () => {
    const { feed, faults } = readFeed(borough);
    const [larkmere, cotgrass, quillhaven] = feed?.reports ?? [];
    expect(
      faults.filter(({ path }) => path.startsWith('send.reports')).map(({ path }) => path),
    ).to.deep.equal([]);
    for (const [report, written] of [
      [larkmere, borough.send.reports[0]],
      [cotgrass, borough.send.reports[1]],
    ] as const)
      expect(Object.keys(report ?? {}).sort()).to.deep.equal(Object.keys(written ?? {}).sort());
    expect(larkmere?.sections).to.deep.equal(borough.send.reports[0]?.sections);
    expect(cotgrass?.health).to.deep.equal(borough.send.reports[1]?.health);
    expect(quillhaven?.links).to.deep.equal({
      accessibility_plan: { url: 'https://example.org/quillhaven/access-2019.pdf' },
    });
    const ages = feed?.send.ordinarily_available?.map(({ minimum_age, maximum_age }) => [
      minimum_age,
      maximum_age,
    ]);
    expect(ages).to.deep.include.members([
      [0, 25],
      [16, 25],
    ]);
  });
});

describe('what should ordinarily be provided', () => {
  it('has ages that are numbers, the youngest first, and needs as codes', () => {
    const ordinarily_available = [
      { title: 'A', minimum_age: '4', maximum_age: 11, needs: 'autism' },
      { title: 'B', minimum_age: 'four', maximum_age: 11 },
      { title: 'C', minimum_age: 16, maximum_age: 11, needs: ['SEMH'] },
    ];
    const { feed, faults } = readFeed({ contents: [{ id: 'a', name: 'A' }], send: { ordinarily_available } });
    expect(feed?.send.ordinarily_available).to.deep.equal([
      { title: 'A', minimum_age: 4, maximum_age: 11, needs: ['ASD'] },
      { title: 'B', maximum_age: 11 },
      { title: 'C', needs: ['SEMH'] },
    ]);
    expect(faults.map((fault) => `${fault.case} ${fault.path}`)).to.deep.equal([
      '70 send.ordinarily_available[1].minimum_age',
      '38 send.ordinarily_available[2].minimum_age',
    ]);
  });
});

describe('example feeds of reports', () => {
  const reportsOf = (document: unknown): readonly Report[] => readFeed(document).feed?.reports ?? [];

  it('are bare, old, small and none', () => {
    const [bare] = reportsOf(bareReportFeed());
    expect(Object.keys(bare ?? {}).sort()).to.deep.equal([
      'id',
      'organization',
      'sections',
      'setting',
      'urn',
    ]);
    expect(bare?.sections).to.have.length(2);
    expect(reportsOf(oldReportFeed())[0]?.reviewed).to.equal('2023-09-01');
    expect(reportsOf(noReportFeed())).to.deep.equal([]);
    expect(reportsOf(smallReportFeed())[0]?.provision).to.have.length(7);
  });

  it('hostile: nothing that runs, nothing lost of the good one, nobody’s prototype', () => {
    const { feed } = readFeed(JSON.stringify(hostileReportFeed()));
    const [bad, good, last] = feed?.reports ?? [];
    expect(good).to.deep.equal(reportsOf(bareReportFeed())[0]);
    expect(last?.id).to.equal('__proto__');
    expect(bad).to.include({ setting: 'mainstream' });
    for (const name of ['reviewed', 'next_review', 'url'] as const)
      expect(bad?.[name], name).to.equal(undefined);
    expect(bad?.organization).to.not.have.any.keys('website', 'email');
    expect(bad?.links).to.deep.equal({});
    expect(bad?.case_studies).to.have.length(1);
    expect(bad?.provision?.[0]).to.not.have.property('pupils');
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
    expect(bad).to.not.have.property('polluted');
    const addresses = [...JSON.stringify(bad).matchAll(/"(?:url|website|email|image|src)":"([^"]*)/g)];
    expect(addresses.map(([, address = '']) => address.slice(0, 20)).sort()).to.deep.equal([
      '//pictures.example/x',
      'LarkmereLarkmereLark',
    ]);
    for (const { text = '' } of bad?.sections ?? []) {
      const rich = richText(text) ?? [];
      expect(JSON.stringify(rich)).to.not.contain('javascript:');
      expect(plainText(rich)).to.not.match(/window\.hostile = true|display:none/);
    }
  });
});

describe('reading a report, whatever comes', () => {
  const NAMES =
    'id name organization urn phase setting reviewed next_review url sections key also heading text easy_read image alt media src consent_until contact phone email site contacts role checked links sen_policy date case_studies facts label value needs layers provision layer pupils health what when who moving_on age sites __proto__ constructor';
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        null,
        '',
        'sir-1',
        'visiting',
        'college',
        0,
        -1,
        2.5,
        true,
        '<p>x',
        'https://a.org',
        '2026-09',
        'javascript:1',
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('record'),
    ),
    record: fc.dictionary(fc.constantFrom(...NAMES.split(' ')), tie('value'), { maxKeys: 9 }),
  }));
  const isText = (item: unknown): boolean => typeof item === 'string';
  const isTextOrNone = (item: unknown): boolean => item === undefined || isText(item);
  const are = <T>(items: readonly T[] | undefined, test: (item: T) => boolean): boolean =>
    items === undefined || (items.length > 0 && items.every(test));

  /** Each member that a page reads is what the type says. */
  function isSound(report: Report): boolean {
    const { sections, links, health, provision } = report;
    return (
      [report.id, report.organization.name, report.setting].every(isText) &&
      [report.urn, report.phase, report.reviewed, report.next_review, report.url].every(isTextOrNone) &&
      are(report.needs, isText) &&
      are(report.sites, isText) &&
      are(report.layers, ({ name, text }) => isText(name) && isText(text)) &&
      are(report.facts, ({ label, value: said }) => isText(label) && isText(said)) &&
      are(report.moving_on, ({ age, when, what }) => isText(age) && isTextOrNone(when) && isText(what)) &&
      are(report.case_studies, ({ text, image }) => isText(text) && isTextOrNone(image)) &&
      are(report.contacts, (one) =>
        [one.role, one.name, one.phone, one.email, one.checked].every(isTextOrNone),
      ) &&
      are(provision, ({ name, pupils = 0 }) => isText(name) && Number.isInteger(pupils) && pupils >= 0) &&
      are(
        health,
        (row) => isText(row) || (typeof row === 'object' && isText(row.what) && isTextOrNone(row.who)),
      ) &&
      Object.values(links ?? {}).every(({ url, date }) => isTextOrNone(url) && isTextOrNone(date)) &&
      sections.every(
        ({ key, text, heading, site, also, easy_read, media, contact }) =>
          isText(key) &&
          [text, heading, site, contact?.name, contact?.phone, contact?.url].every(isTextOrNone) &&
          are(also, isText) &&
          are(easy_read, (row) => isText(row.text)) &&
          are(media, ({ src, alt }) => isText(src) && isText(alt)),
      )
    );
  }

  it('never throws, never hides a good report, and gives each member its type', () => {
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...NAMES.split(' ')), value),
        (others, members) => {
          const good = { id: 'good', organization: SCHOOL };
          const { reports, faults } = readAll(...others, { ...members, ...good }, good);
          expect(reports.at(-1)).to.deep.equal({ ...good, setting: 'mainstream', sections: [] });
          expect(reports.at(-2)?.organization).to.deep.equal(SCHOOL);
          for (const report of reports) expect(isSound(report), JSON.stringify(report)).to.equal(true);
          for (const { message, mend } of faults) expect(message && mend).to.not.equal('');
          for (const report of reports) shownProvision(report, hideUnder());
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('shownProvision', () => {
  const shown = (provision: Report['provision'], under = 5): readonly unknown[] =>
    shownProvision(provision ? { provision } : {}, under).map(({ pupils }) =>
      pupils.kind === 'known' ? pupils.value : pupils.kind,
    );

  it('shows 1 to 4 pupils as fewer than 5, and keeps what else is said', () => {
    const layer = 'Some';
    expect(shownProvision({ provision: [{ name: 'A', text: 'T', layer, pupils: 4 }] }, 5)).to.deep.equal([
      { name: 'A', text: 'T', layer, pupils: { kind: 'under', under: 5 } },
    ]);
    expect(shown([0, 1, 4, 5].map((pupils) => ({ name: 'A', pupils })))).to.deep.equal([
      0,
      'under',
      'under',
      5,
    ]);
    expect(shown([{ name: 'A' }])).to.deep.equal(['unknown']);
    expect(shown(undefined)).to.deep.equal([]);
    expect(shown([{ name: 'A', pupils: 1 }], 0), 'the publisher’s decision').to.deep.equal([1]);
  });

  it('hides a total from which a small number could be worked out', () => {
    const sum = (...pupils: (number | undefined)[]) =>
      pupils.map((count, index) => ({
        name: index < pupils.length - 1 ? `Group ${index}` : 'Total',
        ...(count !== undefined && { pupils: count }),
      }));
    expect(shown(sum(12, 3, 15)), 'one hidden').to.deep.equal([12, 'under', 'hidden']);
    expect(shown(sum(12, undefined, 15)), 'one not given').to.deep.equal([12, 'unknown', 'hidden']);
    expect(shown(sum(12, 9, 19)), 'two in both').to.deep.equal([12, 9, 'hidden']);
    expect(shown(sum(1, 1, 2)), 'all small').to.deep.equal(['under', 'under', 'hidden']);
    expect(shown(sum(12, 9, 21)), 'nothing to hide').to.deep.equal([12, 9, 21]);
    expect(shown(sum(12, undefined, 40)), 'many not given').to.deep.equal([12, 'unknown', 40]);
    expect(shown(sum(3)), 'alone').to.deep.equal(['under']);
  });

  it('hides what totals of layers give away', () => {
    const { feed } = readFeed(smallReportFeed());
    expect(shown(feed?.reports[0]?.provision)).to.deep.equal([
      12,
      'under',
      'hidden',
      'under',
      0,
      'unknown',
      'hidden',
    ]);
  });

  for (const under of [3, 5]) {
    it(`leaves at least two numbers behind every hidden one, under ${under}`, () => {
      const most = under + 3;
      const counts = Array.from({ length: most + 1 }, (_, count) => count);
      const behind = new Map<string, Set<number>>();
      for (const a of counts)
        for (const b of counts)
          // A total is the sum: nobody is counted twice. Each of the three may be left out of the feed.
          for (const given of [7, 5, 6, 3]) {
            const truth = [a, b, a + b];
            const figures = shown(
              truth.map((pupils, index) => ({
                name: ['A', 'B', 'Total'][index] ?? '',
                ...(given & (1 << index) && { pupils }),
              })),
              under,
            );
            truth.forEach((pupils, index) => {
              if (typeof figures[index] === 'number') return;
              const seen = JSON.stringify([given, index, figures]);
              behind.set(seen, (behind.get(seen) ?? new Set()).add(pupils));
            });
          }
      expect(behind.size).to.be.greaterThan(5);
      for (const [seen, numbers] of behind)
        if ([...numbers].some((pupils) => pupils > 0 && pupils < under))
          expect(numbers.size, seen).to.be.greaterThan(1);
    });
  }
});
