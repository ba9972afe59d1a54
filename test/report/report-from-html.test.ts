import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  contactIn,
  linksIn,
  plainWords,
  reportFromHtml,
  type ReportReading,
  type Setting,
} from '../../src/report/index.js';
import { cleanHtml } from '../../src/report/html-clean.js';
import { htmlTree } from '../../src/report/html-tree.js';
import { soon } from '../support/patience.js';

const read = (html: string, setting: Setting = 'mainstream'): ReportReading =>
  reportFromHtml(html, { setting });
/** `sir-1: <p>text</p>`, and `-: ` for what stands under no item. */
const inShort = ({ report, unmatched }: ReportReading): readonly string[] => [
  ...report.sections.map(({ key, also = [], text = '' }) => `${[key, ...also].join(' ')}: ${text}`),
  ...unmatched.map(({ heading = '', html }) => `-${heading}: ${html}`),
];
const headingsOf = ({ headings }: ReportReading) =>
  headings.map(({ level, text, keys }) => [level, text, keys.join(' ')]);

const bagOf = (text: string): ReadonlyMap<string, number> => {
  const bag = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};
/** All that is in a reading, as one text. */
const allOf = ({ report, unmatched, headings }: ReportReading): string => {
  const named = new Set(unmatched.map(({ heading }) => heading));
  return [
    ...report.sections.flatMap(({ heading = '', text = '' }) => [heading, plainWords(text)]),
    ...unmatched.flatMap(({ heading = '', html }) => [heading, plainWords(html)]),
    ...headings.filter(({ by, text }) => by === 'group' && !named.has(text)).map(({ text }) => text),
  ].join('\n');
};

