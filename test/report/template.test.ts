import { expect } from '@open-wc/testing';
import {
  parentsOrder,
  reportCheck,
  reportFromHtml,
  reportHtml,
  reportItems,
  reportTemplate,
} from '../../src/report/index.js';
import { plainWords } from '../../src/report/html-words.js';
import { PROMPTS } from '../../src/report/prompts-data.js';
import type { ReportContent, ReportReading, Setting } from '../../src/report/types.js';

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

/** The page as a browser makes it of plain HTML, its scripts never run. */
const pageOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const keysIn = (html: string): readonly string[] =>
  [...pageOf(html).querySelectorAll('[data-item]')].map((heading) => heading.getAttribute('data-item') ?? '');
const bag = (words: string): readonly string[] => (words.match(/[\p{L}\p{N}]+/gu) ?? []).sort();

describe('reportTemplate', () => {
  for (const setting of SETTINGS)
    it(`has each heading of ${setting} once, as parents ask or as the law lists`, () => {
      const keys = reportItems(setting).map(({ key }) => key);
      expect(keysIn(reportTemplate({ setting, headings: 'law' }))).to.deep.equal(keys);
      expect(keysIn(reportTemplate({ setting, headings: 'question' }))).to.deep.equal(parentsOrder(setting));
    });

  it('has a prompt of two or three sentences for every item, and no other', () => {
    const keys = [...reportItems('mainstream'), ...reportItems('college')].map(({ key }) => key);
    expect(Object.keys(PROMPTS).sort()).to.deep.equal([...keys].sort());
    for (const [key, prompt] of Object.entries(PROMPTS)) {
      expect(prompt.match(/[.!?](?:\s|$)/g)?.length, key).to.be.within(1, 3);
      expect(prompt, key).not.to.match(/[[\]]/);
    }
  });

  it('has headings of the second level only, and words under each', () => {
    for (const headings of ['question', 'law'] as const) {
      const page = pageOf(reportTemplate({ setting: 'mainstream', headings }));
      const found = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      expect(found.every(({ localName }) => localName === 'h2')).to.equal(true);
      const items = new Map(reportItems('mainstream').map((item) => [item.key, item]));
      for (const heading of found) {
        const item = items.get(heading.getAttribute('data-item') ?? '');
        expect(heading.textContent).to.equal(headings === 'law' ? item?.legal : item?.question);
        expect(heading.nextElementSibling?.textContent).to.equal(`[Write here: ${PROMPTS[item?.key ?? '']}]`);
      }
    }
  });

  it('reads as it should with every attribute taken away', () => {
    const html = reportTemplate({ setting: 'mainstream', headings: 'question' });
    const bare = html.replace(/ data-[\w-]+(?:="[^"]*")?| href="[^"]*"/g, '');
    expect(bare).not.to.match(/<\w+ /);
    expect(plainWords(bare)).to.equal(plainWords(html));
    expect(plainWords(bare)).to.contain(
      'Accessibility plan [Write here: link it, and give its month and year]',
    );
  });

  it('has places for links, dates, a case study and the review', () => {
    const page = pageOf(reportTemplate({ setting: 'mainstream', headings: 'question' }));
    const kinds = [...page.querySelectorAll('[data-link]')]
      .map((link) => link.getAttribute('data-link'))
      .sort();
    expect(kinds).to.deep.equal(
      'accessibility-plan complaints equality-objectives inclusion-strategy local-offer sen-policy sendiass'.split(
        ' ',
      ),
    );
    expect(page.querySelectorAll('[data-link="accessibility-plan"][data-date]').length).to.equal(1);
    expect(page.querySelectorAll('figure[data-case-study][data-consent-until]').length).to.equal(1);
    expect(page.textContent).to.match(/Last reviewed: \[Write here: .*\]\. Next review: \[Write here: /);
  });

  it('asks for the inclusion strategy in mainstream schools only', () => {
    for (const setting of SETTINGS)
      expect(reportTemplate({ setting, headings: 'law' }).includes('inclusion-strategy'), setting).to.equal(
        setting === 'mainstream',
      );
  });

  it('marks as optional what is not asked of the setting', () => {
    const optional = (setting: Setting) =>
      [...pageOf(reportTemplate({ setting, headings: 'law' })).querySelectorAll('h2')]
        .filter(({ nextElementSibling }) =>
          nextElementSibling?.textContent?.startsWith('[Write here, if you wish'),
        )
        .map((heading) => heading.getAttribute('data-item'));
    expect(optional('special')).to.deep.equal(['sir-2', 'sir-4']);
    expect(optional('nursery')).to.deep.equal(['sir-8']);
    expect(optional('mainstream')).to.deep.equal([]);
  });

  it('has the table of health and care under col-4, for colleges', () => {
    const page = pageOf(reportTemplate({ setting: 'college', headings: 'question' }));
    const [table, ...others] = page.querySelectorAll('table');
    expect(others).to.deep.equal([]);
    const heads = [...(table?.querySelectorAll('th') ?? [])].map(({ textContent }) => textContent);
    expect(heads).to.deep.equal([
      'What',
      'When it is here',
      'Who gives it, and who pays',
      'How to ask',
      'Campus',
    ]);
    for (const row of table?.querySelectorAll('tr') ?? []) expect(row.cells.length).to.equal(heads.length);
    const before = table?.previousElementSibling?.previousElementSibling;
    expect(before?.getAttribute('data-item')).to.equal('col-4');
    expect(reportTemplate({ setting: 'mainstream', headings: 'question' })).not.to.contain('<table');
  });
});

describe('reportTemplate, read again', () => {
  const unmarked = (html: string) => html.replace(/ data-[\w-]+(?:="[^"]*")?/g, '');
  for (const setting of SETTINGS)
    for (const headings of ['question', 'law'] as const)
      it(`every heading is known, with our marks and without, and nothing counts yet: ${setting}, ${headings}`, () => {
        const html = reportTemplate({ setting, headings });
        const keys = headings === 'law' ? reportItems(setting).map(({ key }) => key) : parentsOrder(setting);
        for (const pasted of [html, unmarked(html)]) {
          const reading = reportFromHtml(pasted, { setting });
          expect(reading.headings.map((heading) => heading.keys[0])).to.deep.equal(keys);
          const { items, warnings } = reportCheck(reading, { setting, today: '2026-09-15' });
          expect([...new Set(items.map(({ state }) => state))]).to.deep.equal(['thin']);
          const kinds = warnings.map(({ kind }) => kind).filter((kind) => kind !== 'strategy');
          expect(kinds).to.deep.equal(['placeholder']);
        }
      });

  it('counts what is written in place of the prompts, table and all', () => {
    const written =
      'We help you in every lesson, and we ask you each week what works and what does not work here.';
    const html = reportTemplate({ setting: 'college', headings: 'question' })
      .replaceAll('[Write here: name, phone number and e-mail address]', 'Ms Ada Quill, 020 7946 0123')
      .replaceAll(
        '<a href="#" data-link="local-offer">',
        '<a href="https://fennbridge.example/lo" data-link="local-offer">',
      )
      .replace(/\[Write here[^\]]*\]/g, written);
    const reading = reportFromHtml(html, { setting: 'college' });
    const { items } = reportCheck(reading, { setting: 'college', today: '2026-09-15' });
    expect(items.filter(({ state }) => state !== 'present')).to.deep.equal([]);
  });
});

const READING: ReportReading = {
  report: {
    reviewed: '2026-09-01',
    sections: [
      {
        key: 'sir-13',
        heading: 'Local Offer',
        text: '<p>See <a href="https://fennbridge.example/lo">it</a>.</p>',
      },
      {
        key: 'sir-1',
        heading: 'Whom we teach',
        text: '<p>All &amp; everybody.</p><h2>Inside</h2><ul><li>One</li></ul>',
      },
      { key: 'sir-5', also: ['sir-10'], heading: 'Our staff', text: '<p>Trained.</p>' },
      { key: 'sir-4', heading: 'Meet Mrs Akhtar', text: '<p>Ring 01632 960123.</p>' },
      { key: 'sir-4', heading: 'Our SENCO: name and contact', text: '<p>Mrs Akhtar.</p>' },
    ],
  },
  unmatched: [
    { html: '<p>Welcome to Larkmere.</p>' },
    { heading: 'Lunch', level: 3, html: '<p>At noon.</p>' },
    { heading: 'Gates', level: 7, html: '<p>Shut at 9.</p>' },
  ],
  headings: [
    { level: 2, text: 'Our staff', keys: ['sir-5', 'sir-10'], prompts: [], by: 'words' },
    { level: 2, text: 'Local Offer', keys: ['sir-13'], prompts: [], by: 'law' },
  ],
};

describe('reportHtml', () => {
  const htmlOf = (order: 'parents' | 'law', headings: 'own' | 'question' | 'law') =>
    reportHtml(READING, { setting: 'mainstream', order, headings });
  const outline = (html: string) =>
    [...pageOf(html).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ localName, textContent }) => `${localName} ${textContent}`,
    );

  it('puts the school’s own headings in a parent’s order or the law’s, unmatched words where they belong', () => {
    expect(outline(htmlOf('parents', 'own'))).to.deep.equal([
      'h2 Meet Mrs Akhtar',
      'h2 Our SENCO: name and contact',
      'h2 Whom we teach',
      'h3 Inside',
      'h2 Our staff',
      'h2 Local Offer',
      'h3 Lunch',
      'h3 Gates',
    ]);
    expect(keysIn(htmlOf('law', 'own'))).to.deep.equal(['sir-1', 'sir-4', 'sir-4', 'sir-5 sir-10', 'sir-13']);
    expect(pageOf(htmlOf('law', 'own')).firstElementChild?.textContent).to.equal('Welcome to Larkmere.');
  });

  it('loses no word and adds none, with the school’s own headings', () => {
    const { report, unmatched } = READING;
    const wordsIn = [
      ...report.sections.flatMap(({ heading = '', text = '' }) => [heading, plainWords(text)]),
      ...unmatched.flatMap(({ heading = '', html }) => [heading, plainWords(html)]),
    ].join('\n');
    for (const order of ['parents', 'law'] as const)
      expect(bag(plainWords(htmlOf(order, 'own')))).to.deep.equal(bag(wordsIn));
  });

  it('keeps below ours a heading that says more', () => {
    expect(outline(htmlOf('parents', 'question')).slice(0, 2)).to.deep.equal([
      'h2 Who is the SENCO, and how do I reach them?',
      'h3 Meet Mrs Akhtar',
    ]);
    const law = outline(htmlOf('law', 'law'));
    expect(law).to.include('h2 Where the local authority’s local offer is published');
    expect(law).to.include('h3 Our staff');
    expect(law).not.to.include('h3 Local Offer');
    expect(law).not.to.include('h3 Our SENCO: name and contact');
  });

  it('is clean: nothing runs, nothing but words and structure stays', () => {
    const html = reportHtml(
      {
        report: {
          sections: [
            {
              key: 'sir-1',
              heading: '<img src=x onerror=alert(1)>',
              text: '<p onclick="alert(1)" style="color:red">Hi <script>alert(1)</script><a href="javascript:alert(1)">there</a></p>',
            },
            { key: 'sir-2', text: 'Plain 1 < 2 & so on\n\nA second paragraph' },
            { key: 'x"><script>alert(1)</script>', text: 'Kept' },
          ],
        },
        unmatched: [],
        headings: [],
      },
      { setting: 'mainstream', order: 'law', headings: 'own' },
    );
    const page = pageOf(html);
    expect(page.querySelectorAll('script, img, [onclick], [onerror], [style]').length).to.equal(0);
    expect([...page.querySelectorAll('a')].some(({ protocol }) => protocol === 'javascript:')).to.equal(
      false,
    );
    expect(page.textContent).to.contain('Plain 1 < 2 & so on');
    expect(page.textContent).to.contain('Kept');
    expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).to.include(
      'A second paragraph',
    );
  });

  it('gives all that a feed’s report has, each under its item', () => {
    const report: ReportContent = {
      reviewed: '2026-09-01',
      next_review: '2027-09',
      facts: [{ label: 'Visits', value: 'Any weekday' }],
      contacts: [
        {
          role: 'Learning support',
          name: 'Mr Joe Bell',
          phone: '01632 960124',
          email: 'help@cotgrass.example',
        },
      ],
      links: { accessibility_plan: { url: 'https://cotgrass.example/plan', date: '2025-01' } },
      health: [
        {
          what: 'Medicines',
          when: 'every-day',
          who: 'A nurse',
          pays: 'The NHS',
          ask: 'Ring us',
          site: 'Main',
        },
      ],
      moving_on: [{ age: '18', what: 'We plan work' }],
      layers: [{ name: 'For all', text: 'Good teaching' }],
      provision: [
        { name: 'Signing club', pupils: 3 },
        { name: 'Reading', pupils: 12 },
      ],
      case_studies: [{ text: 'She found work.', consent_until: '2027-07' }],
      sections: [{ key: 'col-4', text: 'Ask us first.', easy_read: [{ text: 'Ask us.' }] }],
    };
    const page = pageOf(reportHtml(report, { setting: 'college', order: 'parents', headings: 'question' }));
    for (const words of [
      'Last reviewed: 1 September 2026. Next review: September 2027.',
      'Any weekday',
      'Mr Joe Bell',
      'help@cotgrass.example',
      'A nurse',
      'Here every day',
      'We plan work',
      'Good teaching',
      'fewer than 5 pupils',
      '12 pupils',
      'She found work.',
      'Ask us first.',
      'Ask us.',
    ])
      expect(page.textContent).to.contain(words);
    expect(page.textContent).not.to.contain('3 pupils');
    expect(page.querySelector('a[href="tel:01632960124"]')).not.to.equal(null);
    expect(page.querySelector('a[data-link="accessibility-plan"]')?.getAttribute('data-date')).to.equal(
      '2025-01',
    );
    expect(page.querySelector('figure[data-case-study]')?.getAttribute('data-consent-until')).to.equal(
      '2027-07',
    );
    const [first] = page.querySelectorAll('h2');
    expect(first?.textContent).to.equal('Who to talk to about support');
    expect(page.querySelectorAll('table tbody tr').length).to.equal(1);
  });

  for (const setting of ['mainstream', 'college'] as const)
    it(`gives back a page of ${setting} that reads as it did`, () => {
      const page = reportTemplate({ setting, headings: 'law' })
        .replace(/\[Write here[^\]]*\]/g, 'We do this with care, and ask you what helps.')
        .concat('<h2>Lunch</h2><p>At noon.</p>');
      const first = reportFromHtml(page, { setting });
      for (const order of ['parents', 'law'] as const) {
        const back = reportHtml(first, { setting, order, headings: 'own' });
        expect(bag(plainWords(back))).to.deep.equal(bag(plainWords(page)));
        const second = reportFromHtml(back, { setting });
        const textOf = ({ report }: ReportReading, key: string) =>
          report.sections.filter((section) => section.key === key).map(({ text }) => text);
        for (const { key } of reportItems(setting))
          expect(textOf(second, key), key).to.deep.equal(textOf(first, key));
        expect(second.report.links).to.deep.equal(first.report.links);
        expect(second.unmatched.map(({ heading }) => heading)).to.include('Lunch');
      }
    });
});
