import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFeed } from '../../src/feed/read.js';
import {
  checkInWords,
  reportCheck,
  reportFromHtml,
  reportItems,
  reportTemplate,
} from '../../src/report/index.js';
import { readingAge, syllablesIn } from '../../src/report/reading-age.js';
import type {
  CheckedItem,
  Duty,
  ItemState,
  ReportContent,
  ReportReading,
  ReportSection,
  ReportWarning,
  Setting,
} from '../../src/report/types.js';

const TODAY = '2026-09-15';
const SETTINGS: readonly Setting[] = [
  'mainstream',
  'nursery',
  'special',
  'hospital',
  'pru',
  'ap-academy',
  '16-19-academy',
  'college',
  'specialist-college',
  'independent',
];
/** Twenty-four easy words. */
const ENOUGH =
  'We help each child in class first. We talk with you about what works at home, and we try it here with your child too.';
const EMPTY: ReportContent = { sections: [] };

interface More {
  readonly setting?: Setting;
  readonly phase?: string;
  readonly today?: string;
}

const check = (
  report: ReportContent | ReportReading,
  { setting = 'mainstream', today = TODAY, phase }: More = {},
) => reportCheck(report, { setting, today, phase });

const one = (key: string, text: string, more: Partial<ReportSection> = {}): ReportContent => ({
  sections: [{ key, text, ...more }],
});

function itemOf(report: ReportContent, key: string, more: More = {}): CheckedItem {
  const item = check(report, more).items.find((found) => found.key === key);
  if (!item) throw new Error(`no item ${key}`);
  return item;
}

const stateOf = (report: ReportContent, key: string, more: More = {}): ItemState =>
  itemOf(report, key, more).state;

const warningsOf = (
  report: ReportContent | ReportReading,
  kind: string,
  more: More = {},
): readonly ReportWarning[] => check(report, more).warnings.filter((found) => found.kind === kind);

/** All items answered well enough to count. */
function whole(setting: Setting, more: Partial<ReportContent> = {}): ReportContent {
  return {
    reviewed: '2026-09-01',
    links: {
      local_offer: { url: 'https://fennbridge.example/local-offer' },
      accessibility_plan: { url: 'https://larkmere.example/accessibility', date: '2025-09' },
      sen_policy: { url: 'https://larkmere.example/sen-policy' },
      inclusion_strategy: { url: 'https://larkmere.example/inclusion-strategy', date: '2026-09' },
    },
    contacts: [{ role: 'SENCO and learning support', name: 'Mrs Amina Akhtar', phone: '01632 960123' }],
    sections: reportItems(setting).map(({ key }) => ({
      key,
      text: `${ENOUGH} We look after children in care too, with the virtual school.`,
    })),
    ...more,
  };
}

describe('reportCheck: what is asked of whom', () => {
  const duties: readonly (readonly [Setting, Duty])[] = [
    ['mainstream', 'law'],
    ['nursery', 'law'],
    ['special', 'law'],
    ['pru', 'code'],
    ['ap-academy', 'code'],
    ['16-19-academy', 'code'],
    ['hospital', 'good-practice'],
    ['independent', 'good-practice'],
    ['college', 'good-practice'],
    ['specialist-college', 'good-practice'],
  ];
  for (const [setting, duty] of duties)
    it(`${setting}: ${duty}`, () => {
      const [first] = check(EMPTY, { setting }).items;
      expect(first?.duty).to.equal(duty);
    });

  const notAsked: Partial<Record<Setting, readonly string[]>> = {
    special: ['sir-2', 'sir-4'],
    nursery: ['sir-8'],
    hospital: reportItems('hospital').map(({ key }) => key),
  };
  for (const setting of SETTINGS)
    it(`an empty report gives each item its state for ${setting}`, () => {
      const { items } = check(EMPTY, { setting });
      expect(items.map(({ key }) => key)).to.deep.equal(reportItems(setting).map(({ key }) => key));
      for (const { key, state, duty, prompt, law } of items) {
        const isAsked = !notAsked[setting]?.includes(key);
        expect(state, key).to.equal(isAsked ? 'missing' : 'not-required');
        if (!isAsked) expect(duty, key).to.equal('good-practice');
        expect(prompt.length, key).to.be.greaterThan(30);
        expect(law.length, key).to.be.greaterThan(10);
      }
    });

  it('counts what is there though it is not asked', () => {
    expect(stateOf(one('sir-2', ENOUGH), 'sir-2', { setting: 'special' })).to.equal('present');
    expect(stateOf(one('sir-2', 'We look.'), 'sir-2', { setting: 'special' })).to.equal('thin');
  });

  it('names no law as if it bound who is not bound', () => {
    expect(itemOf(EMPTY, 'sir-1').law).to.equal('SEND Regulations 2014, Schedule 1, paragraph 1');
    expect(itemOf(EMPTY, 'sir-1', { setting: 'pru' }).law).to.match(
      /^SEND Code of Practice 6\.2, after SEND/,
    );
    expect(itemOf(EMPTY, 'sir-1', { setting: 'independent' }).law).to.match(/^Good practice, after/);
    expect(itemOf(EMPTY, 'col-6', { setting: 'college' }).law).to.match(/^Good practice\./);
  });

  it('keeps sir-8 for schools without over-16s, with a note', () => {
    const primary = itemOf(one('sir-8', ENOUGH), 'sir-8', { phase: 'Primary' });
    expect([primary.state, primary.duty]).to.deep.equal(['present', 'law']);
    expect(primary.note).to.contain('over 16');
    expect(itemOf(one('sir-8', ENOUGH), 'sir-8', { phase: 'Secondary' }).note).to.equal(undefined);
    expect(itemOf(one('sir-8', ENOUGH), 'sir-8', { phase: '11 to 16' }).note).to.contain('over 16');
    expect(stateOf(EMPTY, 'sir-8', { phase: 'Primary' })).to.equal('missing');
  });
});

