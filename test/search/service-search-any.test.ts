import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { grownBoroughFeed } from '../../stories/feeds/borough/grown.js';
import { readFeed } from '../../src/feed/read.js';
import type { Service } from '../../src/feed/types.js';
import { serviceSearch, serviceSearchSoon } from '../../src/search/index.js';

const servicesOf = (contents: unknown): readonly Service[] => {
  const { feed } = readFeed(contents);
  if (!feed) throw new Error('no feed');
  return feed.services;
};
const made = (...contents: object[]): readonly Service[] =>
  servicesOf({
    contents: contents.map((one, number) => ({ id: String(number), status: 'active', ...one })),
    send: {},
  });

const small = servicesOf(borough);
const grown = servicesOf(grownBoroughFeed('2026-11-22T06:00:00Z'));
const searchSmall = serviceSearch(small);
const searchGrown = serviceSearch(grown);

/** Words as families type them, cut and mixed. */
const pieces = fc.constantFrom(
  ...'autism respite speach therapy HI OT swimming 7 year old FB2 Tolney no ehcp free weekend deaf SALT taxi school bus club ASC near in under 5s post 16 xylophone £5 🙂 the wheelchair'.split(
    ' ',
  ),
);
const asked = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  fc
    .tuple(fc.array(pieces, { minLength: 1, maxLength: 4 }), fc.nat(12))
    .map(([words, cut]) => words.join(' ').slice(0, -cut || undefined)),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** The shortest of eight goes: what the machine does besides is not ours. */
const millisecondsFor = (work: () => unknown): number => {
  let shortest = Infinity;
  for (let go = 0; go < 8; go += 1) {
    const began = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - began);
  }
  return shortest;
};

describe('bad input', () => {
  const BAD: Readonly<Record<string, string>> = {
    '10,000 characters': 'autism respite near Tolney '.repeat(400),
    'one word of 10,000 letters': 'x'.repeat(10_000),
    'two thousand misspelt words': 'speach therpy autsim swimign langage respight '.repeat(350),
    'words nobody has, run together': 'qwertyuiopasdfghjklzxcvbnm'.repeat(50),
    emoji: '🙂 🏊‍♀️ 👨‍👩‍👧 autism 🦽',
    'Arabic, from the right': 'علاج النطق التوحد \u200f',
    Hebrew: '\u202bאוטיזם',
    Chinese: '自閉症支援',
    'a pattern': '(.*)+[a-z]{1,}$^\\ ((a+)+)+b|(?=x)',
    HTML: '<img src=x onerror=alert(1)><script>autism</script>&amp;',
    'control characters': '\u0000\u0001aut\u0007ism\u001b[31m\r\n\t\u2028',
    'half characters': '\ud800 autism \udfff',
    'digits only': '1234567890 42 7',
    'numbers without end': '1-'.repeat(200),
    'years without end': 'year '.repeat(200),
    'refusals without end': 'no an a the without '.repeat(100),
    'stop words only': 'the and of to is it a',
    'names of JavaScript': '__proto__ constructor toString hasOwnProperty null undefined NaN',
    punctuation: '---...!!!???***///',
    'a widened word': 'ａｕｔｉｓｍ',
  };
  for (const [what, words] of Object.entries(BAD))
    it(`gets a calm answer in bounded time: ${what}`, () => {
      const { matches, leftOut, understood } = searchGrown(words);
      expect(matches.length).to.be.at.most(grown.length);
      expect(leftOut.length).to.be.at.most(40);
      expect(understood.length).to.be.at.most(40);
      expect(
        millisecondsFor(() =>
          searchGrown(words)
            .matches.slice(0, 20)
            .map(({ why }) => why),
        ),
      ).to.be.below(50);
    });

  it('finds what is among it', () => {
    for (const what of ['emoji', 'HTML', 'half characters', 'a widened word', '10,000 characters'])
      expect(searchGrown(BAD[what] ?? '').matches.length, what).to.be.above(0);
  });

  it('of stop words, blanks and marks alone asks for nothing', () => {
    for (const words of ['the and of to', '---', '\u0000', '🙂'])
      expect(searchSmall(words), words).to.deep.include({ matches: [], leftOut: [], isPartial: false });
  });
});

