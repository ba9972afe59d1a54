import { expect } from '@open-wc/testing';
import { parentsOrder, reportItems } from '../../src/report/index.js';
import type { Setting } from '../../src/report/types.js';

const SCHOOLS: readonly Setting[] = [
  'mainstream',
  'nursery',
  'special',
  'hospital',
  'pru',
  'ap-academy',
  '16-19-academy',
  'independent',
];
const COLLEGES: readonly Setting[] = ['college', 'specialist-college'];

describe('reportItems', () => {
  for (const setting of SCHOOLS)
    it(`has the 23 of the law, in its order, for ${setting}`, () => {
      const keys = reportItems(setting).map(({ key }) => key);
      expect(keys.join(' ')).to.equal(
        'sir-1 sir-2 sir-3a sir-3b sir-3c sir-3d sir-3e sir-3f sir-3g sir-4 sir-5 sir-6 sir-7 sir-8 sir-9 sir-10 sir-11 sir-12 sir-13 sir-14 sir-15 sir-16 sir-17',
      );
    });

  for (const setting of COLLEGES)
    it(`has 22 for ${setting}`, () => {
      const keys = reportItems(setting).map(({ key }) => key);
      expect(keys).to.deep.equal(Array.from({ length: 22 }, (_, index) => `col-${index + 1}`));
    });

  for (const setting of [...SCHOOLS, ...COLLEGES])
    it(`says each in words, no two alike, for ${setting}`, () => {
      const items = reportItems(setting);
      for (const member of ['key', 'label', 'question', 'legal', 'law'] as const) {
        const said = items.map((item) => item[member]);
        expect(
          said.every((words) => words.trim().length > 4 || member === 'key'),
          member,
        ).to.equal(true);
        expect(new Set(said).size, member).to.equal(items.length);
      }
    });

  it('says where the law stands', () => {
    const laws = new Map(reportItems('mainstream').map(({ key, law }) => [key, law]));
    expect(laws.get('sir-3b')).to.equal('SEND Regulations 2014, Schedule 1, paragraph 3(b)');
    expect(laws.get('sir-17')).to.equal('Children and Families Act 2014, section 69(3)(b)(iv)');
  });

  it('calls good practice what no law asks of a college', () => {
    for (const { key, law } of reportItems('college'))
      expect(law, key).to.match(/^(?:Good practice|SEND Code of Practice)/);
  });

  it('speaks to the young person at a college', () => {
    const questions = reportItems('college').map(({ question }) => question);
    expect(questions).to.include('How we find out what you need');
    expect(questions.some((question) => /my child|pupil/.test(question))).to.equal(false);
  });
});

describe('parentsOrder', () => {
  for (const setting of [...SCHOOLS, ...COLLEGES])
    it(`has each item once for ${setting}`, () => {
      const keys = reportItems(setting).map(({ key }) => key);
      expect([...parentsOrder(setting)].sort()).to.deep.equal([...keys].sort());
    });

  it('starts with whom to talk to and ends with where else to look', () => {
    expect(parentsOrder('mainstream').slice(0, 2)).to.deep.equal(['sir-4', 'sir-2']);
    expect(parentsOrder('mainstream').slice(-3)).to.deep.equal(['sir-9', 'sir-11', 'sir-13']);
    expect(parentsOrder('college')[0]).to.equal('col-19');
    expect(parentsOrder('college').at(-1)).to.equal('col-20');
  });
});
