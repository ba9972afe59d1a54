import { expect } from '@open-wc/testing';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { readFeed } from '../../src/feed/read.js';
import type { Feed } from '../../src/feed/types.js';
import { serviceSearch, type ServiceSearch } from '../../src/search/index.js';

type Made = Readonly<Record<string, unknown>> & { readonly id: string };

const feedFrom = (services: readonly Made[], send: object = {}): Feed => {
  const contents = services.map((service) => ({ status: 'active', ...service }));
  const { feed } = readFeed({ contents, send });
  if (!feed) throw new Error('no feed');
  return feed;
};
const searchOver = (services: readonly Made[], synonyms?: string[][]): ServiceSearch => {
  const feed = feedFrom(services, synonyms && { synonyms });
  return serviceSearch(feed.services, { ...(feed.send.synonyms && { synonyms: feed.send.synonyms }) });
};
const ids = (search: ServiceSearch, words: string, without: readonly string[] = []): string[] =>
  search(words, { without }).matches.map(({ service }) => service.id);
const read = (search: ServiceSearch, words: string, without: readonly string[] = []): string[] =>
  search(words, { without }).understood.map(({ id }) => id);

const at = (address_1: string, city: string, postal_code: string): readonly object[] => [
  { location_type: 'physical', addresses: [{ address_1, city, postal_code, country: 'GB' }] },
];

const TOWN: readonly Made[] = [
  { id: 'breaks', name: 'Short breaks at Reed House', description: 'Days out and nights away.' },
  {
    id: 'speech',
    name: 'Speech and language therapy',
    description: 'Therapists for children who find talking hard.',
  },
  { id: 'ot', name: 'Occupational therapy', description: 'Help with everyday skills.' },
  { id: 'physio', name: 'Physiotherapy', description: 'Help with moving.' },
  { id: 'listening', name: 'Listening club', send: { needs: ['HI'] }, description: 'Friends who sign.' },
  { id: 'children', name: 'Children’s games morning', description: 'For all children, a lot of fun.' },
  { id: 'transport', name: 'Travel to school', description: 'Home to school transport for pupils.' },
  { id: 'base', name: 'Larkmere resource base', send: { kind: 'resource-base', needs: ['ASD'] } },
  {
    id: 'swim',
    name: 'Saltholme swimming',
    minimum_age: 5,
    maximum_age: 11,
    description: 'Swim in warm water.',
  },
  { id: 'swim-teen', name: 'Swimming for teenagers', minimum_age: 13, maximum_age: 18 },
  { id: 'swim-all', name: 'Swimming lanes', description: 'Swimming for anybody.' },
  { id: 'adult-care', name: 'Adult social care', description: 'A social worker for adults.' },
  {
    id: 'autism',
    name: 'Autism outreach',
    send: { needs: ['ASD'] },
    description: 'Help for autistic pupils.',
  },
  { id: 'advice', name: 'Money advice', description: 'Benefits advice for families.' },
];
const town = searchOver(TOWN);

