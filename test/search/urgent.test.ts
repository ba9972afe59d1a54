import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { monthsBetween } from '../../src/feed/dates.js';
import { URGENT_CHECKS, URGENT_GROUPS, URGENT_HELP } from '../../src/search/urgent-help.js';
import { CALM_WORDS, URGENT_PHRASES } from '../../src/search/urgent-phrases.js';
import { urgentLines } from '../../src/search/urgent-lines.js';
import { urgentIn } from '../../src/search/urgent.js';

const GROUPS = ['self-harm', 'abuse'] as const;

const partsOf = (list: string, mark: RegExp): readonly string[] =>
  list
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);

/** Every way to read a phrase with `a/b` in it. */
const readings = (phrase: string): readonly string[] =>
  phrase
    .split(' ')
    .reduce<readonly string[]>(
      (starts, words) => words.split('/').flatMap((word) => starts.map((start) => `${start} ${word}`.trim())),
      [''],
    );

const phrasesOf = (group: (typeof GROUPS)[number]): readonly string[] =>
  partsOf(Object.values(URGENT_PHRASES[group]).join('\n'), /[,\n]/).flatMap(readings);

const MISSPELT: Readonly<Record<string, readonly string[]>> = {
  'self-harm': [
    'i want to kill myself',
    'kms',
    'I wanna die',
    'i really just want to die',
    'wnat to die',
    'i want 2 die',
    'killll myself',
    'kill my self',
    'my daughter wants to kill her self',
    "I can't go on any more",
    'cant go on',
    'i can’t carry on',
    'i cannot cope anymore',
    'self harm',
    'selfharm',
    'self-harming',
    'he is self harming what do i do',
    'cutting myself',
    'my daughter is cutting herself',
    'suicidel',
    'suiside',
    'I AM SUICIDAL',
    'suïcidal',
    'i dont want to be here anymore',
    "my son says he doesn't want to be alive",
    'everyone would be better off without me',
    'i took too many tablets',
    'thinking of ending it all',
    'I hate my life',
    'suicide bereavement support',
    'samaritans',
    'i self harm and my training at work is hard',
  ],
  abuse: [
    'my dad hits me',
    'my step-dad keeps hitting me',
    'my mum’s boyfriend punches me',
    'mum and dad hit me',
    'my dad gets drunk and hits me',
    'being abused',
    'groomed',
    'my partner hits me',
    'he touches me',
    'someone touched me',
    'scared to go home',
    'im scared of my dad',
    'my daughter is scared of her dad',
    'i dont feel safe at home',
    'forced marriage',
    'i am being forced to get married',
    'FGM',
    'my husband is violent',
    'my boyfriend is controlling',
    'he wont let me leave',
    'domestic violance',
    'sexual abuse support',
    'teacher hit my son',
    'staff hurt my child',
    'the taxi driver hurt my child',
    "someone's hurting me",
    'someone is hurting my child',
    'i think my child is being abused',
    'worried a child is being neglected',
    'abuse by staff at a special school',
    'my ex threatens to kill me',
    'safegaurding concern',
  ],
};

describe('urgent words', () => {
  for (const group of GROUPS) {
    it(`of ${group}: at least 60 phrases, each alone and inside a sentence`, () => {
      const phrases = phrasesOf(group);
      expect(phrases.length).to.be.greaterThan(60);
      const missed = phrases.filter(
        (phrase) =>
          !urgentIn(phrase).includes(group) ||
          !urgentIn(`Please help, ${phrase.toUpperCase()}! What do we do near nw8?`).includes(group),
      );
      expect(missed).to.deep.equal([]);
    });

    it(`of ${group}: as people type them`, () => {
      const missed = (MISSPELT[group] ?? []).filter((words) => urgentIn(words)[0] !== group);
      expect(missed).to.deep.equal([]);
    });
  }

  it('are none of the ordinary ones', () => {
    const calm = partsOf(CALM_WORDS, /[;\n]/);
    expect(calm.length).to.be.greaterThan(200);
    expect(calm.filter((words) => urgentIn(words).length > 0)).to.deep.equal([]);
    expect(calm.filter((words) => urgentIn(`${words.toUpperCase()} near NW8`).length > 0)).to.deep.equal([]);
  });

  it('are whole words in their order', () => {
    for (const words of ['want to diet', 'die to want', 'selfharmony', 'killmyselfie', 'want', 'myself kill'])
      expect(urgentIn(words), words).to.deep.equal([]);
  });

  it('put the likelier group first', () => {
    expect(urgentIn('my dad hits me and I want to die, I want to kill myself')).to.deep.equal([
      'self-harm',
      'abuse',
    ]);
    expect(urgentIn('my dad hits me, he touches me, I self harm')).to.deep.equal(['abuse', 'self-harm']);
    expect(urgentIn('I am not safe')).to.have.members(['self-harm', 'abuse']);
  });

  it('are taken back by words of work only when nobody speaks of themselves', () => {
    expect(urgentIn('self-harm training')).to.deep.equal([]);
    expect(urgentIn('self-harm guide for schools')).to.deep.equal([]);
    expect(urgentIn('my self-harm got worse in training')).to.deep.equal(['self-harm']);
    expect(urgentIn('my dad hits me training')).to.deep.equal(['abuse']);
  });

  const SAFE =
    'autism adhd speech therapy swimming club saturday free wheelchair nursery school year 7 short break respite near nw8 no ehcp my son daughter needs help with sleep eating sensory transport college job travel money housing play group sign language dietitian cutting hitting touch kill time dying hurry'.split(
      ' ',
    );
  it('never turn up in safe words, however they fall', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SAFE), { maxLength: 30 }), (words) => {
        expect(urgentIn(words.join(' '))).to.deep.equal([]);
      }),
    );
  });

  it('are looked for in anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(GROUPS).to.include.members([...urgentIn(words)]);
      }),
    );
    for (const odd of [
      '',
      ' ',
      '😀 want 😀 to 😀 die',
      '<b>kill</b> myself',
      'constructor __proto__ toString',
    ])
      expect(() => urgentIn(odd)).to.not.throw();
    expect(urgentIn('😀 \u202ekill_myself 😀')).to.deep.equal(['self-harm']);
    expect(urgentIn('אני suicidal')).to.deep.equal(['self-harm']);
  });

  it('are found in bounded time', () => {
    const taken = (words: string): number => {
      const began = performance.now();
      urgentIn(words);
      return performance.now() - began;
    };
    // The best of three: a busy machine is not what is asked about.
    for (const part of ['want to ', 'dad hits ', 'i dont want to live ', 'aaaa', 'ü', '😀'])
      expect(Math.min(...[1, 2, 3].map(() => taken(part.repeat(10_000)))), part).to.be.below(200);
    expect(urgentIn(`${'word '.repeat(1990)} kill myself`)).to.deep.equal(['self-harm']);
    expect(urgentIn(`${'word '.repeat(2000)} kill myself`)).to.deep.equal([]);
  });
});

