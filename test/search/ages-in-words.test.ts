import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { agesIn } from '../../src/search/ages-in-words.js';
import { factsIn } from '../../src/search/facts-in-words.js';
import { folded } from '../../src/search/words.js';

const said = (words: string): string =>
  agesIn(folded(words))
    .map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`))
    .join(', ');

/** Age in years, then the ways it is said, one to a bar. */
const AGES: Readonly<Record<string, string>> = {
  '0': '6 months old|3 months|under 1',
  '1': '1 year old|18 months|18 month old|12 months|one year old|1yr',
  '2': 'she is 2 and a half|2.5 year old|2 1/2 year old|2yo twins|24 months|two year old',
  '3': '3 year old|3-year-old|3yr old|3 yo|3yo|3 y.o.|shes nearly 3|almost 3|three year old|aged 3|3 years',
  '5': 'my daughter is five|5 years of age|from age 5|he’s turning 5',
  '7': 'my son is 7|my son is 7 and has autism|son 7 autistic|boy aged 7|she’s 7|about to turn 7|7 yr old girl',
  '13': '13y|13 y|thirteen year old|a 13 years old boy|13yrs',
  '26': '26 year old',
  '5-6': 'year 1',
  '10-11': 'year 6 transition|yr 6|y6',
  '11-12': 'year 7|Y7|yr7|in school year 7',
  '17-18': 'year 13',
  '11-16': 'Y7-Y11|y7 - y11|years 7 to 11|year 7-11|11-16|ages 11-16|secondary school',
  '6-8': 'year 2 and year 3|years 2 and 3',
  '5-7': 'KS1|key stage 1|5 to 7 year olds',
  '7-11': 'KS2|ks 2|key stage 2|juniors',
  '7-14': 'KS2-3|key stages 2 and 3',
  '0-4': 'under 5s|under 5|under-5s|under fives|younger than 5|u5s|early years|less than 5 years old',
  '0-5': '5 and under|0-5|up to 5|up to age 5|5 or under',
  '0-17': 'under 18|under-18|u18|under the age of 18',
  '0-25': '0 to 25|0 - 25|up to 25 years',
  '5-11': 'aged 5 to 11|5-11|5–11|between 5 and 11|primary|five to eleven|ages 5-11 years',
  '3-4': '3 to 4 year olds|age 3-4',
  '16-19': 'post 16|post-16|post16|school leavers',
  '16-25': '16+|16 plus|16-25|over 16s|16 and over|16 or above|aged 16 and over|16 years and above',
  '18-25': '18 plus|18+|over 18|young adults|adults|18 or older',
  '19-25': 'post 19|19 to 25',
  '1-3': 'toddler|toddlers',
  '4-5': 'reception|reception class|year r',
  '13-17': 'teenagers|teen|teenage',
  '16-18': 'sixth form|sixth-former',
  '0-1': 'newborn|baby',
};

describe('ages in words', () => {
  for (const [age, ways] of Object.entries(AGES))
    it(`are ${age} in ${ways.split('|').length} ways`, () => {
      for (const words of ways.split('|')) expect(said(words), words).to.equal(age);
    });

  it('are found in a sentence, with the words that say them, in their order', () => {
    expect(agesIn('my 3 year old and my daughter who is 11').map(({ typed }) => typed)).to.deep.equal([
      '3 year old',
      'who is 11',
    ]);
    const text = 'clubs for year 8 and teenagers';
    for (const { typed, start, end } of agesIn(text)) expect(text.slice(start, end).trim()).to.equal(typed);
  });

  it('say what is looked for as well, where they are words', () => {
    expect(agesIn('toddler group').map(({ isWord }) => isWord)).to.deep.equal([true]);
    expect(agesIn('3 year old').map(({ isWord }) => isWord)).to.deep.equal([undefined]);
  });

  it('are not every number', () => {
    const others =
      '07700 900123|020 7641 6000|0800 1111|01632-960102|£5|£5 a session|£12-15|under £5|5 pounds|less than 10 pounds|24 7|24/7|999|111|' +
      'NW8 9XY|NW8|E17|W9|E1 6AN|50%|10-20%|section 17|section 20|4x4|1:1|1-1|1 to 1|one to one|2:1|2 to 1|15 hours|30 hours free|6 week course|' +
      '5 days|7 days a week|9am|9-5|9 to 5|10am-3pm|3.30|3:30|5 miles|within 5 miles|over 5 miles|under 5 miles|10-15 minutes|' +
      'up to 10 weeks|up to 4 people|over 10 sessions|covid 19|24 hour|2024|1 April 2014|1.10.2026|11-12-2026|no 7|room 12|tier 3|level 2|' +
      'type 1 diabetes|trisomy 21|bus 46|3 children|5 years ago|5 year plan|2 year wait|2 year waiting list|waiting 2 years|a4|mp3|she is one of many|' +
      'new year|this year|two|is it too late';
    for (const words of others.split('|')) expect(said(words), words).to.equal('');
  });

  it('stay within reason whatever is typed', () => {
    const piece = fc.constantFrom(
      ...'0 3 7 11 25 99 year years old y ks - – to and under over post + plus up is aged months £ % . two one'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '), (pieces, gap) => {
        const text = pieces.join(gap);
        let last = 0;
        for (const { from, to, start, end } of agesIn(text)) {
          expect(from).to.be.within(0, 30);
          expect(to).to.be.within(from, 30);
          expect(start, 'no word is read twice').to.be.at.least(last);
          expect(end).to.be.within(start + 1, text.length);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Facts, then the ways they are asked for. */
const FACTS: Readonly<Record<string, string>> = {
  'without:plan':
    'no ehcp|no EHC plan|without an EHCP|hasn’t got an EHC plan|doesn’t have a plan|not got an ehcp|no echp|no education, health and care plan|without a statement',
  'without:diagnosis':
    'no diagnosis|undiagnosed|not diagnosed yet|no formal diagnosis|waiting for an assessment|without a diagnosis',
  'without:referral': 'no referral|self-referral|don’t need a referral|drop in|drop-in session|walk in',
  'without:assessment': 'no assessment|no social worker',
  'cost:free': 'free|for free|free of charge|cheap days out|can’t afford|low cost',
  'time:weekend': 'weekends|saturday club|on a sunday|at the weekend',
  'time:evening': 'evenings|in the evening|after work',
  'time:school-holiday': 'half term|summer holidays|school holiday club|easter break',
  'time:overnight': 'overnight|nights away',
  'time:daytime': 'in the day|weekdays',
  'where:online': 'online|on zoom|virtual|counselling from home',
  'where:in-person': 'face to face|in person|not online',
  '':
    'step free access|gluten free|free school meals|30 hours free childcare|smoke free|free time|freedom pass|does he need an ehcp|planning|' +
    'home to school|transport from home to school|away from home|how to get a diagnosis|referral|ehcp|break',
};

describe('facts in words', () => {
  for (const [fact, ways] of Object.entries(FACTS))
    it(`say ${fact || 'nothing'} in ${ways.split('|').length} ways`, () => {
      for (const words of ways.split('|')) {
        const found = factsIn(folded(words)).map(({ words }) => `${words.kind}:${words.value}`);
        expect(found.join(' '), words).to.equal(fact);
      }
    });

  it('take the whole of the words that say them', () => {
    const typed = (words: string): string[] => factsIn(folded(words)).map((fact) => fact.typed);
    expect(typed('he hasn’t got an EHC plan')).to.deep.equal(['hasnt got an ehc plan']);
    expect(typed('no education health and care plan')).to.deep.equal(['no education health and care plan']);
  });
});
