import { expect } from '@open-wc/testing';
import { loadFeed, type LoadedFeed } from '../../src/feed/load.js';
import type { SourceFailure } from '../../src/feed/state.js';
import { storeFor } from '../../src/feed/store.js';

const HOST = 'https://council.example';
const FEED = `${HOST}/local-offer/feed.json`;

type Members = Record<string, unknown>;
type Served = Record<string, Members | number | ((init: RequestInit) => Promise<Response>)>;

/** A `fetch` for these documents, statuses and answers by path; anything else is not there. */
function server(files: Served) {
  const requests: { path: string; init: RequestInit }[] = [];
  let open = 0;
  let most = 0;
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const path = new Request(input).url.replace(HOST, '');
    requests.push({ path, init });
    most = Math.max(most, ++open);
    await new Promise((done) => setTimeout(done));
    open--;
    const file = files[path] ?? 404;
    if (typeof file === 'function') return file(init);
    return typeof file === 'number' ? new Response('', { status: file }) : new Response(JSON.stringify(file));
  };
  const wait = (): Promise<void> => Promise.resolve();
  return { fetch, wait, requests, paths: () => requests.map(({ path }) => path), most: () => most };
}

const card = (id: string): Members => ({ id, name: `Service ${id}`, status: 'active' });
const whole = (id: string): Members => ({ ...card(id), description: `All about ${id}.`, fees: '£5' });
const part = (url: string): Members => ({ url, kind: 'services', items: 1, sha256: 'abc' });
const first = (ids: readonly string[], parts: readonly Members[], send: Members = {}): Members => ({
  contents: ids.map(card),
  send: { version: '1.0', ...send, parts },
});

function good(result: LoadedFeed | SourceFailure): LoadedFeed {
  if ('reason' in result) throw new Error(result.detail);
  return result;
}

/** The feed, what was shown on the way, and the server. */
async function loaded(files: Served, address = FEED, more: { reload?: boolean } = {}) {
  const shown: LoadedFeed[] = [];
  const one = server(files);
  const { signal } = new AbortController();
  const show = (so_far: LoadedFeed): void => void shown.push(so_far);
  return { one, shown, result: good(await loadFeed(address, { ...one, ...more, signal, show })) };
}

const wholeIds = ({ feed }: LoadedFeed): string[] =>
  feed.services.flatMap(({ id, description }) => (description ? [id] : []));
const ids = ({ feed }: LoadedFeed): string[] => feed.services.map(({ id }) => id);
const told = ({ faults }: LoadedFeed): string[] =>
  faults.flatMap(({ path, message }) => (path === 'send.parts' ? message : []));

