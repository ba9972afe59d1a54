import { expect } from '@open-wc/testing';
import { sayer } from '../../src/view/words/sayer.js';
import * as breaks from '../../src/view/words/breaks.js';
import * as calendar from '../../src/view/words/calendar.js';
import * as categories from '../../src/view/words/categories.js';
import * as compare from '../../src/view/words/compare.js';
import * as desk from '../../src/view/words/desk.js';
import * as facets from '../../src/view/words/facets.js';
import * as feedDesk from '../../src/view/words/feed-desk.js';
import * as finder from '../../src/view/words/finder.js';
import * as glossary from '../../src/view/words/glossary.js';
import * as needs from '../../src/view/words/needs.js';
import * as places from '../../src/view/words/places.js';
import * as report from '../../src/view/words/report.js';
import * as reportCheck from '../../src/view/words/report-check.js';
import * as results from '../../src/view/words/results.js';
import * as services from '../../src/view/words/services.js';
import * as shared from '../../src/view/words/shared.js';
import * as statement from '../../src/view/words/statement.js';
import * as times from '../../src/view/words/times.js';
import * as urgent from '../../src/view/words/urgent.js';
import * as week from '../../src/view/words/week.js';

/** Words that hurt, blame or turn families away. */
const NEVER =
  /\b(the disabled|handicap\w*|wheelchair[- ]bound|confined|victims? of|suffers? from|suffering|high[- ]functioning|low[- ]functioning|asperger\w*|challenging|naughty|slow learners?|(?:children|young people) with disabilities|special needs|service users?|clients?|cohorts?|respite|not eligible|ineligible|compl(?:y|ies|iant|iance)|passes)\b/i;
/** "Full, ask" is what we say; the law's own sentence is the one that may say you do not apply. */
const TURNED_AWAY = /\b(closed|no places|do not apply)\b/i;
const MAY_SAY = 'You do not apply to the school.';

const sentencesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.split(/\n+/).filter(Boolean);
  return value && typeof value === 'object' ? Object.values(value).flatMap(sentencesIn) : [];
};

// Every file of the folder: a test of what is published compares.
const TABLES = {
  breaks,
  calendar,
  categories,
  compare,
  desk,
  facets,
  feedDesk,
  finder,
  glossary,
  needs,
  places,
  report,
  reportCheck,
  results,
  services,
  shared,
  statement,
  times,
  urgent,
  week,
};
const sentences = Object.values(TABLES).flatMap((module) => [
  ...sentencesIn({ ...module }),
  ...Object.values(module).flatMap((member: unknown) =>
    typeof member === 'function' && 'table' in member ? sentencesIn(member.table) : [],
  ),
]);
const all = [...new Set(sentences)];

/** The official term comes beside the word families use, not before it. */
const OFFICIAL_FIRST = /^(?:hearing|visually|vision) impaired/i;

/** Most words in a sentence, for a reading age of about 11: the government's own limit. */
const LONGEST = 25;
const words = (sentence: string): number => sentence.split(/\s+/).length;

describe('our words', () => {
  it('are all here to be read', () => {
    expect(all.length).to.be.greaterThan(400);
  });

  for (const sentence of all) {
    it(sentence, () => {
      expect(sentence).to.not.match(NEVER);
      expect(sentence).to.not.match(OFFICIAL_FIRST);
      expect(sentence.replace(MAY_SAY, '')).to.not.match(TURNED_AWAY);
      for (const part of sentence.split(/(?<=[.?!:])\s/)) expect(words(part), part).to.be.at.most(LONGEST);
    });
  }

  it("speak to a young person of nobody's child", () => {
    const toParents = /\b(?:your|their|the) (?:child|son|daughter)\b/i;
    for (const say of [
      breaks.sayBreaks,
      facets.sayFacet,
      finder.sayFinder,
      report.sayReport,
      results.sayResults,
      services.sayService,
      urgent.sayUrgent,
    ]) {
      const [everyone, young] = say.table;
      for (const sentence of sentencesIn({ ...everyone, ...young })) expect(sentence).to.not.match(toParents);
    }
    for (const sentence of sentencesIn(glossary)) expect(sentence).to.not.match(/\byour child\b/i);
  });

  it('say how places are decided in England, for each kind', () => {
    const most = places.HOW_DECIDED.most.join(' ');
    expect(most).to.equal(
      "Most places here come through an education, health and care (EHC) plan. You do not apply to the school. You can ask the council to name any of these schools in the plan, even one that is full. Being full is not by itself a reason to say no: the council must name the school unless it would not suit the child, or would harm other children's education or the use of resources. A school named in a plan must admit the child. A young person over 16 can ask for themselves. Some bases take children without a plan; the table says which. For free, independent advice ask SENDIASS.",
    );
    expect(places.HOW_DECIDED['alternative-provision'].join(' ')).to.equal(
      'Places are arranged by schools and the council.',
    );
    expect(places.HOW_DECIDED.independent.join(' ')).to.match(/ask the council/i);
  });
});

describe('sayer', () => {
  const say = sayer(
    { count: { one: '{n} place', other: '{n} places' }, plain: 'Hello {name}.' },
    { plain: 'Hi {name}.' },
  );

  it('chooses the form by number', () => {
    expect([0, 1, 2].map((n) => say('count', { n }))).to.deep.equal(['0 places', '1 place', '2 places']);
  });

  it('has a second wording for young people, and the first where there is none', () => {
    expect(say('plain', { name: 'Ada' }, 'young-people')).to.equal('Hi Ada.');
    expect(say('count', { n: 1 }, 'young-people')).to.equal('1 place');
  });

  it('leaves no slot behind', () => {
    expect(say('plain')).to.equal('Hello .');
  });
});