describe('reportCheck: states', () => {
  it('is thin under 20 words, present from 20', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    expect(stateOf(one('sir-1', words(19)), 'sir-1')).to.equal('thin');
    expect(stateOf(one('sir-1', words(20)), 'sir-1')).to.equal('present');
    expect(itemOf(one('sir-1', 'One.'), 'sir-1').note).to.contain('Only 1 word of your own');
  });

  it('counts no links, headings, prompts or placeholder words', () => {
    const { prompt } = itemOf(EMPTY, 'sir-1');
    for (const text of [
      `<p>Short.</p><p><a href="/more">${ENOUGH}</a></p>`,
      `<p>Short.</p><h3>${ENOUGH}</h3>`,
      `<p>Short. ${prompt}</p>`,
      `Short. [Write here: ${ENOUGH}]`,
    ])
      expect(stateOf(one('sir-1', text), 'sir-1'), text).to.equal('thin');
  });

  it('misses what has nothing of the school’s own under it', () => {
    const { prompt } = itemOf(EMPTY, 'sir-1');
    for (const text of ['', ' ', '<p></p>']) {
      const { state, note } = itemOf(one('sir-1', text), 'sir-1');
      expect(state, text).to.equal('missing');
      expect(note).to.contain('nothing of your own');
    }
    for (const text of [`<p>[Write here: ${prompt}]</p>`, `<p>${prompt}</p>`]) {
      const { state, note } = itemOf(one('sir-1', text), 'sir-1');
      expect(state, text).to.equal('thin');
      expect(note).to.contain('Only our prompt');
    }
  });

  it('adds up several parts of one key, easy read too', () => {
    const half = 'We teach children of every kind of need here.';
    const two: ReportContent = {
      sections: [
        { key: 'sir-1', text: half },
        { key: 'sir-1', text: half, easy_read: [{ text: 'We help. You ask.' }] },
      ],
    };
    expect(stateOf(one('sir-1', half), 'sir-1')).to.equal('thin');
    expect(stateOf(two, 'sir-1')).to.equal('present');
  });

  it('lets one part answer several items', () => {
    const report = one('sir-5', ENOUGH, { also: ['sir-10', 'sir-6'] });
    expect(['sir-5', 'sir-10', 'sir-6', 'sir-7'].map((key) => stateOf(report, key))).to.deep.equal([
      'present',
      'present',
      'present',
      'missing',
    ]);
  });

  it('is thin where a question only touches on it', () => {
    const report = one('sir-2', ENOUGH, { heading: 'How do you know?', prompts: ['sir-1'] });
    const { state, note } = itemOf(report, 'sir-1');
    expect(state).to.equal('thin');
    expect(note).to.contain('“How do you know?” only touches on this');
    expect(stateOf({ sections: [...report.sections, { key: 'sir-1', text: ENOUGH }] }, 'sir-1')).to.equal(
      'present',
    );
  });

  for (const file of ['/files/sen.pdf', '/files/sen.PDF?v=2', 'https://larkmere.example/report.docx'])
    it(`is thin with a link to ${file} for an answer`, () => {
      const { state, note } = itemOf(one('sir-3c', `<p>See <a href="${file}">our report</a>.</p>`), 'sir-3c');
      expect(state).to.equal('thin');
      expect(note).to.match(/phone.*read aloud.*translated/);
    });

  it('asks for a name and a way to reach the SENCO, not for 20 words', () => {
    const states: readonly (readonly [string, ItemState])[] = [
      ['Mrs Amina Akhtar, 01632 960123', 'present'],
      [
        '<p>Our SENCO is Mrs Akhtar: <a href="mailto:senco@larkmere.example">senco@larkmere.example</a></p>',
        'present',
      ],
      ['Our SENCO is Mrs Amina Akhtar.', 'thin'],
      ['Ring 01632 960123.', 'thin'],
      [ENOUGH, 'thin'],
      ['', 'missing'],
      ['[Write here: name, phone number and e-mail address]', 'thin'],
    ];
    for (const [text, state] of states) {
      expect(stateOf(one('sir-4', text), 'sir-4'), text).to.equal(state);
      expect(stateOf(one('col-19', text), 'col-19', { setting: 'college' }), text).to.equal(state);
    }
  });

  it('takes the person from beside the words, or from the list of people', () => {
    const beside = one('sir-4', ENOUGH, {
      contact: { name: 'Mrs Amina Akhtar', email: 'senco@larkmere.example' },
    });
    expect(stateOf(beside, 'sir-4')).to.equal('present');
    const listed = {
      ...EMPTY,
      contacts: [{ role: 'SENCo', name: 'Mrs Amina Akhtar', phone: '01632 960123' }],
    };
    expect(stateOf(listed, 'sir-4')).to.equal('present');
    expect(itemOf(listed, 'sir-4').note).to.contain('list of contacts');
    const head = {
      ...EMPTY,
      contacts: [{ role: 'Headteacher', name: 'Mr Joe Bell', phone: '01632 960124' }],
    };
    expect(stateOf(head, 'sir-4')).to.equal('missing');
  });

  for (const [key, kind] of [
    ['sir-13', 'local_offer'],
    ['sir-17', 'accessibility_plan'],
  ] as const)
    it(`asks ${key} for a link, not for 20 words`, () => {
      const url = 'https://fennbridge.example/page';
      expect(stateOf(one(key, `<a href="${url}">Here</a>`), key)).to.equal('present');
      expect(stateOf(one(key, `See ${url}`), key)).to.equal('present');
      expect(stateOf(one(key, ENOUGH), key)).to.equal('thin');
      expect(itemOf(one(key, ENOUGH), key).note).to.contain('no link');
      for (const nowhere of ['#', '#plan', 'mailto:office@larkmere.example', 'tel:01632960123'])
        expect(stateOf(one(key, `<p>${ENOUGH} <a href="${nowhere}">Here</a></p>`), key), nowhere).to.equal(
          'thin',
        );
      const listed = { ...EMPTY, links: { [kind]: { url } } };
      expect(stateOf(listed, key)).to.equal('present');
      expect(itemOf(listed, key).note).to.contain('only among the links');
      expect(stateOf({ ...EMPTY, links: { [kind]: { url: '#' } } }, key)).to.equal('missing');
    });

  it('asks col-20 for words and the Local Offer', () => {
    const state = (text: string, more: Partial<ReportContent> = {}) =>
      stateOf({ ...one('col-20', text), ...more }, 'col-20', { setting: 'college' });
    const link = '<a href="https://fennbridge.example/x">Fennbridge Local Offer</a>';
    expect(state(`<p>${ENOUGH} ${link}</p>`)).to.equal('present');
    expect(state(`<p>${ENOUGH} <a href="https://cotgrass.example/complaints">Complaints</a></p>`)).to.equal(
      'thin',
    );
    expect(state(`<p>Tell us. ${link}</p>`)).to.equal('thin');
    expect(state(ENOUGH, { links: { local_offer: { url: 'https://fennbridge.example/x' } } })).to.equal(
      'present',
    );
  });

  it('counts the college’s table of health and the ages of moving on', () => {
    const report: ReportContent = {
      sections: [],
      health: [
        {
          what: 'Speech and language therapy',
          when: 'visiting',
          who: 'A therapist of the NHS',
          pays: 'The NHS',
          ask: 'Tell us when you apply, or ring us',
        },
        'A nurse is on the main campus every weekday',
      ],
      moving_on: [{ age: '16', when: 'In June', what: ENOUGH }],
    };
    expect(stateOf(report, 'col-4', { setting: 'college' })).to.equal('present');
    expect(stateOf(report, 'col-5', { setting: 'college' })).to.equal('present');
  });

  it('finds nothing present in a template that is not filled in', () => {
    for (const setting of SETTINGS)
      for (const headings of ['question', 'law'] as const) {
        const parts = reportTemplate({ setting, headings }).split(/<h2 data-item="([^"]*)">.*<\/h2>/);
        const sections = parts.flatMap((key, index) =>
          index % 2 ? [{ key, text: parts[index + 1] ?? '' }] : [],
        );
        expect(sections.length).to.equal(reportItems(setting).length);
        const { items, warnings } = check({ sections }, { setting });
        expect([...new Set(items.map(({ state }) => state))]).to.deep.equal(['thin']);
        expect(warnings.filter(({ kind }) => kind === 'placeholder').length).to.equal(1);
      }
  });
});