describe('a feed in parts', () => {
  it('shows its cards first, then puts whole records in their places', async () => {
    const { result, shown, one } = await loaded({
      '/local-offer/feed.json': first(['a', 'b', 'c'], [part('parts/1.json'), part('parts/2.json')]),
      '/local-offer/parts/1.json': { contents: [whole('c'), whole('a')] },
      '/local-offer/parts/2.json': { contents: [whole('b')] },
    });
    expect(shown.map(wholeIds)).to.deep.equal([[]]);
    expect(shown.map(ids)).to.deep.equal([['a', 'b', 'c']]);
    expect(ids(result)).to.deep.equal(['a', 'b', 'c']);
    expect(wholeIds(result)).to.deep.equal(['a', 'b', 'c']);
    expect(told(result)).to.deep.equal([]);
    expect(result.records).to.equal(3);
    expect(one.requests).to.have.length(3);
  });

  it('is frozen, whatever was put in', async () => {
    const { result } = await loaded({
      '/local-offer/feed.json': first(['a'], [part('1.json')]),
      '/local-offer/1.json': { contents: [whole('a'), whole('new')] },
    });
    expect(ids(result)).to.deep.equal(['a', 'new']);
    expect(Object.isFrozen(result.feed)).to.equal(true);
    expect(Object.isFrozen(result.feed.services)).to.equal(true);
    expect(Object.isFrozen(result.feed.services[0])).to.equal(true);
  });

  it('reads a part as the feed says that small numbers are hidden', async () => {
    const send = { places: [{ total: 10, on_roll: 7 }] };
    const files = (under?: number): Served => ({
      '/local-offer/feed.json': first(['a'], [part('1.json')], under ? { disclosure: { under } } : {}),
      '/local-offer/1.json': { contents: [{ ...whole('a'), send }] },
    });
    const small = (result: LoadedFeed): number => result.faults.filter((fault) => fault.case === 66).length;
    expect(small((await loaded(files())).result)).to.equal(0);
    expect(small((await loaded(files(10))).result)).to.equal(1);
  });

  it('asks for few at a time, and shows ever longer batches', async () => {
    const names = Array.from({ length: 20 }, (_, n) => `s${n}`);
    const files: Served = {
      '/local-offer/feed.json': first(
        names,
        names.map((name) => part(`${name}.json`)),
      ),
    };
    for (const name of names) files[`/local-offer/${name}.json`] = { contents: [whole(name)] };
    const { result, shown, one } = await loaded(files);
    expect(shown.map((so_far) => wholeIds(so_far).length)).to.deep.equal([0, 4, 12]);
    expect(wholeIds(result)).to.deep.equal(names);
    expect(one.most()).to.equal(4);
  });

  it('waits for none of the others while one part is slow, and keeps its cards once it is too slow', async () => {
    const names = Array.from({ length: 9 }, (_, n) => `s${n}`);
    const files: Served = {
      '/local-offer/feed.json': first(
        names,
        names.map((name) => part(`${name}.json`)),
      ),
    };
    for (const name of names) files[`/local-offer/${name}.json`] = { contents: [whole(name)] };
    const seen: string[][] = [];
    files['/local-offer/s0.json'] = ({ signal }) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    const one = server(files);
    const { signal } = new AbortController();
    const show = (so_far: LoadedFeed): void => void seen.push(wholeIds(so_far));
    const result = good(await loadFeed(FEED, { ...one, signal, show, timeLimit: 100 }));
    expect(seen).to.deep.equal([[], ['s1', 's2', 's3', 's4']]);
    expect(ids(result)).to.deep.equal(names);
    expect(wholeIds(result)).to.deep.equal(names.slice(1));
    expect(result.failed?.map(({ reason }) => reason)).to.deep.equal(['timeout']);
  });

  it('has a service once, however often it comes: the last part has its say, whichever comes first', async () => {
    const late: Members = { contents: [{ ...whole('a'), fees: '£6' }, whole('b')] };
    const { result, one } = await loaded({
      '/local-offer/feed.json': first(['a', 'b'], [part('1.json'), part('2.json'), part('1.json')]),
      '/local-offer/1.json': async () => {
        await new Promise((done) => setTimeout(done, 20));
        return new Response(JSON.stringify({ contents: [whole('a')] }));
      },
      '/local-offer/2.json': late,
    });
    expect(ids(result)).to.deep.equal(['a', 'b']);
    expect(result.feed.services[0]?.fees).to.equal('£6');
    expect(one.paths()).to.have.length(3);
  });

  it('keeps the cards of a part that cannot be had, and tells', async () => {
    const { result } = await loaded({
      '/local-offer/feed.json': first(['a', 'b', 'c'], [part('1.json'), part('2.json'), part('3.json')]),
      '/local-offer/1.json': { contents: [whole('a')] },
      '/local-offer/2.json': 404,
      '/local-offer/3.json': { title: 'not a list' },
    });
    expect(ids(result)).to.deep.equal(['a', 'b', 'c']);
    expect(wholeIds(result)).to.deep.equal(['a']);
    expect(told(result)[0]).to.contain(`${HOST}/local-offer/2.json is not there`);
    expect(told(result)[1]).to.contain(`${HOST}/local-offer/3.json has no list of services`);
    expect(result.failed?.map(({ address, reason }) => `${reason} ${address}`)).to.deep.equal([
      `not-found ${HOST}/local-offer/2.json`,
      `no-list ${HOST}/local-offer/3.json`,
    ]);
  });

  it('asks its own origin only', async () => {
    const { result, one } = await loaded({
      '/local-offer/feed.json': first(
        ['a'],
        [part('https://elsewhere.example/1.json'), part('http://['), part('/1.json')],
      ),
      '/1.json': { contents: [whole('a')] },
    });
    expect(one.paths()).to.deep.equal(['/local-offer/feed.json', '/1.json']);
    expect(told(result)).to.have.length(2);
    // What families read names the host of the feed, not whoever else was named in it.
    expect(result.failed?.map(({ address }) => address)).to.deep.equal([FEED, FEED]);
    expect(wholeIds(result)).to.deep.equal(['a']);
  });

  it('leaves parts of other kinds alone, and takes parts from the cache when the feed is read again', async () => {
    const cards = { url: 'cards.json', kind: 'cards' };
    const { one } = await loaded(
      {
        '/local-offer/feed.json': first(['a'], [cards, part('1.json')]),
        '/local-offer/1.json': { contents: [whole('a')] },
      },
      FEED,
      { reload: true },
    );
    expect(one.requests.map(({ init }) => init.cache)).to.deep.equal(['no-cache', 'default']);
  });

  it('ends at once when it is aborted', async () => {
    const controller = new AbortController();
    const hangs = ({ signal: limit }: RequestInit): Promise<Response> =>
      new Promise((_, reject) => {
        limit?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        controller.abort(new Error('gone'));
      });
    const one = server({
      '/local-offer/feed.json': first(
        ['a'],
        Array.from({ length: 9 }, (_, n) => part(`${n}.json`)),
      ),
      '/local-offer/0.json': hangs,
    });
    let error: unknown;
    await loadFeed(FEED, { ...one, signal: controller.signal }).catch((reason: unknown) => (error = reason));
    expect(String(error)).to.equal('Error: gone');
    // The four that were asked at once, none after.
    expect(one.requests.length).to.be.at.most(5);
  });
});

