import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { AREAS, NEED_AREAS, needsIn, needsOfTerm } from '../../src/feed/needs.js';

const [TALK, LEARN, FEEL, SENSE] = AREAS;

describe('NEED_AREAS', () => {
  it('has the 14 codes, each in its area', () => {
    expect(NEED_AREAS).to.deep.equal({
      SPLD: LEARN,
      MLD: LEARN,
      SLD: LEARN,
      PMLD: LEARN,
      SEMH: FEEL,
      SLCN: TALK,
      HI: SENSE,
      VI: SENSE,
      MSI: SENSE,
      PD: SENSE,
      ASD: TALK,
      DS: '',
      OTH: '',
      NSA: '',
    });
  });
});

describe('needsIn', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    Autism: ['ASD'],
    'deaf or partly sighted children': ['HI', 'VI'],
    'Autism and learning difficulties': ['ASD', LEARN],
    'SLD/PMLD': ['SLD', 'PMLD'],
    SLCN: ['SLCN'],
    slcn: ['SLCN'],
    SpLD: ['SPLD'],
    HI: ['HI'],
    hi: ['HI'],
    VI: ['VI'],
    Hearing: ['HI'],
    'Visual impairment': ['VI'],
    'Visual and/or hearing impediment': ['VI', 'HI'],
    'SLCN - Speech, language and Communication': ['SLCN'],
    'SEMH - Social, Emotional and Mental Health': ['SEMH'],
    'Social, emotional and mental health difficulties': ['SEMH'],
    'Behaviour, emotional and social difficulties': ['SEMH'],
    BESD: ['SEMH'],
    ASC: ['ASD'],
    'Autistic spectrum disorder': ['ASD'],
    'Speech and language': ['SLCN'],
    'Communication and interaction': [TALK],
    'communication-and-interaction': [TALK],
    'Cognition and learning': [LEARN],
    'Sensory and physical needs': [SENSE],
    'Sensory and/or physical': [SENSE],
    'sensory-physical': [SENSE],
    'social-emotional-mental-health': [FEEL],
    'Profound and multiple learning difficulties': ['PMLD'],
    'Severe learning difficulty': ['SLD'],
    'Moderate learning difficulties': ['MLD'],
    'Moderate and severe learning difficulties': ['MLD', 'SLD'],
    'Severe and profound learning difficulties': ['SLD', 'PMLD'],
    'Specific learning difficulties (dyslexia)': ['SPLD'],
    'Multi-sensory impairment': ['MSI'],
    Deafblind: ['MSI'],
    'Deaf and blind': ['HI', 'VI'],
    'Physical disability': ['PD'],
    'ASD, SLCN; MLD': ['ASD', 'SLCN', 'MLD'],
    "Down's syndrome": ['DS'],
    'Down Syndrome': ['DS'],
    OTH: ['OTH'],
    NSA: ['NSA'],
    'Severe autism': ['ASD'],
    'All needs': [],
    'Chips and visa': [],
    'Say hi to us': [],
    'ADHD, CPD, television': [],
    'Mental health': [],
    constructor: [],
    '': [],
  };
  for (const [words, needs] of Object.entries(cases))
    it(words || 'nothing', () => expect(needsIn(words)).to.deep.equal(needs));

  it('gives only codes and areas, each once, and knows each of them', () => {
    const known = [...Object.keys(NEED_AREAS), ...AREAS];
    for (const need of known) expect(needsIn(need), need).to.deep.equal([need]);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...Object.keys(cases)), fc.string()), { maxLength: 6 }),
        (words) => {
          const needs = needsIn(words.join('; '));
          expect(new Set(needs)).to.have.length(needs.length);
          expect(needs.every((need) => known.includes(need))).to.equal(true);
        },
      ),
    );
  });
});

describe('needsOfTerm', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    Autism: ['ASD'],
    'deaf or partly sighted children': ['HI', 'VI'],
    'Visually Impaired': ['VI'],
    'Hearing impairment': ['HI'],
    'Learning Disabilities': [LEARN],
    'Visual arts': [],
    'Hearing voices group': [],
    'Physical activity': [],
    'Speech therapy': [],
    'Autism-friendly cinema': [],
    'Other needs': [],
  };
  for (const [name, needs] of Object.entries(cases))
    it(name, () => expect(needsOfTerm(name)).to.deep.equal(needs));
});