describe('feeds with little in them', () => {
  it('of no services answer, and say that nothing is there', () => {
    const search = serviceSearch([]);
    expect(search('autism')).to.deep.include({ matches: [], isPartial: true });
    expect(search('speach FB2 3 year old no ehcp').matches).to.deep.equal([]);
  });

  it('of one service find it, and only by what it has', () => {
    const search = serviceSearch(made({ name: 'Music' }));
    expect(search('music').matches.length).to.equal(1);
    expect(search('choir').matches.length, 'a kind of music').to.equal(1);
    expect(search('swimming').matches).to.deep.equal([]);
  });

  it('of nothing but names work, ages, places and plans asked for or not', () => {
    const search = serviceSearch(made({ name: 'Music' }, { name: 'Swimming' }, { name: 'Pottery' }));
    for (const words of [
      'swimming',
      'swimming 3 year old',
      'swimming FB2 1AA',
      'free swimming no ehcp weekend',
    ])
      expect(search(words).matches[0]?.service.name, words).to.equal('Swimming');
    expect(search('3 year old').matches.length, 'nobody is left out').to.equal(3);
  });

  it('of two services of one name give both, in their order', () => {
    const search = serviceSearch(made({ name: 'Music hour' }, { name: 'Chess' }, { name: 'Music hour' }));
    expect(search('music hour').matches.map(({ service }) => service.id)).to.deep.equal(['0', '2']);
  });

  it('of a name that means nothing are found by it', () => {
    const search = serviceSearch(
      made({ name: 'Zzyzx' }, { name: '自閉症支援' }, { name: 'The A to Z' }, { name: 'Constructor' }),
    );
    expect(search('zzyzx').matches.map(({ service }) => service.id)).to.deep.equal(['0']);
    expect(search('自閉症支援').matches.map(({ service }) => service.id)).to.deep.equal(['1']);
    expect(search('constructor').matches.map(({ service }) => service.id)).to.deep.equal(['3']);
  });
});

