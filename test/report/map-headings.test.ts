import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type Heading,
  type HeadingTaken,
  mapHeadings,
  reportItems,
  type Setting,
} from '../../src/report/index.js';
import { COLLEGE, GROUP, KNOWN, NOT_COLLEGE, UNKNOWN } from './headings-data.js';

const taken = (headings: readonly Heading[], setting: Setting = 'mainstream') =>
  mapHeadings(headings, { setting });
const one = (text: string, setting: Setting = 'mainstream', item?: string): HeadingTaken | undefined =>
  taken([{ level: 2, text, ...(item && { item }) }], setting)[0];
/** `sir-2 ? sir-1`: what it answers, and what it only prompts. */
const inShort = ({ keys, prompts }: HeadingTaken): string =>
  [keys.join(' '), ...(prompts.length ? ['?', ...prompts] : [])].join(' ');
const keysIn = (texts: readonly (readonly [level: number, text: string])[]) =>
  taken(texts.map(([level, text]) => ({ level, text }))).map(({ keys }) => keys.join(' '));

describe('mapHeadings', () => {
  for (const [setting, cases] of [
    ['mainstream', KNOWN],
    ['college', COLLEGE],
  ] as const)
    for (const [expected, texts] of Object.entries(cases))
      it(`${setting}: ${expected}`, () => {
        for (const text of texts) {
          const found = one(text, setting);
          expect(found && inShort(found), text).to.equal(expected);
        }
      });

  it('knows a heading over several items and the title of the whole', () => {
    for (const text of GROUP) expect(one(text), text).to.include({ by: 'group' });
    for (const text of GROUP) expect(one(text)?.keys, text).to.deep.equal([]);
  });

  it('takes no heading that it does not know', () => {
    for (const text of UNKNOWN) expect(one(text), text).to.deep.include({ by: 'none', keys: [] });
    for (const text of NOT_COLLEGE)
      expect(one(text, 'college'), text).to.deep.include({ by: 'none', keys: [] });
  });

  it('has many cases', () => {
    expect(Object.values(KNOWN).flat().length).to.be.greaterThan(220);
    expect(UNKNOWN.length).to.be.greaterThan(60);
    const keys = new Set(Object.keys(KNOWN).flatMap((line) => line.split(' ')));
    for (const { key } of reportItems('mainstream')) expect(keys.has(key), key).to.equal(true);
  });

  it('knows its own labels, questions and words of the law', () => {
    for (const setting of ['mainstream', 'college'] as const)
      for (const { key, label, question, legal } of reportItems(setting)) {
        expect(one(legal, setting)?.keys, legal).to.deep.equal([key]);
        expect(one(question, setting)?.keys, question).to.deep.equal([key]);
        expect(one(label, setting)?.keys, label).to.deep.equal([key]);
      }
  });

  it('says how it was known', () => {
    expect(one('How will you teach my child?')?.by).to.equal('question');
    expect(one('Additional support for learning')?.by).to.equal('words');
    expect(one('How will the curriculum be matched to my child’s needs?')?.by).to.equal('fourteen');
    expect(one('The name and contact details of the SEN co-ordinator')?.by).to.equal('law');
    expect(one('Anything', 'mainstream', 'sir-9')?.by).to.equal('item');
  });

  it('reads through numbers, marks, capitals and odd spaces', () => {
    const question = 'How will staff support my child?';
    for (const text of [
      '2. How will staff support my child?',
      '2) how will staff support my child',
      'Q2: How will staff support my child?',
      'Q. How will staff support my child?',
      'Question 2 – How will staff support my child?',
      '(b) How will staff support my child?',
      ' HOW WILL STAFF SUPPORT MY CHILD ',
      'How\u00a0will\n  staff support my child…',
      '“How will staff support my child?”',
    ])
      expect(one(text)?.keys, text).to.deep.equal(one(question)?.keys);
    expect(one('Year 6 transition')?.keys).to.deep.equal(['sir-12']);
    expect(one('Parents&#39; views')?.keys).to.deep.equal(['sir-7']);
  });

  it('goes by the author’s mark first, and leaves out keys that are none', () => {
    expect(one('Latest news', 'mainstream', 'sir-3b sir-7')).to.deep.include({
      keys: ['sir-3b', 'sir-7'],
      by: 'item',
    });
    expect(one('Complaints', 'mainstream', 'SIR-13, sir-99 sir-13')?.keys).to.deep.equal(['sir-13']);
    expect(one('Complaints', 'mainstream', 'col-1 sir-3')).to.deep.include({ keys: ['sir-9'], by: 'words' });
    expect(one('Complaints', 'college', 'sir-9')?.keys).to.deep.equal(['col-20']);
  });

  it('takes the areas of need for the kinds of need only where they part the report', () => {
    const areas = [
      'Communication and interaction',
      'Cognition and learning',
      'Sensory and/or physical needs',
    ];
    expect(keysIn(areas.map((text) => [2, text]))).to.deep.equal(['sir-1', 'sir-1', 'sir-1']);
    expect(
      keysIn([[2, 'Interventions'], ...areas.map((text): readonly [number, string] => [3, text])]),
    ).to.deep.equal(['sir-3e', '', '', '']);
    expect(
      keysIn([
        [1, 'SEND'],
        [2, 'Social, emotional and mental health'],
        [2, 'Cognition and learning'],
      ]),
    ).to.deep.equal(['', 'sir-1', 'sir-1']);
    expect(keysIn([[2, 'Social, emotional and mental health']])).to.deep.equal(['sir-3g']);
  });

  it('takes "Local Offer" for the council’s, but not as the title of a page', () => {
    expect(
      keysIn([
        [1, 'SEND Local Offer'],
        [2, 'Local Offer'],
      ]),
    ).to.deep.equal(['', 'sir-13']);
  });

  it('answers with what was asked, whatever the words', () => {
    const word = fc.constantFrom(
      ...'how the school SEN support ( ) 1. for parents? – and “ pupils complaint & / of'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }), (words) => {
        const heading = { level: 3, text: words.join(' ') };
        const [found] = taken([heading]);
        expect(found).to.deep.include(heading);
        expect(found?.by === 'none' || found?.by === 'group').to.equal(!found?.keys.length);
      }),
    );
  });

  it('is quick with what is no heading', () => {
    const long = 'support and help '.repeat(20_000);
    expect(taken([{ level: 2, text: long }])[0]?.keys).to.deep.equal([]);
    const many = taken(
      Array.from({ length: 400 }, (_, index) => ({ level: 2, text: `Support for ${index} and more` })),
    );
    expect(many).to.have.length(400);
  });
});
