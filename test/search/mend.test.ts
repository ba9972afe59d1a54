import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { distanceOf, soundOf } from '../../src/search/mend.js';
import { readFeed } from '../../src/feed/read.js';
import { serviceSearch } from '../../src/search/index.js';
import { stem } from '../../src/search/words.js';
import { feedOf } from '../../stories/feeds.js';

const { feed } = readFeed(
  feedOf([
    { id: '1', name: 'Saltholme swimming lessons', status: 'active', description: 'A pool for children.' },
    { id: '2', name: 'Speech and language therapy', status: 'active' },
    { id: '3', name: 'Chair exercises and games', status: 'active', description: 'We began with a house.' },
  ]),
);
const search = serviceSearch(feed?.services ?? []);
/** What a word is taken for. The space after it says that it is typed to its end. */
const mendOf = (word: string): string | undefined =>
  search(`${word} `).understood.find(({ kind }) => kind === 'mended')?.value;

describe('the sound of a word', () => {
  it('is the same however it is written', () => {
    const alike =
      'physio fisio|school skool|counselling councelling|swimming swiming|knowledge nowledge|wheel weel|equipment ekuipment'.split(
        '|',
      );
    for (const pair of alike) {
      const [one = '', two = ''] = pair.split(' ');
      expect(soundOf(two), pair).to.equal(soundOf(one));
    }
    expect(soundOf('police')).not.to.equal(soundOf('polish'));
  });
});

describe('the distance between two words', () => {
  it('counts letters put in, left out, swapped or changed', () => {
    for (const [one, two, distance] of [
      ['autism', 'autism', 0],
      ['speach', 'speech', 1],
      ['autsim', 'autism', 1],
      ['swiming', 'swimming', 1],
      ['therapyy', 'therapy', 1],
      ['resbite', 'respite', 1],
      ['bread', 'break', 1.5],
      ['', 'abc', 3],
    ] as const)
      expect(distanceOf(one, two), `${one} ${two}`).to.equal(distance);
  });

  it('is the same both ways, 0 only between the same words, and never more than all their letters', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdest'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, two) => {
        const distance = distanceOf(one, two);
        expect(distance).to.equal(distanceOf(two, one));
        expect(distance === 0).to.equal(one === two);
        expect(distance).to.be.at.most(one.length + two.length);
      }),
    );
  });
});

describe('misspelt words', () => {
  const MISSPELT =
    'speach>speech langauge>language therepy>therapy autisum>autism autsim>autism austism>autism dislexia>dyslexia dispraxia>dyspraxia ' +
    'dyscalcula>dyscalculia epilepsey>epilepsy resbite>respite respight>respite fisio>physio fysiotherapy>physiotherapy ' +
    'occupatonal>occupational swimmin>swimming councelling>counselling conselling>counselling wheelchiar>wheelchair wheelchar>wheelchair ' +
    'weelchair>wheelchair trasport>transport transprt>transport nursary>nursery benifits>benefits bereavment>bereavement portege>portage ' +
    'advocasy>advocacy mediaton>mediation heering>hearing stamering>stammering anxeity>anxiety anxity>anxiety depresion>depression ' +
    'behavour>behaviour tourets>tourette siblins>siblings playsceme>playscheme holliday>holiday collage>college internshp>internship ' +
    'tribunel>tribunal apeal>appeal dentest>dentist toliet>toilet contenence>continence sleap>sleep skool>school suport>support ' +
    'chidren>children childern>children equiptment>equipment makatan>makaton brail>braille sencory>sensory assesment>assessment ' +
    'diagnosiss>diagnosis peadiatrician>paediatrician phsycologist>psychologist psycologist>psychologist intrepreter>interpreter ' +
    'befrending>befriending yuoth>youth musik>music hydrotherpy>hydrotherapy disabilty>disability lerning>learning meltdons>meltdowns';

  it('of the field are mended', () => {
    for (const pair of MISSPELT.split(' ')) {
      const [typed = '', meant = ''] = pair.split('>');
      expect(stem(mendOf(typed) ?? stem(typed)), typed).to.equal(stem(meant));
    }
    expect(MISSPELT.split(' ').length).to.be.above(50);
  });

  it('find what was meant, and say so', () => {
    const { matches, understood, leftOut } = search('swimmign lesons ');
    expect(matches[0]?.service.id).to.equal('1');
    expect(understood.map(({ kind, typed }) => `${kind} ${typed}`)).to.deep.equal([
      'mended swimmign',
      'mended lesons',
    ]);
    expect(leftOut).to.deep.equal([]);
  });

  it('are ordinary words again once the visitor says so', () => {
    const { understood, leftOut } = search('swimmign ', { without: ['mended:swimming'] });
    expect(understood).to.deep.equal([]);
    expect(leftOut).to.deep.equal(['swimmign']);
  });
});

/**
 * The rule: a word of fewer than ten letters keeps its first sound; one letter is taken for another only where they are
 * heard or typed for each other, unless the word is long; and nothing is mended to a word that carries nothing.
 */
describe('words that are spelt well and that nobody here uses', () => {
  const OTHERS =
    'mouth horse somali bengali polish urdu turkish james sarah mohammed oliver priya fatima smith jones khan patel water banana window ' +
    'monday purple mother father nephew visa mosque temple muslim jewish chess rugby cricket golf judo knitting cancer diabetes asthma ' +
    'eczema arthritis stroke dementia lupus shoes clothes uniform laptop mobile bread rent mortgage election recycling beach mouse stairs ' +
    'roof nails hair kidney brain bones prince needle vegan prayer lorry massage paint queen';

  it('are left as they are', () => {
    const wrong = OTHERS.split(' ').flatMap((word) => {
      const mend = mendOf(word);
      return mend ? [`${word} > ${mend}`] : [];
    });
    expect(wrong).to.deep.equal([]);
  });

  it('are said to be nowhere, where they are words of weight', () => {
    expect(search('vegan swimming').leftOut).to.deep.equal(['vegan']);
    expect(search('vegan swimming').isPartial).to.equal(true);
  });
});

describe('letters that are no misspelt words', () => {
  it('are those of acronyms, numbers and short words', () => {
    for (const word of 'hi ot hci otb sal slt4 nw8 9xy asd1 pta dvd'.split(' '))
      expect(mendOf(word), word).to.equal(undefined);
  });

  it('of a word that is still being typed, which begins as one of ours', () => {
    for (let end = 1; end <= 'swimming'.length; end += 1)
      expect(search('swimming'.slice(0, end)).understood, 'swimming'.slice(0, end)).to.deep.equal([]);
  });

  it('never mend to fewer than four letters, and always to a word that needs no mending', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeioustprlnmgch'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(letters, (word) => {
        const mend = mendOf(word);
        if (mend === undefined) return;
        expect(mend.length).to.be.at.least(4);
        expect(mendOf(mend), mend).to.equal(undefined);
      }),
      { numRuns: 300 },
    );
  });
});