describe('reportFromHtml', () => {
  const flows: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'sections in the order of the page, the rest beside': [
      '<p>Before</p><h2>Complaints</h2><p>Ring us.</p><h2>Latest news</h2><p>Fair</p><h2>Transition</h2><p>Visits.</p>',
      ['sir-9: <p>Ring us.</p>', 'sir-12: <p>Visits.</p>', '-: <p>Before</p>', '-Latest news: <p>Fair</p>'],
    ],
    'an unknown deeper heading stays inside, one as high does not': [
      '<h2>Transition</h2><p>a</p><h3>Our farm</h3><p>b</p><h4>Deep</h4>c<h2>Our farm</h2><p>d</p>',
      ['sir-12: <p>a</p><h3>Our farm</h3><p>b</p><h4>Deep</h4><p>c</p>', '-Our farm: <p>d</p>'],
    ],
    'after a known deeper heading an unknown one goes back to where it stands': [
      '<h2>Staff training</h2><p>a</p><h3>Transition</h3><p>b</p><h3>Our farm</h3><p>c</p>',
      ['sir-5: <p>a</p><h3>Our farm</h3><p>c</p>', 'sir-12: <p>b</p>'],
    ],
    'bold first words are a heading, with what is said beside them': [
      '<h1>SEN report</h1><p><b>SENCO:</b> Mrs Nair</p><p>We are a small school.</p><p><span><strong>Complaints</strong> – ring us.</span></p>',
      ['sir-4: <p>Mrs Nair</p>', 'sir-9: <p>ring us.</p>', '-SEN report: <p>We are a small school.</p>'],
    ],
    'where many bold first words part the report, what follows them is theirs': [
      '<p><b>Identification:</b> a</p><p>more</p><p><b>Staff training.</b> b</p><p><b>Complaints:</b> c</p>',
      ['sir-2: <p>a</p><p>more</p>', 'sir-5: <p>b</p>', 'sir-9: <p>c</p>'],
    ],
    'bold first words in an answer only stress them': [
      '<h2>Extra help with learning</h2><p><b>Nurture:</b> a</p><p><b>Interventions:</b> b</p><p><b>Ask:</b> c</p>',
      [
        'sir-3e: <p><strong>Nurture:</strong> a</p><p><strong>Interventions:</strong> b</p><p><strong>Ask:</strong> c</p>',
      ],
    ],
    'a known underlined line is a heading, an unknown one is not': [
      '<p><u>Complaints</u></p><p>a</p><p><u>Our farm</u></p><p><u><a href="/x">Transition</a></u></p>',
      ['sir-9: <p>a</p><p>Our farm</p><p><a href="/x">Transition</a></p>'],
    ],
    'spoilers of a plugin': [
      '<div class="su-spoiler"><div class="su-spoiler-title" tabindex="0" role="button"><span class="su-spoiler-icon"></span>Moving on</div><div class="su-spoiler-content">Visits.</div></div>',
      ['sir-12: <p>Visits.</p>'],
    ],
    'tabs, whose names stand together': [
      '<ul><li><a role="tab" href="#a">Complaints</a></li><li><a role="tab" aria-controls="b">Moving on</a></li></ul><div id="a"><p>Ask.</p></div><div id="b">Visits.</div><p>x</p>',
      ['sir-9: <p>Ask.</p>', 'sir-12: <p>Visits.</p>', '-: <p>x</p>'],
    ],
    'tabs without their answers stay as they are': [
      '<p>x</p><ul><li><a role="tab" href="#a">Complaints</a></li></ul><figure><div id="a">Ask.</div></figure>',
      ['-: <p>x</p><ul><li><a href="#a">Complaints</a></li></ul><figure><p>Ask.</p></figure>'],
    ],
    'headings in a quotation that only indents': [
      '<blockquote><h3>Transition</h3><p>Visits.</p></blockquote><blockquote>Said.</blockquote>',
      ['sir-12: <p>Visits.</p><blockquote><p>Said.</p></blockquote>'],
    ],
    'a title over a report names the page': [
      '<h1>SEN Support</h1><p>x</p><h2>Complaints</h2><p>a</p><h2>Transition</h2><p>b</p><h2>Staff training</h2><p>c</p><h2>Admissions</h2><p>d</p><h2>Our farm</h2><p>e</p>',
      [
        'sir-9: <p>a</p>',
        'sir-12: <p>b</p>',
        'sir-5: <p>c</p>',
        'sir-14: <p>d</p>',
        '-SEN Support: <p>x</p>',
        '-Our farm: <p>e</p>',
      ],
    ],
    'bold lines of one paragraph, as a CMS makes of single line ends': [
      '<p><strong>Who is the SENCO?</strong><br>Mrs Nair.<br>Ring us.<br><b>How do you involve parents?</b><br>We <b>meet</b>.<br><b>Not</b><br>alone.</p>',
      [
        'sir-4: <p>Mrs Nair.<br>Ring us.</p>',
        'sir-7: <p>We <strong>meet</strong>.</p><p><strong>Not</strong></p><p>alone.</p>',
      ],
    ],
    'a line end inside the bold words': [
      '<p><strong>Who is the SENCO?<br></strong>Mrs Nair.<br><b>Complaints</b><br>Ask.</p>',
      ['sir-4: <p>Mrs Nair.</p>', 'sir-9: <p>Ask.</p>'],
    ],
    'two headings for one item are joined': [
      '<h2>Transition</h2><p>a</p><h2>Complaints</h2><p>b</p><h2>Moving on</h2><p>c</p>',
      ['sir-12: <p>a</p><h3>Moving on</h3><p>c</p>', 'sir-9: <p>b</p>'],
    ],
    'words under a heading over several items are under none': [
      '<h1>SEN Information Report</h1><p>a</p><h2>Transition</h2><p>b</p>',
      ['sir-12: <p>b</p>', '-SEN Information Report: <p>a</p>'],
    ],
    'bold paragraphs': [
      '<p><b>Transition</b></p><p>a</p><p><strong>Mrs Nair</strong></p><p>b</p><p><span style="font-weight:700">Our farm</span></p><p>c</p>',
      ['sir-12: <p>a</p><p><strong>Mrs Nair</strong></p><p>b</p>', '-Our farm: <p>c</p>'],
    ],
    'bold lines before a line break, and loose ones': [
      '<p><b>Transition</b><br>a</p><strong>Complaints</strong> <p>b</p>',
      ['sir-12: <p>a</p>', 'sir-9: <p>b</p>'],
    ],
    'stressed sentences are no headings': [
      '<p><b>Transition</b></p><p><b>Please ring the office before you come.</b></p><p><b>01632 960114</b></p>',
      [
        'sir-12: <p><strong>Please ring the office before you come.</strong></p><p><strong>01632 960114</strong></p>',
      ],
    ],
    'summaries, whose end is the end of the answer': [
      '<h2>SEND</h2><details><summary>Transition</summary><p>a</p><h3>Year 6</h3><p>b</p></details><p>c</p>',
      ['sir-12: <p>a</p><h3>Year 6</h3><p>b</p>', '-SEND: <p>c</p>'],
    ],
    'accordions, flat and nested': [
      '<div class="accordion"><button aria-expanded="false">Transition</button><div><p>a</p></div><button aria-controls="x">Complaints</button><div>b <button>Print</button></div></div><p>c</p>',
      ['sir-12: <p>a</p>', 'sir-9: <p>b Print</p>', '-: <p>c</p>'],
    ],
    'accordion titles known by their class': [
      '<div class="item"><div class="accordion-title">Transition</div><div class="accordion-content">a</div></div><div class="item"><div class="accordion-title">Wraparound</div><div class="accordion-content">b</div></div>',
      ['sir-12: <p>a</p>', '-Wraparound: <p>b</p>'],
    ],
    'tables in two columns': [
      '<table><tr><th>Area</th><th>What we do</th></tr><tr><td>Transition</td><td><ul><li>a</li></ul></td></tr><tr><td>Complaints</td><td>b</td></tr></table>',
      [
        'sir-12: <ul><li>a</li></ul>',
        'sir-9: <p>b</p>',
        '-: <table><tbody><tr><th>Area</th><th>What we do</th></tr></tbody></table>',
      ],
    ],
    'tables that are just tables': [
      '<h2>Staff training</h2><table><tr><td>SENCO</td><td>NASENCO</td></tr><tr><td>Assistants</td><td>Makaton</td></tr></table>',
      [
        'sir-5: <table><tbody><tr><td>SENCO</td><td>NASENCO</td></tr><tr><td>Assistants</td><td>Makaton</td></tr></tbody></table>',
      ],
    ],
    'tables that hold a whole page': [
      '<table><tr><td><h2>Transition</h2><p>a</p></td></tr><tr><td><h2>Complaints</h2>b</td></tr></table>',
      ['sir-12: <p>a</p>', 'sir-9: <p>b</p>'],
    ],
    'lists of terms': [
      '<dl><dt>Transition</dt><dd>a</dd><dt>Complaints</dt><dd>b</dd></dl><dl><dt>EP</dt><dd>Educational psychologist</dd></dl>',
      ['sir-12: <p>a</p>', 'sir-9: <p>b</p><dl><dt>EP</dt><dd>Educational psychologist</dd></dl>'],
    ],
    'parts that the author marked': [
      '<section data-item="sir-2"><p>a</p><h2>Our farm</h2><p>b</p></section><p>c</p><h3 data-item="sir-3b sir-7">Our farm</h3><p>d</p><div data-item="sir-99"><p>e</p></div>',
      ['sir-2: <p>a</p><h3>Our farm</h3><p>b</p>', 'sir-3b sir-7: <p>d</p><p>e</p>', '-: <p>c</p>'],
    ],
    'a heading that is a link': [
      '<h2><a href="/x">Transition</a></h2><p>a</p><a href="/y"><h2>Complaints</h2><p>b</p></a>',
      ['sir-12: <p>a</p>', 'sir-9: <p><a href="/y">b</a></p>'],
    ],
    'what Word on the web hands over': [
      '<div><p role="heading" aria-level="2"><span>Transition</span></p></div><div><p><span>a&nbsp;</span></p></div>',
      ['sir-12: <p>a</p>'],
    ],
  };
  for (const [name, [html, expected]] of Object.entries(flows))
    it(`reads ${name}`, () => expect(inShort(read(html))).to.deep.equal(expected));

  it('reads the text of a PDF, its headings broken over lines', () => {
    const reading = read(
      [
        'SEN Information Report .......... 1',
        'How does the school know if children need extra help and what should I do if I',
        'think my child may have special educational needs?',
        'We look at progress each term. If you are worried, or have a reason for',
        'complaints',
        'then ring us.',
        '',
        '2. Who is our SENCO?',
        'Mrs Priya Nair, 01632 960114',
        '• Monday',
        '• Tuesday, and in the',
        'afternoon on Wednesday',
      ].join('\n'),
    );
    expect(inShort(reading)).to.deep.equal([
      'sir-2: <p>We look at progress each term. If you are worried, or have a reason for complaints then ring us.</p>',
      'sir-4: <p>Mrs Priya Nair, 01632 960114</p><ul><li>Monday</li><li>Tuesday, and in the afternoon on Wednesday</li></ul>',
      '-: <p>SEN Information Report .......... 1</p>',
    ]);
    expect(reading.report.sections[0]?.prompts).to.deep.equal(['sir-1']);
  });

  it('reads the text of a PDF past the feet of its pages, broken words and headings it does not know', () => {
    const text = `SEN policy and information report
Contents
6. Monitoring arrangements ........ 8

4.1 The SENCO
Ask Mrs Ormerod. We listen to parents by:
\uf0b7 ringing you
4.2 The governor
He works for the inclu-
sion of all, and of those who
Page 2 of 9

need more.
5. Complaints
Ring us. We do these things:
1. We write
6. Monitoring arrangements
It is read every year.`;
    expect(inShort(read(text))).to.deep.equal([
      'sir-4: <p>Ask Mrs Ormerod. We listen to parents by:</p><ul><li>ringing you</li></ul>',
      'sir-9: <p>Ring us. We do these things: 1. We write</p>',
      '-Contents: <p>6. Monitoring arrangements ........ 8</p>',
      '-4.2 The governor: <p>He works for the inclu-sion of all, and of those who need more.</p><p>Page 2 of 9</p>',
      '-6. Monitoring arrangements: <p>It is read every year.</p>',
    ]);
  });

  it('keeps plain text as text', () => {
    expect(inShort(read('Complaints\nWrite to <office@larkmere.example> if 1 < 2 & so on.'))).to.deep.equal([
      'sir-9: <p>Write to &lt;office@larkmere.example&gt; if 1 &lt; 2 &amp; so on.</p>',
    ]);
  });

  it('goes by the author’s corrections', () => {
    const html = '<h2>Our farm</h2><p>a</p><h2>Complaints</h2><p>b</p>';
    const taken = { 0: ['sir-3f', 'nonsense'], 1: [] };
    const reading = reportFromHtml(html, { setting: 'mainstream', taken });
    expect(inShort(reading)).to.deep.equal(['sir-3f: <p>a</p>', '-Complaints: <p>b</p>']);
    expect(reading.headings.map(({ by }) => by)).to.deep.equal(['item', 'none']);
    expect(headingsOf(read(html))).to.deep.equal([
      [2, 'Our farm', ''],
      [2, 'Complaints', 'sir-9'],
    ]);
  });

  it('tells further answers from what is only prompted', () => {
    const [first, second] = read(
      '<h2>How will school staff support my child?</h2><p>a</p><h2>How accessible is the school environment?</h2><p>b</p>',
    ).report.sections;
    expect(first).to.deep.include({ key: 'sir-3c', also: ['sir-3e'], prompts: ['sir-3a'] });
    expect(second).to.deep.include({ key: 'sir-16', prompts: ['sir-17'] });
  });

  it('keeps sites apart', () => {
    const { sections } = read(
      '<h2 data-site="North">Accessibility</h2><p>a</p><div data-site="South"><h2>Accessibility</h2><p>b</p></div>',
      'college',
    ).report;
    expect(sections.map(({ key, site, text }) => [key, site, text])).to.deep.equal([
      ['col-11', 'North', '<p>a</p>'],
      ['col-11', 'South', '<p>b</p>'],
    ]);
  });

  it('finds links by their mark, their item and their words, with their dates', () => {
    const { links } = read(
      `<h2>Accessibility plan</h2><p><a href="/plan.html">Read it here</a>, 2024-2027, next review 2027</p>
      <h2>Local Offer</h2><p><a href="mailto:a@b.example">Ask</a> <a href="https://council.example/x">The council</a></p>
      <h2>Support for families</h2><p>Charity: <a href="https://charity.example">here</a>; <a href="https://s.example/sendiass">help</a></p>
      <h2>Our farm</h2><ul><li><a href="/p.pdf">SEND Policy</a> (October 2025)</li><li><a href="/e">Equality objectives</a> and <a href="/i.html">Inclusion strategy</a> 2026</li></ul>
      <p><a href="/c2" data-link="complaints" data-date="2025-01">Unhappy?</a></p><h2>Complaints</h2><p><a href="/c1">Complaints</a></p>`,
    ).report;
    expect(links).to.deep.equal({
      accessibility_plan: { url: '/plan.html', date: '2024' },
      local_offer: { url: 'https://council.example/x' },
      sendiass: { url: 'https://s.example/sendiass' },
      sen_policy: { url: '/p.pdf', date: '2025-10' },
      equality_objectives: { url: '/e' },
      inclusion_strategy: { url: '/i.html', date: '2026' },
      complaints: { url: '/c2', date: '2025-01' },
    });
    expect(read('<h2>Complaints</h2><p>Ring us.</p>').report.links).to.equal(undefined);
  });

  const dates: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['Reviewed September 2026. Next review: September 2027.', '2026-09', '2027-09'],
    [
      'This report was last reviewed on 1st October 2026 and will be reviewed again in October 2027',
      '2026-10-01',
      '2027-10',
    ],
    ['Date of last review: 03/09/2026 | Date of next review: Sept 2027', '2026-09-03', '2027-09'],
    ['Next review 2027', undefined, '2027'],
    [
      'Written under the Regulations 2014. Our accessibility plan was reviewed in 2023.',
      undefined,
      undefined,
    ],
    ['Children’s progress is reviewed in January 2026.', undefined, undefined],
  ];
  for (const [text, reviewed, next] of dates)
    it(`reads the dates of “${text}”`, () => {
      const { report } = read(`<h2>Complaints</h2><p>Ring us.</p><p>${text}</p>`);
      expect([report.reviewed, report.next_review]).to.deep.equal([reviewed, next]);
    });

  it('takes what the element around it says', () => {
    const { report } = read(
      '<local-offer-sen-report urn="100001" reviewed="2026-09-01" next-review="2027-09"><p>Reviewed 2020</p></local-offer-sen-report>',
    );
    expect(report).to.include({ urn: '100001', reviewed: '2026-09-01', next_review: '2027-09' });
  });

  it('finds the SENCO, case studies and facts, and leaves their words where they stand', () => {
    const figure =
      '<figure data-case-study data-consent-until="2027-07"><p><img src="a.jpg" alt="A drawing"></p><figcaption>How we helped.</figcaption></figure>';
    const facts = '<dl data-facts><dt>Visits</dt><dd>Any weekday</dd></dl>';
    const { report } = read(`<h2>Our SENCO</h2><p>Mrs Priya Nair: 01632 960114</p>${figure}${facts}`);
    expect(report.contacts).to.deep.equal([{ role: 'SENCO', name: 'Mrs Priya Nair', phone: '01632 960114' }]);
    expect(report.case_studies).to.deep.equal([
      { text: 'How we helped.', image: 'a.jpg', alt: 'A drawing', consent_until: '2027-07' },
    ]);
    expect(report.facts).to.deep.equal([{ label: 'Visits', value: 'Any weekday' }]);
    expect(report.sections[0]?.text).to.equal(`<p>Mrs Priya Nair: 01632 960114</p>${figure}${facts}`);
  });

  it('reads the table of health and care of a college', () => {
    const table = `<table data-site="North"><tr><th>What</th><th>Is it here?</th><th>Who gives it</th><th>Who pays</th><th>How to ask</th></tr>
      <tr><td>Nursing</td><td>Here every day</td><td>College nurse</td><td>The college</td><td>Drop in</td></tr>
      <tr><td>Physiotherapy</td><td>Visiting, Tuesdays</td><td>NHS</td><td>NHS</td><td></td></tr>
      <tr><td>Speech therapy</td><td>If your plan says so</td><td></td><td>Your plan</td><td></td></tr>
      <tr><td>Hydrotherapy</td><td>Not here</td><td></td><td></td><td></td></tr></table>`;
    expect(read(`<h2>Therapy and personal care</h2>${table}`, 'college').report.health).to.deep.equal([
      {
        what: 'Nursing',
        when: 'every-day',
        who: 'College nurse',
        pays: 'The college',
        ask: 'Drop in',
        site: 'North',
      },
      { what: 'Physiotherapy', when: 'visiting', who: 'NHS', pays: 'NHS', site: 'North' },
      { what: 'Speech therapy', when: 'arranged', pays: 'Your plan', site: 'North' },
      { what: 'Hydrotherapy', when: 'not-here', site: 'North' },
    ]);
    expect(read(table).report.health).to.equal(undefined);
  });

  it('is empty where nothing is written', () => {
    for (const html of ['', '  \n', '<p>&nbsp;</p>', '<!-- x --><script>y</script>'])
      expect(read(html)).to.deep.equal({
        report: { setting: 'mainstream', sections: [] },
        unmatched: [],
        headings: [],
      });
  });
});