describe('one thing by its many names', () => {
  const NAMES: Readonly<Record<string, string>> = {
    breaks: 'respite|short break|short breaks|respite care|give us a break|overnight respite',
    speech: 'speech therapy|SALT|salt|SLT|speech therapist|speach therapy|language therapy|not talking',
    listening: 'deaf|HI|hi|hearing impairment|hearing loss|hard of hearing',
    transport: 'taxi to school|school bus|home to school|travel help|school transport|getting to school',
    base: 'base|unit|ARP|resourced provision|sen unit|specialist unit',
    ot: 'OT|ot|occupational therapist',
    physio: 'physio|fisio|physiotherapist',
    swim: 'swim|swimming lessons for 6 year old|swiming 7 year old',
    autism: 'autistic support|ASD outreach|on the spectrum|asperger outreach',
    advice: 'benefits advice|welfare rights|DLA|personal independence payment',
  };
  for (const [id, names] of Object.entries(NAMES))
    it(`finds ${id} by ${names.split('|').length} names`, () => {
      for (const name of names.split('|')) expect(ids(town, name).slice(0, 2), name).to.include(id);
    });

  it('works both ways: the record may use either name', () => {
    const records: readonly (readonly [record: string, asked: string])[] = [
      ['Respite at Reed House', 'short breaks'],
      ['SALT clinic', 'speech and language therapy'],
      ['Deaf friends', 'hearing impaired'],
      ['ARP at Larkmere', 'resource base'],
      ['SENDIASS', 'parent partnership'],
      ['EHCP clinic', 'education health and care plan'],
    ];
    for (const [record, asked] of records) {
      const search = searchOver([
        { id: 'other', name: 'Pottery for everyone' },
        { id: 'right', name: record },
      ]);
      expect(ids(search, asked)[0], `${asked} in ${record}`).to.equal('right');
    }
  });

  it('takes the feed’s own words for the same thing', () => {
    const own = [...TOWN, { id: 'bounce', name: 'Kangaroo hour', description: 'Trampolines.' }];
    expect(ids(searchOver(own), 'zoomies')).to.deep.equal([]);
    const search = searchOver(own, [
      ['kangaroo hour', 'zoomies'],
      ['respite', 'breather'],
    ]);
    expect(ids(search, 'zoomies')[0]).to.equal('bounce');
    expect(ids(search, 'breather')[0], 'with those of ours').to.equal('breaks');
  });
});

describe('while it is typed', () => {
  it('never empties the list', () => {
    for (const words of ['speech and language therapy', 'home to school transport', 'occupational therapy'])
      for (let end = 1; end <= words.length; end += 1) {
        const typed = words.slice(0, end);
        expect(ids(town, typed).length, typed).to.be.above(0);
      }
  });

  it('has the answer first from half a word on', () => {
    for (const [typed, id] of [
      ['speech and l', 'speech'],
      ['speec', 'speech'],
      ['swimm', 'swim-all'],
      ['occup', 'ot'],
      ['listen', 'listening'],
    ] as const)
      expect(ids(town, typed).slice(0, 3), typed).to.include(id);
  });
});

describe('letters that stand for words', () => {
  it('are never taken for other words that hold them', () => {
    expect(ids(town, 'HI')).not.to.include('children');
    expect(ids(town, 'ot ')).not.to.include('children');
    expect(ids(town, 'ot ')).not.to.include('listening');
    for (const letters of ['HI ', 'OT ', 'VI ', 'PD ', 'EHE '])
      expect(
        read(town, letters).filter((id) => id.startsWith('mended')),
        letters,
      ).to.deep.equal([]);
  });

  it('with two meanings find both, and say so', () => {
    const { understood, matches } = town('ASC');
    expect(understood.map(({ kind, meanings }) => [kind, meanings])).to.deep.equal([
      ['meanings', ['autism spectrum condition', 'adult social care']],
    ]);
    const found = matches.map(({ service }) => service.id);
    expect(found).to.include('autism');
    expect(found).to.include('adult-care');
    expect(found.indexOf('autism'), 'the likelier first').to.be.below(found.indexOf('adult-care'));
  });
});

describe('what was said of a service', () => {
  const search = searchOver([
    { id: 'none', name: 'Riverside club', description: 'Games. We do not offer swimming or respite.' },
    { id: 'mention', name: 'Hillside club', description: 'Games, crafts and sometimes swimming.' },
    { id: 'swim', name: 'Swimming club', description: 'Lessons in a small pool.' },
  ]);

  it('counts for little where it is said not to be offered', () => {
    const found = ids(search, 'swimming');
    expect(found[0]).to.equal('swim');
    expect(found.filter((id) => id !== 'none')).to.deep.equal(['swim', 'mention']);
    if (found.includes('none')) expect(found.at(-1)).to.equal('none');
  });
});