describe('the store of a feed in parts', () => {
  const real = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = real;
  });
  const settled = async (until: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 200 && !until(); turn++) await new Promise((done) => setTimeout(done, 5));
    expect(until()).to.equal(true);
  };

  it('is ready with cards, then whole; reading it again never takes anything back', async () => {
    const one = server({
      '/local-offer/store.json': first(['a'], [part('1.json')]),
      '/local-offer/1.json': { contents: [whole('a')] },
    });
    globalThis.fetch = one.fetch;
    const store = storeFor([`${HOST}/local-offer/store.json`]);
    const seen: string[] = [];
    const leave = store.subscribe(() => {
      const { state } = store;
      seen.push(state.status === 'ready' ? (state.partial ? 'partial' : 'whole') : state.status);
    });
    await settled(() => seen.includes('whole'));
    expect(seen).to.deep.equal(['partial', 'whole']);
    store.reload();
    await settled(() => seen.length > 2);
    expect(seen).to.deep.equal(['partial', 'whole', 'whole']);
    leave();
  });

  it('says what is missing once a part has failed, so that families know why a service is shown in brief', async () => {
    globalThis.fetch = server({
      '/local-offer/torn.json': first(['a', 'b'], [part('1.json'), part('2.json')]),
      '/local-offer/1.json': { contents: [whole('a')] },
      '/local-offer/2.json': 404,
    }).fetch;
    const store = storeFor([`${HOST}/local-offer/torn.json`]);
    const seen: string[] = [];
    const leave = store.subscribe(() => {
      const { state } = store;
      if (state.status === 'ready')
        seen.push(state.partial ? 'partial' : state.failed.map(({ address }) => address).join());
    });
    await settled(() => seen.length > 1);
    expect(seen).to.deep.equal(['partial', `${HOST}/local-offer/2.json`]);
    leave();
  });

  it('stops when the last one leaves, and begins anew for whoever comes next', async () => {
    let aborted = false;
    let hang = true;
    const answers = ({ signal: limit }: RequestInit): Promise<Response> =>
      hang
        ? new Promise((_, reject) =>
            limit?.addEventListener('abort', () => {
              aborted = true;
              reject(new DOMException('', 'AbortError'));
            }),
          )
        : Promise.resolve(new Response(JSON.stringify({ contents: [whole('a')] })));
    globalThis.fetch = server({
      '/local-offer/left.json': first(['a'], [part('1.json')]),
      '/local-offer/1.json': answers,
    }).fetch;
    const addresses = [`${HOST}/local-offer/left.json`];
    const store = storeFor(addresses);
    const leave = store.subscribe(() => {});
    await settled(() => store.state.status === 'ready');
    await new Promise((done) => setTimeout(done, 10));
    leave();
    await settled(() => aborted);
    hang = false;
    const next = storeFor(addresses);
    expect(next).not.to.equal(store);
    const leaveNext = next.subscribe(() => {});
    await settled(() => next.state.status === 'ready' && !next.state.partial);
    leaveNext();
  });
});