describe('HTML of a report', () => {
  const clean = (html: string) => cleanHtml(htmlTree(html));
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'keeps what a report is made of': [
      '<div class=x><h2 id=a style="color:red">A</h2><p onclick="x()">b <b>c</b> <i>d</i><br>e</p><ol start=3><li>f</ol><blockquote>g</blockquote></div>',
      '<h2>A</h2><p>b <strong>c</strong> <em>d</em><br>e</p><ol><li>f</li></ol><blockquote><p>g</p></blockquote>',
    ],
    'keeps tables': [
      '<table><caption>A<thead><tr><th colspan=2>b<tbody><tr><td rowspan="2"><p>c</p><td>d<p>e</table>',
      '<table><caption>A</caption><thead><tr><th colspan="2">b</th></tr></thead><tbody><tr><td rowspan="2">c</td><td>d<p>e</p></td></tr></tbody></table>',
    ],
    'links within the site, and nowhere unsafe': [
      '<a href="/p a.pdf">a</a> <a href="java\nscript:x">b</a> <a href=" data:x">c</a> <a href="//h/x">d</a> <a href="file:///C:/x">e</a> <a href=“https://f.example”>f</a>',
      '<p><a href="/p a.pdf">a</a> b c <a href="//h/x">d</a> e <a href="https://f.example">f</a></p>',
    ],
    'keeps pictures from the web or the site': [
      '<img src="x.jpg" alt="A &quot;b&quot;" onerror="x()"><img src="data:image/png,x"><img src="https://a.example/i.png">',
      '<p><img src="x.jpg" alt="A &quot;b&quot;"><img src="https://a.example/i.png"></p>',
    ],
    'takes out scripts, frames and the marks of Word': [
      '<!--[if gte mso 9]><xml>x</xml><![endif]--><style>p{}</style><p class=MsoNormal>a<o:p></o:p></p><iframe>x</iframe><object><p>x</p></object><svg><title>x</title></svg>b<object>c',
      '<p>a</p><p>bc</p>',
    ],
    'makes lists of what Word shows as lists': [
      "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>a</p>\n<p class=MsoListParagraph>· b</p><p>c</p>",
      '<ul><li>a</li><li>b</li></ul><p>c</p>',
    ],
    'keeps our marks': [
      '<p><a href="/x" data-link="sen-policy" data-date="2026" data-x="1">a</a></p><h3 data-item="sir-1">b</h3>',
      '<p><a href="/x" data-link="sen-policy" data-date="2026">a</a></p><h3 data-item="sir-1">b</h3>',
    ],
    escapes: [
      'a &lt;script&gt; &amp;amp; "b" 1 < 2',
      '<p>a &lt;script&gt; &amp;amp; &quot;b&quot; 1 &lt; 2</p>',
    ],
  };
  for (const [name, [html, expected]] of Object.entries(cases))
    it(name, () => expect(clean(html)).to.equal(expected));

  it('gives words with a line for each block, and links with their kind and date', () => {
    expect(
      plainWords('<p>a<b>b</b><br>c</p><table><tr><td>d</td><td>e</td></tr></table><ul><li>f</ul>'),
    ).to.equal('ab\nc\nd e\nf');
    expect(plainWords('a &amp; b\n\n c')).to.equal('a & b\n\nc');
    expect(
      linksIn(
        '<a data-link="sen-policy" data-date="2024-09" href="/p">Policy</a> www.a.example/x. <a href="x:y">no</a>',
      ),
    ).to.deep.equal([
      { url: '/p', text: 'Policy', kind: 'sen_policy', date: '2024-09' },
      { url: 'https://www.a.example/x', text: 'www.a.example/x' },
    ]);
  });

  const piece = fc.constantFrom(
    ...'<p>|</p>|<b>|</b>|<h2>|</h2>|<h3>|<ul>|<li>|</ul>|<table>|<tr>|<td>|</td>|</table>|<dl>|<dt>|<dd>|</dl>|<a href="/x">|</a>|<button aria-expanded>|<a role=tab href=#t>|<div id=t>|<u>|</u>|: |</button>|<details>|<summary>|</details>|<div data-item="sir-2">|<div>|</div>|<br>|<span>|</span>|<img src=x alt=y>|<o:p>|<p class=MsoListParagraph>|<figure>|<blockquote>|&amp;|&nbsp;|\n| |=|"|Complaints|Transition|Mrs Nair|word|é|2026|SENCO'.split(
      '|',
    ),
  );
  const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('loses no word and adds none, whatever the marks', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect([...bagOf(allOf(read(`<i>${html}`)))].sort()).to.deep.equal(
          [...bagOf(plainWords(`<i>${html}`))].sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and writes nothing but clean HTML', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ maxLength: 200 })), (text) => {
        const { report, unmatched } = read(text);
        for (const html of [
          ...report.sections.map((section) => section.text ?? ''),
          ...unmatched.map((one) => one.html),
        ]) {
          expect(html).to.not.match(
            /<(?!\/?(?:p|h[3-6]|h2|ul|ol|li|table|caption|thead|tbody|tfoot|tr|t[hd]|a|strong|em|br|blockquote|figure|figcaption|img|d[ltd])[ >])/,
          );
          expect(clean(html)).to.equal(clean(clean(html)));
        }
        contactIn(text);
        linksIn(text);
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in step with the length', () => {
    for (const part of [
      '<div>',
      '<table><tr><td>',
      '<ul><li>',
      '<a href="x',
      '<object>',
      '<h2>Complaints</h2>a',
      '<b ',
      'A',
      'a.',
      '1-',
    ]) {
      const text = part.repeat(40_000 / part.length);
      soon(
        () => {
          read(text);
          contactIn(text);
        },
        15_000,
        part,
      );
    }
  }).timeout(180_000);
});

