import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/read.js';
import type { DocumentReport } from '../../src/feed/document.js';
import type { Feed, Report } from '../../src/feed/types.js';
import { parentsOrder } from '../../src/report/items.js';
import type { ReportContent } from '../../src/report/types.js';
import { reportContent, reportIn, reportModel, type ReportSources } from '../../src/view/report-model.js';
import { feedOf, TODAY } from '../../stories/feeds.js';

const TRAINED = 'All our teachers learn about autism each year.';

const documentOf = (more: Partial<DocumentReport> = {}): DocumentReport => ({
  id: 'report-larkmere',
  organization: { id: 'school-999001', name: 'Larkmere Primary School' },
  urn: '999001',
  setting: 'mainstream',
  sections: [{ key: 'sir-5', text: TRAINED }],
  ...more,
});

type Send = Parameters<typeof feedOf>[1];

function feedWith(reports: readonly DocumentReport[], send: Send = {}): Feed {
  const { feed } = readFeed(feedOf([], { ...send, reports: [...reports] }));
  if (!feed) throw new Error('no feed');
  return feed;
}

function listedOf(more: Partial<DocumentReport> = {}): Report {
  const [report] = feedWith([documentOf(more)]).reports;
  if (!report) throw new Error('no report');
  return report;
}

const EMPTY: ReportContent = { sections: [] };
const sourcesOf = (more: Partial<ReportSources>): ReportSources => ({
  setting: 'mainstream',
  page: EMPTY,
  today: TODAY,
  ...more,
});
const modelOf = (more: Partial<ReportSources>) => reportModel(sourcesOf(more));
const keysOf = (more: Partial<ReportSources>): readonly string[] =>
  modelOf(more).entries.map(({ item }) => item.key);