describe('whatever is asked', () => {
  it('matches are of the services, none twice, best first', () => {
    const known = new Set(small);
    fc.assert(
      fc.property(asked, (words) => {
        const { matches } = searchSmall(words);
        expect(new Set(matches.map(({ service }) => service)).size).to.equal(matches.length);
        let last = Infinity;
        for (const { service, score } of matches) {
          expect(known.has(service)).to.equal(true);
          expect(score).to.be.above(0);
          expect(score).to.be.at.most(last);
          last = score;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what is understood stands in the words, has an id of its own, and can be taken away', () => {
    fc.assert(
      fc.property(asked, (words) => {
        const { understood } = searchSmall(words);
        const ids = understood.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const { id, kind, value, typed } of understood) {
          expect(id).to.equal(`${kind}:${value}`);
          expect(typed).not.to.equal('');
          expect(searchSmall(words, { without: [id] }).understood.map((other) => other.id)).not.to.include(
            id,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the same is answered twice', () => {
    fc.assert(
      fc.property(asked, (words) => {
        const one = searchSmall(words);
        const two = searchSmall(words);
        expect(two.matches.map(({ service, score }) => [service.id, score])).to.deep.equal(
          one.matches.map(({ service, score }) => [service.id, score]),
        );
        expect(two.understood).to.deep.equal(one.understood);
      }),
      { numRuns: 100 },
    );
  });

  it('an age, a refusal and a place hide none of those found without them', () => {
    const what = fc.constantFrom('swimming', 'autism', 'respite', 'speech therapy', 'youth club', 'benefits');
    const more = fc.constantFrom(
      '3 year old',
      'post 19',
      'year 7',
      'teenager',
      'no ehcp',
      'free',
      'FB2',
      'no referral',
    );
    fc.assert(
      fc.property(what, fc.uniqueArray(more, { minLength: 1, maxLength: 3 }), (thing, others) => {
        const found = new Set(
          searchGrown(`${thing} ${others.join(' ')}`).matches.map(({ service }) => service.id),
        );
        for (const { service } of searchGrown(thing).matches)
          expect(found.has(service.id), service.name).to.equal(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the exact name of a service', () => {
  for (const [what, services, search] of [
    ['the borough', small, searchSmall],
    ['the grown borough', grown, searchGrown],
  ] as const)
    it(`puts it, or one of its name, in the first three of ${what}`, () => {
      const late = services.filter(
        ({ name }) =>
          !search(name)
            .matches.slice(0, 3)
            .some(({ service }) => service.name === name),
      );
      expect(late.map(({ name }) => name)).to.deep.equal([]);
    });

  it('finds the same first three beside a service that has nothing to do with it', () => {
    const [stranger] = made({ name: 'Zzyzx quokka', description: 'Wombat xylem.' });
    if (!stranger) throw new Error('no service');
    const more = serviceSearch([...small, stranger]);
    for (const { name } of small) {
      const firstOf = (search: typeof more): string[] =>
        search(name)
          .matches.slice(0, 3)
          .map(({ service }) => service.id);
      expect(firstOf(more), name).to.deep.equal(firstOf(searchSmall));
    }
  });

  it('finds the same service twice where it is there twice, one after the other', () => {
    const twice = serviceSearch([...small, ...small]);
    for (const { name, id } of small.slice(0, 20)) {
      const found = twice(name)
        .matches.slice(0, 6)
        .map(({ service }) => service.id);
      expect(found.filter((other) => other === id).length, name).to.equal(2);
    }
  });
});

describe('a search made in slices', () => {
  it('answers as one that is made at once', async () => {
    const soon = await serviceSearchSoon(small, {}, { pause: () => Promise.resolve(), slice: 0.1 });
    fc.assert(
      fc.property(asked, (words) => {
        const [one, two] = [searchSmall(words), soon(words)];
        expect(two.matches.map(({ service, score }) => [service.id, score])).to.deep.equal(
          one.matches.map(({ service, score }) => [service.id, score]),
        );
        expect([two.understood, two.leftOut, two.isPartial]).to.deep.equal([
          one.understood,
          one.leftOut,
          one.isPartial,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  /** Each look at the clock costs a millisecond; the work itself costs nothing. */
  async function withSlowClock<T>(work: (looks: () => number) => Promise<T>): Promise<T> {
    const { now } = performance;
    let looks = 0;
    performance.now = () => (looks += 1);
    try {
      return await work(() => looks);
    } finally {
      performance.now = now;
    }
  }

  it('pauses when a slice is done, and often enough', async () => {
    await withSlowClock(async (looks) => {
      const at: number[] = [];
      await serviceSearchSoon(
        grown,
        {},
        {
          slice: 4,
          pause: () => {
            at.push(looks());
            return Promise.resolve();
          },
        },
      );
      expect(at.length, 'pauses').to.be.above(3);
      const gaps = at.map((look, number) => look - (at[number - 1] ?? 0));
      expect(Math.max(...gaps), 'steps of one slice').to.be.at.most(6);
    });
  });

  it('takes small steps: no more than 16 services, or 400 words, between two chances to pause', async () => {
    const stepsFor = async (services: readonly Service[]): Promise<number> => {
      let steps = 0;
      const pause = (): Promise<void> => {
        steps += 1;
        return Promise.resolve();
      };
      await serviceSearchSoon(services, {}, { slice: 0, pause });
      return steps;
    };
    const [one, all] = [await stepsFor(grown.slice(0, 1)), await stepsFor(grown)];
    expect(all - one).to.be.at.least(Math.floor(grown.length / 16));
  });

  it('stops where it is told to, with the reason', async () => {
    const stopper = new AbortController();
    const reason = new Error('the visitor left');
    let pauses = 0;
    const making = serviceSearchSoon(
      grown,
      {},
      {
        slice: 1,
        signal: stopper.signal,
        pause: () => {
          pauses += 1;
          if (pauses === 2) stopper.abort(reason);
          return Promise.resolve();
        },
      },
    );
    let refused: unknown;
    await withSlowClock(() => making.catch((error: unknown) => (refused = error)));
    expect(refused).to.equal(reason);
    expect(pauses, 'no work after it').to.equal(2);
  });

  it('lets the page go on by itself', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await withSlowClock(() => serviceSearchSoon(grown, {}, { slice: 2 }));
    clearInterval(timer);
    expect(turns).to.be.above(2);
  });
});