describe('facts and ages', () => {
  const NOWHERE = { send: {} };
  const breaks = searchOver([
    { id: 'plan', name: 'Respite house', send: { plan: 'required' } },
    { id: 'unsaid', name: 'Respite house', ...NOWHERE },
    { id: 'open', name: 'Respite house', send: { plan: 'not-required' } },
  ]);

  it('lift those that fit over those that do not say, and hide nothing', () => {
    expect(ids(breaks, 'respite no ehcp')).to.deep.equal(['open', 'unsaid', 'plan']);
    expect(read(breaks, 'respite no ehcp')).to.deep.equal(['without:plan']);
    expect(ids(breaks, 'no ehcp'), 'alone').to.deep.equal(['open', 'unsaid', 'plan']);
    expect(ids(breaks, 'respite')).to.have.members(['open', 'unsaid', 'plan']);
  });

  it('lift by age, and hide nothing', () => {
    expect(ids(town, 'swimming 6 year old')[0]).to.equal('swim');
    expect(ids(town, 'swimming 15 year old')[0]).to.equal('swim-teen');
    expect(ids(town, 'swimming year 10')[0]).to.equal('swim-teen');
    const all = ids(town, 'swimming').sort();
    for (const age of ['3 year old', 'post 19', 'KS2', 'teenager', 'toddler'])
      expect(ids(town, `swimming ${age}`), age).to.include.members(all);
    expect(ids(town, '6 year old').length, 'alone').to.equal(TOWN.length);
  });

  it('are taken away by the visitor', () => {
    expect(read(town, 'swimming 15 year old')).to.deep.equal(['age:15']);
    expect(read(town, 'swimming 15 year old', ['age:15'])).to.deep.equal([]);
    expect(ids(breaks, 'respite no ehcp', ['without:plan'])).to.have.members(['open', 'unsaid', 'plan']);
    expect(read(town, 'deaf', ['need:HI'])).to.deep.equal([]);
  });

  it('are said in the order of the words, in the visitor’s own', () => {
    const { understood } = town('free swimming for my 6 year old, no EHCP');
    expect(understood.map(({ id, typed }) => `${id} ${typed}`)).to.deep.equal([
      'cost:free free',
      'age:6 6 year old',
      'without:plan no ehcp',
    ]);
  });
});

describe('places', () => {
  const search = searchOver([
    { id: 'far', name: 'Respite house', locations: at('1 Low Street', 'Tolney', 'FB9 1AA') },
    { id: 'here', name: 'Respite house', locations: at('1 High Street', 'Saltholme', 'FB2 1AA') },
    { id: 'around', name: 'Respite house', locations: at('2 High Street', 'Saltholme', 'FB3 2AA') },
    { id: 'same', name: 'Music', locations: at('3 High Street', 'Saltholme', 'FB2 2BB') },
    { id: 'lost', name: 'Respite house' },
  ]);

  it('come first where they are named, then those around; the rest stay', () => {
    const found = ids(search, 'respite FB2');
    expect(found[0]).to.equal('here');
    expect(found[1], 'shares a town with it').to.equal('around');
    expect(found).to.have.members(['here', 'around', 'far', 'lost']);
    expect(read(search, 'respite FB2')).to.deep.equal(['postcode:FB2']);
    expect(ids(search, 'respite in Saltholme').slice(0, 2)).to.have.members(['here', 'around']);
    expect(read(search, 'respite in saltholme')).to.deep.equal(['place:Saltholme']);
  });

  it('are read from a whole postcode, however it is written', () => {
    for (const words of ['respite fb2 1aa', 'respite FB2 9XY', 'respite near fb2']) {
      expect(ids(search, words)[0], words).to.equal('here');
      expect(read(search, words), words).to.deep.equal(['postcode:FB2']);
    }
    expect(search('respite fb2 1aa').leftOut).to.deep.equal([]);
  });

  it('of the same letters are nearest to a district that nobody is in', () => {
    expect(read(search, 'respite FB7')).to.deep.equal(['postcode:FB7']);
    const found = ids(search, 'respite FB7');
    expect(found.slice(0, 3)).to.have.members(['here', 'around', 'far']);
    expect(found.at(-1)).to.equal('lost');
  });

  it('are no places where they are ordinary words', () => {
    const reading = searchOver([
      { id: 'reading', name: 'Chess group', locations: at('1 Low Street', 'Reading', 'RG1 1AA') },
      { id: 'books', name: 'Help with reading and spelling' },
    ]);
    expect(ids(reading, 'help with reading')[0]).to.equal('books');
    expect(read(reading, 'chess in reading')).to.deep.equal(['place:Reading']);
  });
});

