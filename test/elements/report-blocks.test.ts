import { expect } from '@open-wc/testing';
import {
  hasEasyRead,
  hasOwnSteps,
  type PageBlock,
  shownNodes,
  stepsIn,
  wordsIn,
} from '../../src/elements/report-blocks.js';
import { NO_PAGE, readPage } from '../../src/elements/report-page.js';

const nodesOf = (markup: string): readonly Node[] => {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return [...box.childNodes];
};
const words = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const read = (markup: string) => readPage(nodesOf(markup), 'mainstream', NO_PAGE);
const blocksOf = (markup: string): readonly PageBlock[] => read(markup).blocks;
const told = (markup: string) =>
  blocksOf(markup).map(({ keys, nodes }) => [keys.join(' '), nodes.map(words).filter(Boolean)]);

const KINDS = '<h2>What kinds of special educational needs do you provide for?</h2>';
const STAFF = '<h2>What training do your staff have?</h2>';

describe('blocks of a page', () => {
  it('are a heading and all that follows it, bare words and comments too', () => {
    expect(
      told(`${KINDS}<p>Deaf children.</p>and <!-- note --><b>others</b>${STAFF}<p>Much.</p>`),
    ).to.deep.equal([
      [
        'sir-1',
        [
          'What kinds of special educational needs do you provide for?',
          'Deaf children.',
          'and',
          'note',
          'others',
        ],
      ],
      ['sir-5', ['What training do your staff have?', 'Much.']],
    ]);
  });

  it('hold every node once, in its order', () => {
    const nodes = nodesOf(
      `Before <p>it</p>${KINDS}<p>a</p><h3>Small</h3><p>b</p><div>${STAFF}<p>c</p></div><p>d</p>`,
    );
    const { blocks } = readPage(nodes, 'mainstream', NO_PAGE);
    const all = blocks.flatMap((block) => block.nodes);
    expect(all.length).to.equal(nodes.length);
    expect(all.every((node, index) => node === nodes[index])).to.equal(true);
  });

  it('begin with words before the first heading, which are no place', () => {
    const [first, second] = blocksOf(`<p>Welcome.</p>${KINDS}<p>a</p>`);
    expect(first?.places).to.deep.equal([]);
    expect(first?.nodes.map(words)).to.deep.equal(['Welcome.']);
    expect(second?.keys).to.deep.equal(['sir-1']);
  });

  it('do not part at a heading we do not know that stands lower', () => {
    expect(
      told(`${KINDS}<p>a</p><h3>At lunch</h3><p>b</p><h2>Our values</h2><p>c</p>`).map(([keys]) => keys),
    ).to.deep.equal(['sir-1', '']);
  });

  it('are one for a wrapper, with every place in it', () => {
    const [block, ...others] = blocksOf(`<div>${KINDS}<p>a</p>${STAFF}<p>b</p></div>`);
    expect(others).to.have.length(0);
    expect(block?.keys).to.deep.equal(['sir-1', 'sir-5']);
    expect(block?.places.map(({ element }) => element.localName)).to.deep.equal(['h2', 'h2']);
  });

  it('know sections by their mark, whatever heads them', () => {
    const { places } = read(
      '<section data-item="sir-5"><h2>People</h2><p>Trained.</p></section><div data-item="sir-7 sir-8"><p>We ask.</p></div>',
    );
    expect(places.map(({ element, keys }) => [element.localName, keys.join(' ')])).to.deep.equal([
      ['h2', 'sir-5'],
      ['div', 'sir-7 sir-8'],
    ]);
  });

  it('read letters that a translator has wrapped as they stand, and keep what a heading was', () => {
    const nodes = nodesOf(`${KINDS}<p>a</p>`);
    const before = readPage(nodes, 'mainstream', NO_PAGE);
    const [heading] = before.places;
    if (heading) heading.element.innerHTML = '<font><font>Quels besoins ?</font></font>';
    const after = readPage(nodes, 'mainstream', before);
    expect(after.places.map(({ keys, text }) => [keys.join(' '), text])).to.deep.equal([
      ['sir-1', 'Quels besoins ?'],
    ]);
    expect(readPage(nodes, 'mainstream', NO_PAGE).places.flatMap(({ keys }) => keys)).to.deep.equal([]);
    expect(
      readPage(nodes, 'special', before).places.flatMap(({ keys }) => keys),
      'of another setting',
    ).to.deep.equal([]);
  });

  it('list the consents that are written, wherever they stand', () => {
    const { consents } = read(
      `<figure data-consent-until="2027-07">a</figure><div><p data-consent-until="">b</p></div>`,
    );
    expect(consents).to.deep.equal(['2027-07', '']);
  });
});

describe('the steps of a block', () => {
  const stepsOf = (items: string) =>
    blocksOf(`${KINDS}<ol data-cycle>${items}</ol>`).flatMap((block) =>
      stepsIn(block).map(({ name, text }) => [name, text]),
    );

  it('are a name and what happens, parted by a colon or a dash', () => {
    expect(stepsOf('<li><b>Plan:</b> we agree.</li><li>Do – we try it.</li>')).to.deep.equal([
      ['Plan', 'we agree.'],
      ['Do', 'we try it.'],
    ]);
  });

  it('have no name where a colon or a hyphen is part of what happens', () => {
    expect(stepsOf('<li>From 9:15 we meet.</li><li>We re-read it.</li>')).to.deep.equal([
      ['', 'From 9:15 we meet.'],
      ['', 'We re-read it.'],
    ]);
  });

  it('are left to the page where more than words is in them', () => {
    const markup = `${KINDS}<ol data-cycle><li>Plan: <a href="/book">book a time</a>.</li></ol>`;
    expect(blocksOf(markup).map((block) => [stepsIn(block).length, hasOwnSteps(block)])).to.deep.equal([
      [0, true],
    ]);
  });
});

describe('the easy read of a block', () => {
  const EASY = `${KINDS}<p>Full.</p><div data-easy-read>Easy.</div><p>More.</p>`;
  const shown = (markup: string, isEasy: boolean): readonly string[] =>
    blocksOf(markup).flatMap((block) => shownNodes(block, isEasy).map(words));
  const heading = 'What kinds of special educational needs do you provide for?';

  it('takes the place of the full words, under the heading', () => {
    expect(shown(EASY, false)).to.deep.equal([heading, 'Full.', 'More.']);
    expect(shown(EASY, true)).to.deep.equal([heading, 'Easy.']);
  });

  it('is no reason to hide what has none', () => {
    expect(shown(`${KINDS}<p>Full.</p>`, true)).to.deep.equal([heading, 'Full.']);
  });

  it('is found inside a section too, whose nodes stay', () => {
    const markup = `<section data-item="sir-5"><h2>Staff</h2><p>Full.</p><p data-easy-read>Easy.</p></section>`;
    const [block] = blocksOf(markup);
    expect(block && hasEasyRead(block)).to.equal(true);
    expect(block && shownNodes(block, true).length).to.equal(1);
    expect(blocksOf(`${KINDS}<p>Full.</p>`).some(hasEasyRead)).to.equal(false);
  });

  it('is not among the words that letters are explained from', () => {
    expect(blocksOf(EASY).map((block) => wordsIn(block).trim())).to.deep.equal([`${heading} Full. More.`]);
  });
});