describe('checkInWords', () => {
  const said = (report: ReportContent, setting: Setting) =>
    checkInWords(check(report, { setting }), { setting });
  const ALL: readonly (readonly [Setting, string])[] = [
    ['mainstream', 'All 23 required headings'],
    ['nursery', 'All 22 required headings'],
    ['special', 'All 21 required headings'],
    ['pru', 'All 23 headings'],
    ['college', 'All 22 headings'],
    ['independent', 'All 23 headings'],
  ];
  for (const [setting, all] of ALL)
    it(`of ${setting} says “${all}”`, () => {
      expect(said(whole(setting), setting)[0]).to.equal(
        `${all} have something under them. Only people can judge whether it is true and good.`,
      );
    });

  it('counts what is empty and what is little', () => {
    const sections = whole('mainstream').sections.filter(({ key }) => key !== 'sir-1');
    const [first] = said({ ...whole('mainstream'), sections }, 'mainstream');
    expect(first).to.equal('1 of 23 required headings has nothing under it yet.');
    expect(said(EMPTY, 'mainstream')[0]).to.equal('23 of 23 required headings have nothing under them yet.');
    const little = { ...whole('mainstream'), sections: [...sections, { key: 'sir-1', text: 'All.' }] };
    expect(said(little, 'mainstream')[0]).to.equal('1 of 23 required headings has too little under it.');
  });

  it('says whom the Act does not name', () => {
    for (const setting of ['pru', 'ap-academy', '16-19-academy'] as const)
      expect(said(EMPTY, setting)).to.include('The Act does not name you; the Code does.');
    expect(said(EMPTY, 'mainstream').join(' ')).not.to.contain('the Code does');
    expect(said(EMPTY, 'hospital').join(' ')).to.contain(
      'does not ask this report of a special school in a hospital',
    );
    expect(said(EMPTY, 'college').join(' ')).to.contain('No law asks this of a college');
  });
});