describe('what no service has', () => {
  it('is said, and the nearest is given', () => {
    const { leftOut, isPartial, matches } = town('xylophone swimming');
    expect(leftOut).to.deep.equal(['xylophone']);
    expect(isPartial).to.equal(true);
    expect(matches[0]?.service.name).to.match(/swimming/i);
    expect(town('horse riding').isPartial).to.equal(true);
    expect(town('horse riding').leftOut).to.deep.equal(['horse riding']);
  });

  it('is said where two things are each there and never together', () => {
    const { isPartial, leftOut } = town('physiotherapy school bus');
    expect(leftOut).to.deep.equal([]);
    expect(isPartial).to.equal(true);
  });

  it('is not said of what is there', () => {
    for (const words of ['swimming', 'speech therapy', 'autism', 'short breaks'])
      expect(town(words).isPartial, words).to.equal(false);
  });
});

describe('why', () => {
  const search = searchOver([
    {
      id: '1',
      name: 'Children’s Café autism-friendly hour',
      organization: { id: 'o', name: 'Église d’Autisme', description: '' },
      description: 'Autistic children’s CAFÉ. Speech-and-language therapists come too.',
      send: { needs: ['ASD'] },
      locations: at('1 High Street', 'Saltholme', 'FB2 1AA'),
    },
    { id: '2', name: 'Somewhere else', description: 'Nothing alike.' },
  ]);
  const whyOf = (words: string): Record<string, readonly string[]> => {
    const all: Record<string, string[]> = {};
    for (const { field, words: found } of search(words).matches[0]?.why ?? [])
      (all[field] ??= []).push(...found);
    return all;
  };

  it('names the words in their own spelling', () => {
    expect(whyOf('cafe')).to.deep.equal({ name: ['Café'], description: ['CAFÉ'] });
    const { name, needs, description } = whyOf('autism');
    expect(name).to.deep.equal(['autism']);
    expect(description).to.include('Autistic');
    expect(needs).to.deep.equal(['ASD']);
    expect(whyOf('speech therapist')['description']).to.include.members(['Speech', 'language', 'therapists']);
    expect(whyOf('autism saltholme')['place']).to.include('Saltholme');
  });

  it('quotes words that stand in the service, and has some for the first match', () => {
    const { feed } = readFeed(borough);
    const all = serviceSearch(feed?.services ?? []);
    for (const words of [
      'autism',
      'respite',
      'speach therapy',
      'swimming 7 year old',
      'sendiass',
      'physio',
    ]) {
      const { matches } = all(words);
      expect(matches.length, words).to.be.above(0);
      expect(matches[0]?.why.length, words).to.be.above(0);
      for (const { service, why } of matches) {
        const text = JSON.stringify(service);
        for (const { words: quoted } of why) {
          expect(quoted.length).to.be.above(0);
          for (const word of quoted) expect(text, words).to.include(word);
        }
      }
    }
  });
});

describe('an answer', () => {
  it('is nothing for blank words', () => {
    for (const words of ['', ' ', '\n\t  ', '\u00a0'])
      expect(town(words)).to.deep.equal({
        matches: [],
        understood: [],
        urgent: [],
        leftOut: [],
        isPartial: false,
      });
  });

  it('is the same each time, whatever was asked between', () => {
    const ask = (words: string): unknown => {
      const { matches, ...rest } = town(words);
      return [matches.map(({ service, score, why }) => [service.id, score, why]), rest];
    };
    const before = ask('swiming in Saltholme for a 7 year old');
    ask('deaf HI respite no ehcp');
    expect(ask('swiming in Saltholme for a 7 year old')).to.deep.equal(before);
  });

  it('holds urgent help beside the services', () => {
    expect(town('swimming').urgent).to.deep.equal([]);
    const { urgent, matches } = town('swimming i want to die');
    expect(urgent).to.deep.equal(['self-harm']);
    expect(matches.length).to.be.above(0);
  });
});
