import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainText, richText } from '../../src/feed/rich-text.js';
import type { Inline } from '../../src/feed/types.js';
import { soon } from '../support/patience.js';

const paragraph = (...inlines: (string | Inline)[]) => ({
  kind: 'paragraph',
  inlines: inlines.map((inline) => (typeof inline === 'string' ? { text: inline } : inline)),
});
const list = (ordered: boolean, ...items: (string | Inline)[][]) => ({
  kind: 'list',
  ordered,
  items: items.map((item) => paragraph(...item).inlines),
});

describe('richText', () => {
  const cases: Readonly<Record<string, readonly [string, readonly object[]]>> = {
    'plain text, a blank line between paragraphs': [
      'One\ntwo\r\n\r\n\r\nthree ',
      [paragraph('One\ntwo'), paragraph('three')],
    ],
    'paragraphs and line breaks': [
      '<p>One<br>two<br/>\n<br />three</p>\n<P>four',
      [paragraph('One\ntwo'), paragraph('three'), paragraph('four')],
    ],
    'line breaks of text with only inline marks': [
      '<b>Title</b>\n\nText',
      [paragraph({ text: 'Title', strong: true }), paragraph('Text')],
    ],
    'line breaks of the source of a page': ['<p>One\n two</p>', [paragraph('One two')]],
    'bold, emphasis and their spaces': [
      '<p>A <strong>b</strong>, <em> c</em><i><b>d</b></i> e</p>',
      [
        paragraph(
          'A ',
          { text: 'b', strong: true },
          ', ',
          { text: 'c', emphasis: true },
          { text: 'd', strong: true, emphasis: true },
          ' e',
        ),
      ],
    ],
    'no space inside a link': [
      '<p>Call <a href="https://a.org"> us </a> now</p>',
      [paragraph('Call ', { text: 'us', href: 'https://a.org' }, ' now')],
    ],
    'lists, numbered and not': [
      '<ul><li>a<li>b</ul><ol><li><p>c</p></li></ol>',
      [list(false, ['a'], ['b']), list(true, ['c'])],
    ],
    'a list in a list becomes one list': [
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>d',
      [list(false, ['a'], ['b'], ['c']), paragraph('d')],
    ],
    'an item of no list is a paragraph': ['<li>a</li><li>b</li>', [paragraph('a'), paragraph('b')]],
    'blocks in an item are lines': ['<ul><li><p>a</p><p>b</p></li></ul>', [list(false, ['a\nb'])]],
    'cells are parted by a space': [
      '<table><tr><th>Day</th><td>Monday</td></tr><tr><td>x</td></tr></table>',
      [paragraph('Day Monday'), paragraph('x')],
    ],
    'scripts, styles and comments go': [
      'a<script>if (1 < 2) "<p>"</script>b<style>p{}</STYLE >c<!-- <p>no</p> -->d<!doctype html><?xml ?>e',
      [paragraph('abcde')],
    ],
    'a script that never ends takes the rest': ['a<script>b', [paragraph('a')]],
    'signs that are no tags': [
      'Under <5, a < b, <me@example.org>, 3<4>2',
      [paragraph('Under <5, a < b, <me@example.org>, 3<4>2')],
    ],
    'a tag that never ends is text': ['a <b', [paragraph('a <b')]],
    'a sign for greater in quotes': ['<p title="a>b" class=\'>\'>c</p>', [paragraph('c')]],
    'a quote that is never closed': ['<p title="a>b</p><p>c</p>', [paragraph('b'), paragraph('c')]],
    'closing tags of nothing': ['</b></ul></p></a>a', [paragraph('a')]],
    'bold across paragraphs': [
      '<b><p>a</p><p>b</p></b>c',
      [paragraph({ text: 'a', strong: true }), paragraph({ text: 'b', strong: true }), paragraph('c')],
    ],
    'tags of a namespace': ['<o:p>a</o:p><wow-image>b</wow-image>', [paragraph('ab')]],
    'encoded marks are text': ['&lt;b&gt;a&lt;/b&gt;', [paragraph('<b>a</b>')]],
  };
  for (const [name, [input, tree]] of Object.entries(cases))
    it(name, () => expect(richText(input)).to.deep.equal(tree));

  it('links http, https, mailto and tel, and nothing else', () => {
    const linked = (href: string) =>
      richText(`<a href="${href}">x</a>`)?.map(
        (block) => block.kind === 'paragraph' && block.inlines[0]?.href,
      )[0];
    for (const href of ['https://a.org/?a=1&amp;b=2', 'mailto:a@a.org', 'tel:+442079460000', 'www.a.org'])
      expect(linked(href), href).to.equal(href.replace('&amp;', '&').replace(/^www/, 'https://www'));
    for (const href of [
      'javascript:alert(1)',
      ' java&#10;script:alert(1)',
      '&#106;avascript:x',
      'data:text/html,x',
      'vbscript:x',
      '#top',
      '/page',
      '',
      'blob:https://a.org/1',
    ])
      expect(linked(href), href).to.equal(undefined);
    expect(richText("<a data-href='https://b.org' HREF = 'https://a.org'>x</a>")).to.deep.equal([
      paragraph({ text: 'x', href: 'https://a.org' }),
    ]);
  });

  it('reads anything, keeps no marks it should not, and says the same when read again', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ul>',
      '<li>',
      '</ul>',
      '<br>',
      '<a href="https://a.org">',
      '</a>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '"',
      "='",
      '<',
      '>',
      '&amp;',
      '&#60;',
      '\n',
      ' ',
      'word',
      'é',
      '<h2>',
      '</h2>',
      '<img src="',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const blocks = richText(pieces.join(''));
        if (!blocks) return true;
        const inlines = blocks.flatMap((block) =>
          block.kind === 'paragraph' ? block.inlines : block.items.flat(),
        );
        const items = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.inlines] : block.items));
        expect(items.every((item) => item.length > 0)).to.equal(true);
        expect(
          items.every(
            (item) =>
              item
                .map(({ text }) => text)
                .join('')
                .trim() !== '',
          ),
        ).to.equal(true);
        return inlines.every(
          ({ text, href }) =>
            text !== '' && !/ {2}|[\r\t\0]/.test(text) && (!href || /^https:\/\/a\.org/.test(href)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in step with the length, whatever is in it', () => {
    const size = 200_000;
    const hostile = [
      '<',
      '<a ',
      '<a href="',
      "<a b='>",
      '<!--',
      '<script>',
      '</',
      '&',
      '&#',
      '<p>',
      '<b>x',
      '<ul><li>',
      ' ',
      '\n',
      'a b ',
      '<a href=x>y',
      '<![',
      'x"=',
      '<br>',
    ];
    for (const piece of hostile) {
      const input = piece.repeat(size / piece.length);
      soon(() => richText(input), 5000, piece);
    }
  }).timeout(120_000);

  it('gives its words alone', () => {
    expect(
      plainText(richText('<h2>A</h2><p>b <b>c</b><br>d</p><ul><li>e</li><li>f</li></ul>') ?? []),
    ).to.equal('A\n\nb c\nd\n\ne\nf');
  });
});
