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
import { TABLE } from './reports-data.js';

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
      { numRuns: 300 },
    );
  });
});