describe('contactIn', () => {
  const cases: readonly (readonly [string, object])[] = [
    [
      'Our SENCO is Mrs Priya Nair. Ring 01632 960114 or write to senco@larkmere.example.',
      { name: 'Mrs Priya Nair', phone: '01632 960114', email: 'senco@larkmere.example' },
    ],
    [
      'Head teacher: Mr Tom Okafor, 01632 960001. SENCO: Miss H. Brightwell, 01632 960002',
      { name: 'Miss H. Brightwell', phone: '01632 960002' },
    ],
    ['The SENDCo is Priya Nair, who works on Mondays.', { name: 'Priya Nair' }],
    ['Priya Nair is our SENCO (020 7946 0321)', { name: 'Priya Nair', phone: '020 7946 0321' }],
    ['Jo Larch, head of learning support', { name: 'Jo Larch' }],
    ['Head of Learning Support: Jo Larch', { name: 'Jo Larch' }],
    ['Our SENCO is Siân Llŷr-Hughes.', { name: 'Siân Llŷr-Hughes' }],
    ['SENCO: Mrs Éloïse van der Berg', { name: 'Mrs Éloïse van der Berg' }],
    [
      '<p>Ms Carys Llewellyn<br><a href="mailto:c@wrenmoor.example?subject=x">email</a> <a href="tel:01632960550">ring</a></p>',
      { name: 'Ms Carys Llewellyn', phone: '01632960550', email: 'c@wrenmoor.example' },
    ],
    ['Telephone: +44 (0)1632 960114 ext. 22', { phone: '+44 (0)1632 960114 ext. 22' }],
    ['The SENCO has the National Award and is happy to help. Special Educational Needs 2014-2015.', {}],
    ['Ask at the School Office in Mill Lane about Year 6.', {}],
  ];
  for (const [text, expected] of cases) it(text, () => expect(contactIn(text)).to.deep.equal(expected));
});