describe('reportCheck: warnings', () => {
  it('has none for a whole report, and but the strategy for an empty one', () => {
    expect(check(whole('mainstream')).warnings).to.deep.equal([]);
    expect(check(EMPTY).warnings.map(({ kind }) => kind)).to.deep.equal(['strategy']);
    expect(check(EMPTY, { setting: 'college' }).warnings).to.deep.equal([]);
  });

  it('reviewed-unknown', () => {
    const { reviewed: _, ...unknown } = whole('mainstream');
    expect(warningsOf(unknown, 'reviewed-unknown').length).to.equal(1);
    expect(warningsOf({ ...unknown, reviewed: null }, 'reviewed-unknown').length).to.equal(1);
    expect(warningsOf({ ...unknown, reviewed: '2026-10-01' }, 'reviewed-unknown')[0]?.message).to.contain(
      'still to come',
    );
  });

  const reviews: readonly (readonly [string, number])[] = [
    ['2025-09-15', 0],
    ['2025-09-14', 1],
    ['2025-09', 0],
    ['2025-08', 1],
    ['2025', 0],
    ['2024', 1],
  ];
  for (const [reviewed, count] of reviews)
    it(`review-old: ${reviewed} gives ${count}`, () => {
      expect(warningsOf(whole('mainstream', { reviewed }), 'review-old').length).to.equal(count);
    });

  it('next-review', () => {
    expect(
      warningsOf(whole('mainstream', { next_review: '2026-09-14' }), 'next-review')[0]?.message,
    ).to.contain('14 September 2026');
    for (const next_review of ['2026-09-15', '2026-09', '2027'])
      expect(warningsOf(whole('mainstream', { next_review }), 'next-review')).to.deep.equal([]);
  });

  it('plan-old and objectives-old, from the list or from a marked link', () => {
    const links = (kind: string, date: string) => ({
      ...EMPTY,
      links: { [kind]: { url: 'https://x.example/p', date } },
    });
    expect(warningsOf(links('accessibility_plan', '2023-09-14'), 'plan-old').length).to.equal(1);
    expect(warningsOf(links('accessibility_plan', '2023-09-15'), 'plan-old').length).to.equal(0);
    expect(warningsOf(links('equality_objectives', '2022-09-14'), 'objectives-old').length).to.equal(1);
    expect(warningsOf(links('equality_objectives', '2022-09-15'), 'objectives-old').length).to.equal(0);
    const marked = '<p><a href="/plan" data-link="accessibility-plan" data-date="2020-01">Plan</a></p>';
    const [found] = warningsOf(one('sir-17', marked), 'plan-old');
    expect([found?.key, found?.message.includes('January 2020')]).to.deep.equal(['sir-17', true]);
  });

  const strategies: readonly (readonly [Setting, string | undefined, string, string])[] = [
    ['mainstream', undefined, '2026-12-31', 'due by 31 December 2026'],
    ['mainstream', 'Primary', '2026-12-30', 'due by 31 December 2026'],
    ['mainstream', 'All-through', '2027-01-01', 'overdue'],
    ['mainstream', 'Secondary', '2027-01-01', 'overdue'],
    ['mainstream', '16 plus', '2027-01-01', ''],
    ['mainstream', '16 to 19', '2027-01-01', ''],
    ['mainstream', 'Nursery', '2027-01-01', ''],
    ['nursery', undefined, '2027-01-01', ''],
    ['special', 'All-through', '2027-01-01', ''],
    ['pru', undefined, '2027-01-01', ''],
    ['college', undefined, '2027-01-01', ''],
    ['16-19-academy', undefined, '2027-01-01', ''],
    ['independent', undefined, '2027-01-01', ''],
  ];
  for (const [setting, phase, today, words] of strategies)
    it(`strategy: ${setting} ${phase ?? ''} on ${today}: ${words || 'nothing'}`, () => {
      const found = warningsOf(EMPTY, 'strategy', { setting, today, ...(phase && { phase }) });
      expect(found.length).to.equal(words ? 1 : 0);
      if (words) expect(found[0]?.message).to.contain(words);
      if (today === '2026-12-31') expect(found[0]?.message).not.to.contain('overdue');
    });

  it('strategy: there, and to be reviewed every year', () => {
    const linked = (date?: string) => ({
      ...EMPTY,
      links: { inclusion_strategy: { url: 'https://larkmere.example/s', ...(date && { date }) } },
    });
    expect(warningsOf(linked('2026-09'), 'strategy')).to.deep.equal([]);
    expect(warningsOf(linked(), 'strategy')).to.deep.equal([]);
    expect(warningsOf(linked('2026-09'), 'strategy', { today: '2027-10-01' })[0]?.message).to.contain(
      'over a year',
    );
    const inWords = one('sir-15', '<p><a href="/s">Our inclusion strategy</a></p>');
    expect(warningsOf(inWords, 'strategy')).to.deep.equal([]);
  });

  for (const text of [
    '[Write here: what you do]',
    '[insert name]',
    '[Name]',
    'Lorem ipsum dolor sit amet',
    'Ring XXX for help',
    'insert SENCO name here',
    'Reviewed DD/MM/YYYY',
    'TBC',
    'The name is to be confirmed.',
  ])
    it(`placeholder: ${text}`, () => {
      const [found, ...others] = warningsOf(one('sir-3c', `${ENOUGH} ${text}`), 'placeholder');
      expect(others).to.deep.equal([]);
      expect(found?.key).to.equal('sir-3c');
      expect(found?.message).to.contain('How will you teach my child?');
    });

  it('placeholder: is told of once, wherever in the page it stands', () => {
    const beside =
      '<dl data-facts><dt>Visits</dt><dd>TBC</dd></dl><figure data-case-study><p>A story, TBC</p></figure>';
    for (const html of [beside, `<h2>Complaints</h2>${beside}`, `${beside}<h2>Complaints</h2><p>Ask.</p>`]) {
      const reading = reportFromHtml(html, { setting: 'mainstream' });
      expect(warningsOf(reading, 'placeholder').length, html).to.equal(1);
    }
  });

  it('placeholder: leaves ordinary words alone', () => {
    for (const text of ['[see our policy]', 'Inserted pages are here', 'Class XX', 'The name is on the door'])
      expect(warningsOf(one('sir-3c', `${ENOUGH} ${text}`), 'placeholder'), text).to.deep.equal([]);
  });

  const acronyms: readonly (readonly [string, readonly string[]])[] = [
    ['Ask us about an EHCP.', ['EHCP']],
    ['An education, health and care plan (EHCP) helps. EHCPs are reviewed.', []],
    ['EHCP (education, health and care plan) is its name.', []],
    ['CAMHS stands for child and adolescent mental health services.', []],
    ['Our SENCo leads on this.', ['SENCO']],
    ['Our special educational needs coordinator (SENCO) leads on this.', []],
    ['TAs and an ELSA help.', ['TA', 'ELSA']],
    ['PE, ICT, PDF, GCSEs and the NHS in the UK.', []],
    ['PLEASE READ ALL OF THIS NOW', []],
    ['Write to Fennbridge FB1 2AB.', []],
    ['We use the ZPQ programme.', ['ZPQ']],
    ['You WILL be told, and we do it EVERY week.', []],
    ['What is the SENCO for? ........ 3\n\nEHCPs .......... 4', []],
    ['Special educational needs are many. Ask the SEND team.', []],
  ];
  for (const [text, letters] of acronyms)
    it(`acronym: ${text}`, () => {
      const found = warningsOf(one('sir-3c', text), 'acronym');
      expect(found.length).to.equal(letters.length ? 1 : 0);
      for (const each of letters) expect(found[0]?.message).to.match(new RegExp(`\\b${each}\\b`));
    });

  it('code: asks for no link to the policy where the report is the policy too', () => {
    const html = (title: string) => `<h1>${title}</h1><h2>Complaints</h2><p>${ENOUGH}</p>`;
    const told = (title: string) =>
      warningsOf(reportFromHtml(html(title), { setting: 'mainstream' }), 'code').filter(({ message }) =>
        message.includes('SEN policy'),
      ).length;
    expect(told('SEN information report')).to.equal(1);
    expect(told('SEND policy and information report 2026')).to.equal(0);
  });

  it('acronym: says it once, where it first stands', () => {
    const report = { sections: [...one('sir-1', 'An EHCP.').sections, ...one('sir-2', 'An EHCP.').sections] };
    expect(warningsOf(report, 'acronym').map(({ key }) => key)).to.deep.equal(['sir-1']);
  });

  it('reading-age: long sentences of long words, from 60 words', () => {
    const hard =
      'The identification and assessment of pupils with special educational needs is undertaken in accordance with the graduated approach stipulated within statutory guidance, incorporating quantitative attainment information and qualitative practitioner observations in order to facilitate the implementation of appropriate individualised interventions throughout the academic year. ';
    const [found] = warningsOf(one('sir-2', hard.repeat(2)), 'reading-age');
    expect(found?.key).to.equal('sir-2');
    expect(found?.message).to.contain('rough guide');
    expect(warningsOf(one('sir-2', hard), 'reading-age')).to.deep.equal([]);
    expect(warningsOf(one('sir-2', `${ENOUGH} `.repeat(6)), 'reading-age')).to.deep.equal([]);
  });

  for (const text of [
    'We have 4 pupils with EHC plans.',
    'There are three children in the base.',
    'One child with Down’s syndrome joined us.',
    'Two of our disabled pupils came.',
    'We wrote 3 EHC plans.',
    'Four have an EHC plan.',
    'Pupils with hearing loss: 2',
    'We have one child who uses a wheelchair.',
  ])
    it(`small-number: ${text}`, () => {
      const [found] = warningsOf(one('sir-1', text), 'small-number');
      expect(found?.key).to.equal('sir-1');
      expect(found?.message).to.contain('fewer than 5');
    });

  for (const text of [
    'There are two teaching assistants in each class.',
    'The group meets 3 days a week with children from every year.',
    'We teach children of ages 4 to 11.',
    'Year 4 pupils and Key Stage 2 pupils swim.',
    'We work in groups of three children, or with up to 4 pupils.',
    'There are 24 pupils, and 4% of pupils have a plan, or 1.4 pupils in each class.',
    'One adult helps 1 child at a time.',
    'Two adults to four children.',
    'We teach between two and four children together.',
    'One of our pupils told us so.',
    'Two children from each class sit on the council, and three pupils at a time use the room.',
    'We meet parents three times a year.',
    'Assistants support pupils on a 1:1 basis.',
    'About half, two thirds of our children, stay for clubs, in groups (max 4 pupils).',
    'Grade 1 students play together.',
  ])
    it(`small-number: none in “${text}”`, () => {
      expect(warningsOf(one('sir-1', text), 'small-number')).to.deep.equal([]);
    });

  it('small-number: in what the school runs', () => {
    const counted = (pupils: number) => ({ ...EMPTY, provision: [{ name: 'Signing club', pupils }] });
    expect([0, 1, 4, 5].map((pupils) => warningsOf(counted(pupils), 'small-number').length)).to.deep.equal([
      0, 1, 1, 0,
    ]);
  });

  it('no-alt: in the words and beside them', () => {
    for (const img of ['<img src="a.jpg">', '<img src="a.jpg" alt="">', '<img src="a.jpg" alt=" ">'])
      expect(warningsOf(one('sir-1', `<p>${img}</p>`), 'no-alt').length, img).to.equal(1);
    for (const html of [
      '<img src="a.jpg" alt="A ramp">',
      '<ul><li><img src="a.jpg" alt=""> We help you.</li></ul>',
    ])
      expect(warningsOf(one('sir-1', html), 'no-alt'), html).to.deep.equal([]);
    const [two] = warningsOf(one('sir-1', '<p>Hi</p><img src="a.jpg"><p><img src="b.jpg"> Us</p>'), 'no-alt');
    expect(two?.message).to.contain('2 pictures have no alt text');
    const beside: ReportContent = {
      sections: [
        {
          key: 'sir-1',
          media: [
            { src: 'a.jpg', alt: '' },
            { src: 'b.jpg', alt: 'A ramp' },
          ],
          easy_read: [{ text: 'We help.', image: 'c.jpg' }, { text: 'You ask.' }],
        },
      ],
      case_studies: [{ text: 'A story', image: 'd.jpg', consent_until: '2027-09' }],
      provision: [{ name: 'Club', image: 'e.jpg' }],
    };
    const found = warningsOf(beside, 'no-alt').map(({ message }) => /\b[a-e]\.jpg/.exec(message)?.[0]);
    expect(found).to.deep.equal(['a.jpg', 'c.jpg', 'd.jpg', 'e.jpg']);
  });

  const consents: readonly (readonly [string | null, string])[] = [
    ['2026-09-14', 'ran out 14 September 2026'],
    ['2026-08', 'ran out August 2026'],
    ['2026-09-15', 'runs out'],
    ['2026-11-14', 'runs out'],
    ['2026-11-15', ''],
    ['2026-11', ''],
    ['2026-10', 'runs out October 2026'],
    [null, 'no day until which'],
  ];
  for (const [consent_until, words] of consents)
    it(`consent: ${consent_until ?? 'none'}: ${words || 'nothing'}`, () => {
      const found = warningsOf({ ...EMPTY, case_studies: [{ text: 'A story', consent_until }] }, 'consent');
      expect(found.length).to.equal(words ? 1 : 0);
      if (words) expect(found[0]?.message).to.contain(words);
    });

  it('consent: tells that the page still shows what is past', () => {
    const [found] = warningsOf({ ...EMPTY, case_studies: [{ text: 'A', consent_until: '2025' }] }, 'consent');
    expect(found?.message).to.match(/without JavaScript the page still does.*take them out/);
    const media = [{ src: 'a.jpg', alt: 'A class', consent_until: '2025' }];
    expect(warningsOf(one('sir-1', ENOUGH, { media }), 'consent').map(({ key }) => key)).to.deep.equal([
      'sir-1',
    ]);
  });

  it('fourteen: the old questions answered, what they did not ask left', () => {
    const keys = 'sir-2 sir-3b sir-3c sir-3d sir-3e sir-3f sir-3g sir-5 sir-7 sir-12 sir-16'.split(' ');
    const sections: ReportSection[] = [
      ...keys.map((key) => ({ key, text: ENOUGH })),
      { key: 'sir-4', text: 'Mrs Amina Akhtar, 01632 960123' },
    ];
    const [found, ...others] = warningsOf({ sections }, 'fourteen');
    expect(others).to.deep.equal([]);
    for (const label of ['How we involve young people', 'Complaints', 'Local Offer', 'Accessibility plan'])
      expect(found?.message).to.contain(label);
    expect(found?.message.match(/[.!?](?:\s|$)/g)?.length).to.equal(1);
    expect(warningsOf({ sections: sections.slice(1) }, 'fourteen')).to.deep.equal([]);
    expect(warningsOf(whole('mainstream'), 'fourteen')).to.deep.equal([]);
  });

  it('only-pdf: a link to a file and nothing else', () => {
    const link = '<p><a href="/files/sen.pdf">SEN information report 2026</a></p>';
    const page: ReportReading = { report: EMPTY, unmatched: [{ html: link }], headings: [] };
    expect(warningsOf(page, 'only-pdf')[0]?.message).to.contain('phone');
    expect(warningsOf({ ...EMPTY, url: 'https://larkmere.example/sen.pdf' }, 'only-pdf').length).to.equal(1);
    expect(warningsOf({ ...EMPTY, url: 'https://larkmere.example/sen' }, 'only-pdf')).to.deep.equal([]);
    expect(warningsOf(one('sir-1', `<p>${ENOUGH}</p>${link}`), 'only-pdf')).to.deep.equal([]);
  });

  it('no-headings: words, and no item', () => {
    const page: ReportReading = { report: EMPTY, unmatched: [{ html: `<p>${ENOUGH}</p>` }], headings: [] };
    expect(warningsOf(page, 'no-headings').length).to.equal(1);
    expect(warningsOf({ ...page, report: one('sir-1', ENOUGH) }, 'no-headings')).to.deep.equal([]);
    expect(warningsOf(EMPTY, 'no-headings')).to.deep.equal([]);
  });

  it('code: looked-after children, a policy, somebody named', () => {
    const bare = one('sir-1', ENOUGH);
    const inCode = (report: ReportContent, setting: Setting) =>
      warningsOf(report, 'code', { setting }).length;
    expect(inCode(bare, 'mainstream')).to.equal(2);
    expect(inCode(bare, 'pru')).to.equal(2);
    expect(inCode(bare, 'special')).to.equal(3);
    expect(inCode(bare, 'college')).to.equal(0);
    expect(inCode(bare, 'independent')).to.equal(0);
    const policy = '<p>We support looked-after children. <a href="/sen">SEND policy</a></p>';
    expect(inCode(one('sir-1', policy), 'mainstream')).to.equal(0);
    expect(inCode(one('sir-1', `${policy}<p>Mr Joe Bell, 01632 960124</p>`), 'special')).to.equal(0);
  });

  it('key: what is no item of the form', () => {
    const report = one('sir-18', ENOUGH, { also: ['col-1', 'sir-1'] });
    expect(warningsOf(report, 'key').map(({ message }) => /“(.+?)”/.exec(message)?.[1])).to.deep.equal([
      'sir-18',
      'col-1',
    ]);
  });

  it('reads a report as a feed gives it', () => {
    const { feed } = readFeed({
      contents: [],
      send: {
        reports: [
          {
            id: 'r',
            organization: { name: 'Larkmere Primary School' },
            setting: 'mainstream',
            phase: 'Primary',
            links: { local_offer: 'https://fennbridge.example/local-offer' },
            sections: [{ key: 'sir-1', text: `<p>${ENOUGH}</p>` }],
          },
        ],
      },
    });
    const [report] = feed?.reports ?? [];
    expect(report && stateOf(report, 'sir-1')).to.equal('present');
    expect(report && stateOf(report, 'sir-13')).to.equal('present');
    expect(report && itemOf(report, 'sir-8').note).to.contain('over 16');
  });
});

