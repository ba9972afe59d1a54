import { expect } from '@open-wc/testing';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { readFeed } from '../../src/feed/read.js';
import { CATEGORIES, categoriesOf } from '../../src/search/categories.js';
import { CATEGORY_WORDS } from '../../src/view/words/categories.js';

const of = (record: object): readonly string[] => {
  const [service] =
    readFeed({ contents: [{ id: '1', name: 'Club', status: 'active', ...record }] }).feed?.services ?? [];
  if (!service) throw new Error('no service');
  return categoriesOf(service);
};
const term = (name: string): object => ({ attributes: [{ id: 'a', taxonomy_term: { id: 't', name } }] });

describe('categories', () => {
  it('are 35, each with words for families', () => {
    expect(CATEGORIES).to.have.length(35);
    expect(Object.keys(CATEGORY_WORDS)).to.deep.equal([...CATEGORIES]);
  });

  it('are the keys the example borough uses', () => {
    const used = new Set(borough.contents.flatMap(({ send }) => send.categories));
    expect([...used].filter((key) => !CATEGORIES.includes(key))).to.deep.equal([]);
  });

  const cases: readonly (readonly [object, readonly string[]])[] = [
    [{}, []],
    [{ send: { categories: ['short-breaks'] }, name: 'Swimming' }, ['short-breaks']],
    [{ send: { categories: ['Short breaks', 'our own'] } }, ['short-breaks', 'our-own']],
    [{ send: { kind: 'short-break' } }, ['short-breaks']],
    [{ send: { kind: 'inclusion-support-base' } }, ['resource-bases']],
    [term('Speech and language'), ['speech-and-language']],
    [term('Benefits & money'), ['benefits-and-money']],
    [term('Things to do'), ['sport-and-leisure']],
    [term('Childcare and early years'), ['early-years', 'childcare']],
    [term('Money, benefits and allowances'), ['benefits-and-money']],
    [term('Faith groups'), []],
    [{ pc_targetAudience: [{ id: '1', audienceType: 'Carers' }] }, []],
    [{ name: 'Fennbridge SENDIASS' }, ['sendiass']],
    [{ name: 'Children’s Centre' }, ['early-years']],
    [{ name: 'Siblings and Young Carers Project' }, ['young-carers-and-siblings']],
    [{ name: 'Parent Carer Forum' }, ['parent-forums-and-groups']],
    [{ name: 'Community Transport' }, ['travel-help']],
    [{ name: 'Joint Occupational Therapy and Physiotherapy' }, ['occupational-therapy', 'physiotherapy']],
    [{ name: 'Welcoming Space at Easton Leisure Centre' }, []],
    [{ name: 'Bottle Recycling' }, []],
    [{ name: 'Wellbeing College' }, ['camhs-and-wellbeing']],
    [{ name: 'Find A Mosque' }, []],
    [{ name: 'Bristol Budgerigar Society' }, []],
  ];
  for (const [record, expected] of cases) {
    it(`${JSON.stringify(record)}: ${expected.join(', ') || 'none'}`, () => {
      expect(of(record)).to.deep.equal(expected);
    });
  }

  it('can be told of most of the borough by kind, terms and names alone, and are right', () => {
    const bare = borough.contents.map(({ send: { categories: _, ...send }, ...record }) => ({
      ...record,
      send,
    }));
    const services = readFeed({ ...borough, contents: bare }).feed?.services ?? [];
    const told = services.filter((service) => categoriesOf(service).length);
    const right = told.filter((service) => {
      const real = borough.contents.find(({ id }) => id === service.id)?.send.categories ?? [];
      return categoriesOf(service).some((key) => real.includes(key));
    });
    expect(told.length / services.length).to.be.at.least(0.9);
    expect(right.length / told.length).to.be.at.least(0.95);
  });

  it('are worked out once', () => {
    const [service] = readFeed(borough).feed?.services ?? [];
    if (!service) throw new Error('no service');
    expect(categoriesOf(service)).to.equal(categoriesOf(service));
  });
});