describe('urgent help', () => {
  it('was looked at within a year', () => {
    // The one test that reads the clock: on the day it fails, look at every number again.
    const today = new Date().toISOString().slice(0, 10);
    for (const [key, { checked, sources }] of Object.entries(URGENT_CHECKS)) {
      expect(monthsBetween(checked, today), `${key}: look at its sources again`).to.be.below(12);
      expect(checked <= today, key).to.equal(true);
      expect(sources, key).to.not.be.empty;
      for (const source of sources) expect(source).to.match(/^https:\/\/[\w.-]+\//);
    }
  });

  it('is the services of each group, in their order, with the numbers everybody knows', () => {
    const waysOf = (group: (typeof GROUPS)[number]): readonly string[] =>
      URGENT_GROUPS[group].map((key) => {
        const { name, ways } = URGENT_HELP[key];
        return [name, ...ways.map(({ href }) => href)].join(' ');
      });
    const emergency = 'Police or ambulance tel:999 https://999bsl.co.uk/ tel:18000';
    const childline = 'Childline tel:08001111 https://www.childline.org.uk/';
    expect(waysOf('self-harm')).to.deep.equal([
      emergency,
      'NHS 111, mental health tel:111 tel:18001111 https://111.nhs.uk/',
      childline,
      'Samaritans tel:116123',
      'Shout sms:85258',
    ]);
    expect(waysOf('abuse')).to.deep.equal([
      emergency,
      childline,
      'NSPCC tel:08088005000',
      'National Domestic Abuse Helpline tel:08082000247 https://www.nationaldahelpline.org.uk/',
    ]);
  });

  it('says who each is for, and no opening hours', () => {
    for (const service of Object.values(URGENT_HELP)) {
      expect(service.for).to.match(/\w/);
      expect(service.forYou).to.match(/\byou\b/i);
      expect(`${service.for} ${service.forYou}`).to.not.match(/\b(hours?|day|night|open|24|am|pm)\b/i);
    }
  });
});

describe("the council's own lines", () => {
  const namesOf = (group: (typeof GROUPS)[number], ...lines: readonly (readonly string[])[]) =>
    urgentLines(
      lines.map(([name = '', words = '']) => ({ name, for: words, phone: '01632 960999' })),
      group,
    ).map(({ name }) => name);

  it('stand with the group their words speak of, and with both where they do not say', () => {
    const lines = [
      ['Children’s safety line', 'If you think a child is not safe'],
      ['Mental health crisis line', 'If somebody might hurt themselves'],
      ['Crisis line', ''],
      ['Domestic abuse crisis line', ''],
      ['Emergency duty team', 'Out of hours'],
      ['Safeguarding and mental health', ''],
    ];
    expect(namesOf('abuse', ...lines)).to.deep.equal([
      'Children’s safety line',
      'Domestic abuse crisis line',
      'Emergency duty team',
      'Safeguarding and mental health',
    ]);
    expect(namesOf('self-harm', ...lines)).to.deep.equal([
      'Mental health crisis line',
      'Crisis line',
      'Emergency duty team',
      'Safeguarding and mental health',
    ]);
  });

  it('are links only where there is one number', () => {
    const waysOf = (phone?: string, text?: string) =>
      urgentLines([{ name: 'Line', ...(phone && { phone }), ...(text && { text }) }], 'abuse').flatMap(
        ({ ways }) => ways,
      );
    expect(waysOf('01632 960999', '60999')).to.deep.equal([
      { kind: 'ring', to: '01632 960999', href: 'tel:01632960999' },
      { kind: 'text', to: '60999', href: 'sms:60999' },
    ]);
    expect(waysOf('0161 496 0000 (ask for the duty worker)', 'Text HELP to 60999')).to.deep.equal([
      { kind: 'own', to: '0161 496 0000 (ask for the duty worker)', href: 'tel:01614960000' },
      { kind: 'own', to: 'Text HELP to 60999', href: 'sms:60999' },
    ]);
    expect(waysOf('javascript:alert(1)', 'sms:1')).to.deep.equal([
      { kind: 'own', to: 'javascript:alert(1)' },
      { kind: 'own', to: 'sms:1' },
    ]);
    expect(waysOf()).to.deep.equal([]);
  });
});