describe('reportModel', () => {
  it('shows what the feed says under a key of its own, last and once', () => {
    const sections = [
      { key: 'our-garden', heading: 'Our garden', text: 'Everybody digs.' },
      { key: 'sir-5', text: TRAINED },
      { key: 'our-garden', text: 'In winter too.' },
    ];
    const { entries } = modelOf({ listed: listedOf({ sections }) });
    expect(entries.map(({ item }) => item.key)).to.deep.equal(['sir-5', 'our-garden']);
    expect(entries[1]?.item.question).to.equal('Our garden');
    expect(entries[1]?.sections.map(({ text }) => text)).to.deep.equal(['Everybody digs.', 'In winter too.']);
    const page: ReportContent = { sections: [{ key: 'our-garden', text: 'Here.' }] };
    expect(
      modelOf({ page, listed: listedOf({ sections }) }).entries.map(({ item }) => item.key),
    ).to.deep.equal(['sir-5']);
  });

  it("lists what there is in the parents' order, whoever wrote it", () => {
    const page: ReportContent = { sections: [{ key: 'sir-17' }, { key: 'sir-1', also: ['sir-9'] }] };
    const listed = listedOf({
      sections: [
        { key: 'sir-2', text: 'Ask.' },
        { key: 'sir-4', text: 'Mrs Ferris.' },
      ],
    });
    const wanted = ['sir-1', 'sir-2', 'sir-4', 'sir-9', 'sir-17'];
    expect(keysOf({ page, listed })).to.deep.equal(
      parentsOrder('mainstream').filter((key) => wanted.includes(key)),
    );
  });

  it('takes an item from the page where it has it, in passing too, and from the feed where it has not', () => {
    const page: ReportContent = { sections: [{ key: 'sir-1', also: ['sir-5'] }] };
    const listed = listedOf({
      sections: [
        { key: 'sir-5', text: TRAINED },
        { key: 'sir-7', text: 'We ask you.' },
      ],
    });
    const { entries } = modelOf({ page, listed });
    expect(
      entries.map(({ item, sections }) => [item.key, sections.map(({ text }) => text)]),
    ).to.have.deep.members([
      ['sir-1', []],
      ['sir-5', []],
      ['sir-7', ['We ask you.']],
    ]);
  });

  it('has every campus of an item, and words that answer several items once', () => {
    const listed = listedOf({
      setting: 'college',
      sections: [
        { key: 'col-11', site: 'North', text: 'One floor.' },
        { key: 'col-11', site: 'South', text: 'Three floors.' },
        { key: 'col-6', also: ['col-7', 'col-8'], text: 'We show you.' },
      ],
    });
    const { entries, audience } = modelOf({ setting: 'college', listed });
    expect(audience).to.equal('young-people');
    expect(entries.flatMap(({ sections }) => sections.map(({ text }) => text)).sort()).to.deep.equal([
      'One floor.',
      'Three floors.',
      'We show you.',
    ]);
    expect(entries).to.have.length(2);
  });

  it("takes dates from the author's attributes, else the page, else the feed", () => {
    const listed = listedOf({ reviewed: '2024-09', next_review: '2025-09' });
    const page: ReportContent = { sections: [], reviewed: '2025-09' };
    expect(modelOf({ listed })).to.include({ reviewed: '2024-09', nextReview: '2025-09' });
    expect(modelOf({ listed, page })).to.include({ reviewed: '2025-09', nextReview: '2025-09' });
    expect(modelOf({ listed, page, reviewed: '2026-09', nextReview: '2027' })).to.include({
      reviewed: '2026-09',
      nextReview: '2027',
    });
    expect(modelOf({})).to.not.have.any.keys('reviewed', 'nextReview');
  });

  it('has stories until the last day of their consent', () => {
    const study = (text: string, consent_until?: string) => ({
      text,
      ...(consent_until && { consent_until }),
    });
    const listed = listedOf({
      case_studies: [
        study('Yesterday', '2026-11-21'),
        study('Today', TODAY),
        study('Last month', '2026-10'),
        study('This month', '2026-11'),
        study('Last year', '2025'),
        study('No date'),
        study('Nobody knows', 'soon'),
      ],
    });
    expect(modelOf({ listed }).stories.map(({ text }) => text)).to.deep.equal([
      'Today',
      'This month',
      'No date',
    ]);
    const page: ReportContent = { sections: [], case_studies: [{ text: 'Ours' }] };
    expect(modelOf({ listed, page }).stories, "the page's own stand in the page").to.deep.equal([]);
  });

  it("has the contacts of the page before the feed's", () => {
    const listed = listedOf({ contacts: [{ name: 'Mrs Nadia Ferris' }] });
    expect(modelOf({ listed }).contacts.map(({ name }) => name)).to.deep.equal(['Mrs Nadia Ferris']);
    const page: ReportContent = { sections: [], contacts: [{ name: 'Mrs Ada Example' }] };
    expect(modelOf({ listed, page }).contacts.map(({ name }) => name)).to.deep.equal(['Mrs Ada Example']);
  });

  it("takes the needs from the page's own first item, else from the feed", () => {
    const listed = listedOf({ needs: ['VI'] });
    expect(modelOf({ listed }).needs).to.deep.equal(['VI']);
    const page: ReportContent = { sections: [{ key: 'sir-1', text: '<p>We help deaf children.</p>' }] };
    expect(modelOf({ listed, page }).needs).to.deep.equal(['HI']);
  });

  it('takes no need from what denies it, or from words that are about none', () => {
    const needsOf = (text: string) =>
      modelOf({ page: { sections: [{ key: 'sir-1', text: `<p>${text}</p>` }] } }).needs;
    expect(
      needsOf(
        'Our vision is that all belong. We teach autistic children. We cannot yet teach blind children. We have a sensory room, and good communication with parents. We look forward to hearing from you.',
      ),
    ).to.deep.equal(['ASD']);
    expect(needsOf('Children with vision impairment or physical disabilities.')).to.deep.equal(['VI', 'PD']);
  });

  it("names each paper once, the page's before the feed's before the council's", () => {
    const { send, reports } = feedWith(
      [
        documentOf({
          links: {
            sen_policy: { url: 'https://feed.example/policy', date: '2026-09' },
            accessibility_plan: 'https://feed.example/access',
          },
        }),
      ],
      { links: { local_offer: 'https://council.example/', sendiass: 'https://council.example/iass' } },
    );
    const page: ReportContent = {
      sections: [],
      links: {
        sen_policy: { url: 'https://school.example/policy' },
        sendiass: { url: 'https://school.example/iass' },
      },
    };
    expect(modelOf({ page, listed: reports[0], send }).papers).to.deep.equal([
      { key: 'sen_policy', url: 'https://school.example/policy' },
      { key: 'accessibility_plan', url: 'https://feed.example/access' },
      { key: 'local_offer', url: 'https://council.example/' },
      { key: 'sendiass', url: 'https://school.example/iass' },
    ]);
  });

  it('hides numbers under what the feed says, and under five where it says nothing', () => {
    const provision = [
      { name: 'Reading', pupils: 7 },
      { name: 'Signing', pupils: 4 },
    ];
    const kinds = (under?: number) => {
      const { send, reports } = feedWith([documentOf({ provision })], under ? { disclosure: { under } } : {});
      const model = modelOf({ listed: reports[0], send });
      return [model.under, ...model.provision.map(({ pupils }) => pupils.kind)];
    };
    expect(kinds()).to.deep.equal([5, 'known', 'under']);
    expect(kinds(10)).to.deep.equal([10, 'under', 'under']);
  });

  it('knows whether any of it is from the feed', () => {
    expect(modelOf({ page: { sections: [{ key: 'sir-1' }] } }).usesFeed).to.equal(false);
    expect(modelOf({ listed: listedOf() }).usesFeed).to.equal(true);
  });
});

