import { aTimeout, expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  ADDRESS_CHANGED,
  addressWith,
  AddressWriter,
  choicesIn,
  searchWith,
} from '../../src/view/page-url.js';

describe('choices in the address', () => {
  it('reads only our own pairs', () => {
    expect(choicesIn('?places.need=ASD&need=HI&places.age=7&flag', 'places')).to.deep.equal({
      need: 'ASD',
      age: '7',
    });
    expect(choicesIn('?places-north.need=ASD&places.need=HI', 'places-north')).to.deep.equal({ need: 'ASD' });
    expect(choicesIn('?places.area=South%20Side+east&places.need=', 'places')).to.deep.equal({
      area: 'South Side east',
    });
    expect(choicesIn('?places.need=%E0%A4%A', 'places')).to.deep.equal({ need: '%E0%A4%A' });
    expect(choicesIn('', 'places')).to.deep.equal({});
  });

  it('leaves the pairs of others byte for byte', () => {
    const others = '?flag&~(a)=b%20c&x=1+2&x=&=y';
    expect(searchWith(others, 'places', { need: 'ASD' })).to.equal(`${others}&places.need=ASD`);
    expect(searchWith(`${others}&places.need=HI`, 'places', {})).to.equal(others);
    expect(searchWith('?places.need=HI', 'places', { need: undefined })).to.equal('');
    expect(searchWith('?places-b.need=HI', 'places', { need: 'ASD' })).to.equal(
      '?places-b.need=HI&places.need=ASD',
    );
  });

  it('reads back what it wrote, whatever the words', () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((value) => !/[\uD800-\uDFFF]/.test(value));
    fc.assert(
      fc.property(words, words, (need, area) => {
        expect(choicesIn(searchWith('?a=1', 'places', { need, area }), 'places')).to.deep.equal({
          need,
          area,
        });
      }),
    );
  });

  describe('written', () => {
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));

    it('keeps the state and the hash, and tells the other widgets', () => {
      history.replaceState({ theirs: 1 }, '', '?a=1#here');
      let told = 0;
      const count = (): void => void (told += 1);
      addEventListener(ADDRESS_CHANGED, count);
      new AddressWriter(() => 'places').write({ need: 'ASD' });
      removeEventListener(ADDRESS_CHANGED, count);
      expect(location.search + location.hash).to.equal('?a=1&places.need=ASD#here');
      expect(history.state).to.deep.equal({ theirs: 1 });
      expect(told).to.equal(1);
    });

    it('writes at most once a second, the last choice last', async () => {
      const writer = new AddressWriter(() => 'places');
      writer.write({ need: 'ASD' });
      writer.write({ need: 'HI' });
      writer.write({ need: 'VI' });
      expect(choicesIn(location.search, 'places')).to.deep.equal({ need: 'ASD' });
      expect(writer.waits).to.equal(true);
      await aTimeout(1100);
      expect(choicesIn(location.search, 'places')).to.deep.equal({ need: 'VI' });
      expect(writer.waits).to.equal(false);
    });

    it('forgets what waits when it is told to', async () => {
      const writer = new AddressWriter(() => 'places');
      writer.write({ need: 'ASD' });
      writer.write({ need: 'HI' });
      writer.drop();
      await aTimeout(1100);
      expect(choicesIn(location.search, 'places')).to.deep.equal({ need: 'ASD' });
    });

    it('makes a step that Back undoes, with what waited in the entry before it', async () => {
      history.replaceState({ theirs: 1 }, '', '?a=1#here');
      const writer = new AddressWriter(() => 'finder');
      writer.write({ need: 'ASD' });
      writer.write({ need: 'HI' });
      writer.push({ need: 'HI', item: 'x' });
      // How long the history is tells nothing: a browser keeps 50 entries at most. That Back leads to the last one does.
      expect(location.search).to.equal('?a=1&finder.need=HI&finder.item=x');
      expect(history.state).to.deep.equal({ theirs: 1 });
      expect(writer.waits).to.equal(false);
      const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      history.back();
      await gone;
      expect(location.search).to.equal('?a=1&finder.need=HI');
    });

    it('tells where a step would lead, whole, whatever the page is based on', () => {
      history.replaceState(null, '', '?a=1&finder.need=HI#here');
      const foreign = document.createElement('base');
      foreign.href = 'https://elsewhere.example/';
      document.head.append(foreign);
      try {
        expect(addressWith('finder', { item: 'a b' })).to.equal(
          `${location.origin}${location.pathname}?a=1&finder.item=a%20b#here`,
        );
      } finally {
        foreign.remove();
      }
    });

    it('never throws where the address may not be written', async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>';
      document.body.append(frame);
      await aTimeout(50);
      const { replaceState } = history;
      history.replaceState = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      try {
        const writer = new AddressWriter(() => 'places');
        writer.write({ need: 'ASD' });
        expect(writer.waits, 'what the address does not show is not read from it').to.equal(true);
      } finally {
        history.replaceState = replaceState;
        frame.remove();
      }
      expect(choicesIn(location.search, 'places')).to.deep.equal({});
    });
  });
});