describe('reportCheck: whatever it is given', () => {
  const keys = [...reportItems('mainstream'), ...reportItems('college')].map(({ key }) => key);
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ENOUGH,
      '<p>',
      '<a href="x.pdf">y</a>',
      '[Write here: z]',
      'EHCP 4 pupils',
      '<img src=a>',
      'Mrs Amina Akhtar 01632 960123',
    ),
  );
  const date = fc.constantFrom('2019', '2024-02', '2026-09-15', '2027-01-01');
  const section: fc.Arbitrary<ReportSection> = fc.record(
    {
      key: fc.constantFrom(...keys, 'other'),
      text,
      heading: text,
      also: fc.array(fc.constantFrom(...keys), { maxLength: 3 }),
    },
    { requiredKeys: ['key'] },
  );
  const report: fc.Arbitrary<ReportContent> = fc.record(
    {
      sections: fc.array(section, { maxLength: 12 }),
      reviewed: date,
      next_review: date,
      case_studies: fc.array(fc.record({ text, consent_until: date }), { maxLength: 2 }),
      links: fc.dictionary(
        fc.constantFrom('accessibility_plan', 'equality_objectives', 'local_offer'),
        fc.record({ url: fc.webUrl(), date }),
      ),
    },
    { requiredKeys: ['sections'] },
  );

  it('never says that all is well by law, and never fails', () => {
    fc.assert(
      fc.property(report, fc.constantFrom(...SETTINGS), (given, setting) => {
        const found = check(given, { setting });
        const ours = [
          ...checkInWords(found, { setting }),
          ...found.items.flatMap(({ prompt, law, note = '' }) => [prompt, law, note]),
          ...found.warnings.map(({ message }) => message),
        ].join(' ');
        expect(ours).not.to.match(/compliant|complete by law|\bpass(?:es|ed)?\b/i);
        expect(found.items.length).to.equal(reportItems(setting).length);
        expect(found.warnings.every(({ message }) => /[.!?)]$/.test(message))).to.equal(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('readingAge', () => {
  const syllables: readonly (readonly [string, number])[] = [
    ['help', 1],
    ['children', 2],
    ['special', 2],
    ['educational', 5],
    ['people', 2],
    ['identified', 4],
    ['needed', 2],
    ['helped', 1],
    ['changes', 2],
    ['table', 2],
    ['coordinator', 5],
    ['autism', 3],
    ['area', 3],
    ['child’s', 1],
    ['experience', 4],
    ['the', 1],
  ];
  for (const [word, count] of syllables)
    it(`${word}: ${count}`, () => {
      expect(syllablesIn(word)).to.equal(count);
    });

  it('is the published formula and five', () => {
    // 10 words, 1 sentence, 13 syllables: 0.39 × 10 + 11.8 × 1.3 − 15.59 = 3.65.
    expect(readingAge('The teacher will help each child with reading and writing.')).to.equal(9);
  });

  it('is low for plain words, high for official ones', () => {
    const plain =
      'If you are worried about your child, talk to the class teacher first. You can ring the school or catch us at the gate. We will meet you within a week. We will listen, and we will write down what you say.';
    const official =
      'Identification of special educational needs is undertaken collaboratively, utilising quantitative attainment information alongside qualitative observations, in accordance with the graduated approach stipulated by statutory guidance.';
    expect(readingAge(plain)).to.be.within(5, 10);
    expect(readingAge(official)).to.be.greaterThan(18);
    expect(readingAge('')).to.equal(undefined);
    expect(readingAge('01632 960123')).to.equal(undefined);
  });
});
