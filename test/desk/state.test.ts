import { expect } from '@open-wc/testing';
import { dateOf, joined, START, withSetting, withSource, withTaken } from '../../src/desk/desk-state.js';
import { safeHtml } from '../../src/desk/safe-html.js';
import { sourceOf, sourceOfFile, sourceOfText } from '../../src/desk/take-in.js';
import { render } from 'lit';

const dataOf = (forms: Readonly<Record<string, string>>): DataTransfer => {
  const data = new DataTransfer();
  for (const [form, content] of Object.entries(forms)) data.setData(form, content);
  return data;
};

describe('what is taken in', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string | undefined])[] = [
    ['a piece of a page', { 'text/html': '<p>Hello</p>', 'text/plain': 'Hello' }, 'formatted'],
    ['words', { 'text/plain': 'Hello' }, 'text'],
    ['words with a sum in them', { 'text/plain': 'Fewer: 3 < 5 > 2' }, 'text'],
    ['code', { 'text/plain': '<h2>Hello</h2>' }, 'code'],
    [
      'code in the colours of an editor',
      { 'text/html': '<b>&lt;p&gt;</b>', 'text/plain': '<p>Hello</p>' },
      'code',
    ],
    ['nothing', {}, undefined],
    ['white space', { 'text/plain': ' \n ' }, undefined],
  ];
  for (const [name, forms, kind] of cases)
    it(`${name}: ${kind ?? 'nothing'}`, () => expect(sourceOf(dataOf(forms))?.kind).to.equal(kind));

  it('is a file in UTF-8 or in the older Windows code', async () => {
    const utf8 = await sourceOfFile(new Blob(['<p>It’s caf\u00e9</p>']));
    expect(utf8?.html).to.equal('<p>It’s caf\u00e9</p>');
    const older = await sourceOfFile(new Blob([new Uint8Array([0x49, 0x74, 0x92, 0x73])]));
    expect(older?.html).to.equal('It’s');
  });

  for (const [name, start] of [
    ['a PDF', '%PDF-1.7'],
    ['a Word file', 'PK\u0003\u0004\0\0'],
    ['an older Word file', '{\\rtf1 Hello}'],
    ['nothing', ' '],
  ] as const)
    it(`is no file that holds ${name}`, async () => {
      expect(await sourceOfFile(new Blob([start]))).to.equal(undefined);
    });
});

describe('what is kept', () => {
  const first = sourceOfText('One & two\n\nThree <4');
  const second = { kind: 'formatted', html: '<h2>Five</h2>', shown: 'Five' } as const;

  it('is joined in order, words alone as paragraphs once something has formatting', () => {
    expect(joined(first, second)).to.deep.equal({
      kind: 'formatted',
      html: '<p>One &amp; two</p>\n<p>Three &lt;4</p>\n<h2>Five</h2>',
      shown: 'One & two\n\nThree <4\n\nFive',
    });
    expect(joined(second, first).html).to.equal('<h2>Five</h2>\n<p>One &amp; two</p>\n<p>Three &lt;4</p>');
    expect(joined(first, first).kind).to.equal('text');
    expect(joined(undefined, second)).to.equal(second);
  });

  it('of choices for headings ends with another report, and with another form', () => {
    const chosen = withTaken(START, 3, ['sir-1'], 0, 'sir-2');
    expect(chosen.taken).to.deep.equal({ 3: ['sir-2'] });
    expect(withSetting(chosen, 'special').taken).to.deep.equal({ 3: ['sir-2'] });
    expect(withSetting(chosen, 'college').taken).to.deep.equal({});
    expect(withSource(chosen, second).taken).to.deep.equal({});
  });

  it('of the items of a heading is a list without doubles', () => {
    const taken = (keys: readonly string[], place: number, key: string) =>
      withTaken(START, 0, keys, place, key).taken[0];
    expect(taken(['sir-1'], 1, 'sir-2')).to.deep.equal(['sir-1', 'sir-2']);
    expect(taken(['sir-1', 'sir-2'], 0, '')).to.deep.equal(['sir-2']);
    expect(taken(['sir-1'], 1, 'sir-1')).to.deep.equal(['sir-1']);
    expect(taken([], 0, 'sir-9')).to.deep.equal(['sir-9']);
    expect(taken(['sir-1'], 0, '')).to.deep.equal([]);
  });

  for (const [month, year, date] of [
    ['09', '2026', '2026-09'],
    ['', ' 2026 ', '2026'],
    ['09', '', ''],
    ['09', '26', ''],
    ['09', '20265', ''],
  ] as const)
    it(`of a date “${month}” “${year}” is “${date}”`, () => expect(dateOf({ month, year })).to.equal(date));
});

describe('HTML of somebody else’s', () => {
  const drawn = (markup: string): HTMLElement => {
    const root = document.createElement('div');
    render(safeHtml(markup), root);
    return root;
  };

  it('keeps its structure, and no attribute but the address of a link', () => {
    const root = drawn(
      '<h1 id="x" class="y">A</h1><ul><li>b <strong>c</strong></li></ul><table><tr><th colspan="2">d</th></tr></table><a href="https://a.example/" onclick="x()">e</a>',
    );
    const names = [...root.querySelectorAll('*')]
      .map((node) => node.localName)
      .filter((name) => name !== 'span');
    expect(names).to.deep.equal(['h2', 'ul', 'li', 'strong', 'table', 'tr', 'th', 'a']);
    expect(root.querySelector('a')?.getAttributeNames().sort()).to.deep.equal(['href', 'rel', 'target']);
    expect(root.querySelectorAll('[id], [class], [colspan], [onclick]').length).to.equal(0);
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '#part', '/policy.pdf', ''])
    it(`shows the words of a link to “${address}”, and no link`, () => {
      const root = drawn(`<p><a href="${address}">words</a></p>`);
      expect(root.querySelector('a')).to.equal(null);
      expect(root.textContent?.trim()).to.equal('words');
    });

  it('says what a picture shows, and does not load it', () => {
    const root = drawn('<img src="https://a.example/b.png" alt="A garden"><img src="c.png">');
    expect(root.querySelector('img')).to.equal(null);
    expect(root.textContent?.replace(/\s+/g, ' ').trim()).to.match(/^Picture: A garden ?Picture$/);
  });
});
