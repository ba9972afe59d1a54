import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { WordsController } from '../../src/elements/words-controller.js';

class WordsHost extends LitElement {
  @property() name = '';
  @property() address = '';
  readonly words = new WordsController(this, 'finder', (words) => words.includes('not safe'));
}
customElements.define('trial-words', WordsHost);

const draw = (name = '', address = ''): Promise<WordsHost> =>
  fixture<WordsHost>(html`<trial-words name=${name} address=${address}></trial-words>`);

const NONE = { words: '', near: '', without: [] };
const kept = (): unknown => {
  // What any page could read of the entry.
  const state = history.state as { localOffer?: unknown } | null;
  return state?.localOffer;
};
const go = (): boolean => dispatchEvent(new PopStateEvent('popstate'));

/** Counts calls, and keeps what each was given. */
function watchHistory(): { readonly calls: string[]; readonly stop: () => void } {
  const { replaceState, pushState } = history;
  const calls: string[] = [];
  history.replaceState = function (...args) {
    calls.push(JSON.stringify(args));
    replaceState.apply(history, args);
  };
  history.pushState = function (...args) {
    calls.push(JSON.stringify(args));
    pushState.apply(history, args);
  };
  return { calls, stop: () => Object.assign(history, { replaceState, pushState }) };
}

describe('words a visitor typed', () => {
  const before = location.href;
  beforeEach(() => history.replaceState(null, '', before));
  after(() => history.replaceState(null, '', before));

  it('are kept in the history entry when typing rests, beside what is there, and never in the address', async () => {
    history.replaceState({ theirs: 1, localOffer: { other: 2 } }, '', '?a=1#b');
    const { words } = await draw();
    words.set({ words: 'speech' });
    expect(kept()).to.deep.equal({ other: 2 });
    words.save();
    expect(history.state).to.deep.equal({
      theirs: 1,
      localOffer: { other: 2, finder: { ...NONE, words: 'speech' } },
    });
    expect(location.search + location.hash).to.equal('?a=1#b');
  });

  it('make one call of the history while keys are struck, and none that holds nothing new', async () => {
    const { words } = await draw();
    const { calls, stop } = watchHistory();
    try {
      for (let n = 1; n <= 300; n += 1) {
        words.set({ words: 'speech therapy '.repeat(20).slice(0, n) });
        if (n % 20 === 0) await aTimeout(20);
      }
      expect(calls).to.have.length(0);
      await aTimeout(1100);
      expect(calls).to.have.length(1);
      words.save();
      dispatchEvent(new Event('pagehide'));
      expect(calls).to.have.length(1);
    } finally {
      stop();
    }
  });

  it('are kept at most once in five seconds while typing goes on and off', async () => {
    const { words } = await draw();
    const { calls, stop } = watchHistory();
    try {
      for (const said of ['a', 'au', 'aut']) {
        words.set({ words: said });
        await aTimeout(1100);
      }
      expect(calls).to.have.length(1);
      dispatchEvent(new Event('pagehide'));
      expect(kept()).to.deep.equal({ finder: { ...NONE, words: 'aut' } });
    } finally {
      stop();
    }
  }).timeout(8000);

  it('come back with the entry, for each name apart', async () => {
    history.replaceState({ localOffer: { finder: { words: 'swim', near: 'NW8', without: ['age:3'] } } }, '');
    expect((await draw()).words.typed).to.deep.equal({ words: 'swim', near: 'NW8', without: ['age:3'] });
    expect((await draw('north')).words.typed).to.deep.equal(NONE);
  });

  it('follow Back, and stay where an entry has nothing of ours', async () => {
    const { words } = await draw();
    words.set({ words: 'swim' });
    history.replaceState(null, '');
    go();
    expect(words.typed.words).to.equal('swim');
    history.replaceState({ localOffer: { finder: { words: 'sing' } } }, '');
    go();
    expect(words.typed.words).to.equal('sing');
    history.replaceState({ localOffer: { finder: {} } }, '');
    go();
    expect(words.typed.words).to.equal('');
  });

  it('are kept nowhere when they are urgent, and what was kept is removed', async () => {
    const { words } = await draw();
    words.set({ words: 'help' });
    words.save();
    words.set({ words: 'help i am not safe' });
    expect(kept()).to.deep.equal({ finder: NONE });
    dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify(history.state)).to.not.contain('safe').and.not.contain('help');
    go();
    expect(words.typed.words).to.equal('help i am not safe');
  });

  it('from a link move out of the address into the box', async () => {
    history.replaceState({ theirs: 1 }, '', '?finder.need=ASD&a=1&finder.q=speech%20therapy#here');
    const { words } = await draw();
    expect(words.typed.words).to.equal('speech therapy');
    expect(location.search + location.hash).to.equal('?a=1&finder.need=ASD#here');
    expect(history.state).to.deep.equal({
      theirs: 1,
      localOffer: { finder: { ...NONE, words: 'speech therapy' } },
    });
  });

  it('from a link that are urgent leave the address and are kept nowhere', async () => {
    history.replaceState(null, '', '?finder.q=not%20safe');
    const { words } = await draw();
    expect(words.typed.words).to.equal('not safe');
    expect(location.search).to.equal('');
    expect(JSON.stringify(history.state)).to.not.contain('safe');
  });

  it('are not read from the address when it is not ours to use', async () => {
    history.replaceState(null, '', '?finder.q=speech');
    expect((await draw('', 'none')).words.typed).to.deep.equal(NONE);
    expect(location.search).to.equal('?finder.q=speech');
  });

  it("leave a page's own state alone where it is no object, and stay in the box where the history refuses", async () => {
    history.replaceState('theirs', '');
    const { words } = await draw();
    words.set({ words: 'swim' });
    words.save();
    expect(history.state).to.equal('theirs');
    history.replaceState(null, '');
    const { replaceState } = history;
    history.replaceState = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      words.save();
      expect(words.typed.words).to.equal('swim');
    } finally {
      history.replaceState = replaceState;
    }
  });

  it('are cleared from the entry too', async () => {
    const { words } = await draw();
    words.set({ words: 'swim', near: 'NW8', without: ['age:3'] });
    words.save();
    words.clear();
    expect(words.typed).to.deep.equal(NONE);
    expect(kept()).to.deep.equal({ finder: NONE });
  });

  it('of ten thousand letters are searched whole and kept in part', async () => {
    const { words } = await draw();
    words.set({ words: 'x'.repeat(10_000) });
    words.save();
    expect(words.typed.words).to.have.length(10_000);
    expect(JSON.stringify(history.state).length).to.be.below(1200);
  });
});