describe('reportContent', () => {
  it('is what is shown, item by item, for the check', () => {
    const page: ReportContent = {
      sections: [{ key: 'sir-1', text: 'Ours' }],
      links: { sen_policy: { url: '/p' } },
    };
    const listed = listedOf({
      sections: [
        { key: 'sir-1', text: 'Theirs' },
        { key: 'sir-5', text: TRAINED },
        { key: 'sir-1', also: ['sir-3c'], text: 'Both' },
      ],
      links: { sendiass: 'https://iass.example/' },
      reviewed: '2026-01',
    });
    const sources = sourcesOf({ page, listed, nextReview: '2027-01' });
    const content = reportContent(sources);
    expect(content.sections.map(({ key, text }) => [key, text])).to.deep.equal([
      ['sir-1', 'Ours'],
      ['sir-5', TRAINED],
      ['sir-3c', 'Both'],
    ]);
    expect(content.sections.length).to.equal(reportModel(sources).entries.length);
    expect(content).to.include({ reviewed: '2026-01', next_review: '2027-01' });
    expect(Object.keys(content.links ?? {}).sort()).to.deep.equal(['sen_policy', 'sendiass']);
  });
});

describe('reportIn', () => {
  const two = feedWith([
    documentOf(),
    documentOf({ id: 'report-b', urn: '999002', organization: { id: 'school-b', name: 'Otterlode School' } }),
  ]);

  for (const [asked, found] of [
    ['999002', 'report-b'],
    ['report-b', 'report-b'],
    ['school-b', 'report-b'],
    [' otterlode SCHOOL ', 'report-b'],
    ['999001', 'report-larkmere'],
    ['otterlode', undefined],
    ['', undefined],
  ] as const)
    it(`finds ${found ?? 'none'} for "${asked}"`, () => {
      expect(reportIn(two, asked)?.id).to.equal(found);
    });

  it('takes the only one where none is asked for, and none of no feed', () => {
    expect(reportIn(feedWith([documentOf()]), '')?.id).to.equal('report-larkmere');
    expect(reportIn(undefined, '')).to.equal(undefined);
    expect(reportIn(undefined, '999001')).to.equal(undefined);
  });
});
