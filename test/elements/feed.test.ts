import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../support/patience.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedFailedEvent, FeedReadEvent } from '../../src/elements/events.js';
import { FeedController } from '../../src/elements/feed-controller.js';
import { LocalOfferFeed } from '../../src/elements/feed.js';
import { defineElement } from '../../src/elements/define-element.js';
import { feedContext } from '../../src/feed/context.js';
import type { FeedState } from '../../src/feed/state.js';
import { storeFor } from '../../src/feed/store.js';

/** A widget that shows the names in its feed, or its state. */
class Probe extends LitElement {
  @property() src = '';
  readonly feed = new FeedController(this);
  renders = 0;

  override render(): TemplateResult {
    this.renders++;
    return html`<p>${shown(this.feed.state)}</p>`;
  }
}

function shown(state: FeedState): string {
  if (state.status !== 'ready') return state.status;
  return state.feed.services.map(({ name }) => name).join(' ');
}

const realFetch = globalThis.fetch;
const realWarn = console.warn;
let lines: string[] = [];
const everyLine: string[] = [];
const noFeed = (said: readonly string[]): string[] => said.filter((line) => line.includes('no feed'));
let requests: { path: string; signal: AbortSignal | null | undefined; cache: RequestCache | undefined }[] =
  [];
const routes: Record<string, () => Response | Promise<Response>> = {};
let page: HTMLElement;
let count = 0;

/** An address nobody has asked for, that answers with a feed of these names. */
function feed(...names: string[]): string {
  const path = `/feeds/${++count}.json`;
  routes[path] = () => new Response(JSON.stringify({ contents: names.map((name) => ({ id: name, name })) }));
  return path;
}

function failing(status = 404): string {
  const path = `/feeds/${++count}.json`;
  routes[path] = () => new Response('', { status });
  return path;
}

function slow(): string {
  const path = `/feeds/${++count}.json`;
  routes[path] = () => new Promise<Response>(() => {});
  return path;
}

const asked = (path: string): number => requests.filter((request) => request.path === path).length;
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
const probe = (id = ''): Probe => page.querySelector<Probe>(`x-probe${id && `#${id}`}`)!;
const text = (element = probe()): string => element.shadowRoot?.textContent ?? '';
const shows = (words: string, element?: Probe): Promise<void> =>
  waitUntil(() => text(element) === words, `expected "${words}"`, { interval: 5 });

beforeEach(() => {
  lines = [];
  requests = [];
  console.warn = (line: string) => void (lines.push(line), everyLine.push(line));
  globalThis.fetch = async (input, init) => {
    const path = new Request(input).url.replace(location.origin, '');
    requests.push({ path, signal: init?.signal, cache: init?.cache });
    return (await routes[path]?.()) ?? new Response('', { status: 404 });
  };
  page = document.createElement('main');
  document.body.append(page);
});

afterEach(() => {
  page.remove();
  console.warn = realWarn;
  globalThis.fetch = realFetch;
});

describe('a widget without its feed element', () => {
  it('is told once the feed element is defined after it, and never asks for the page feed', async () => {
    const [inner, outer] = [feed('Inner'), feed('Page')];
    document.head.insertAdjacentHTML('beforeend', `<script type="text/plain" data-feed="${outer}"></script>`);
    page.innerHTML = `<local-offer-feed src="${inner}"><x-probe></x-probe></local-offer-feed>`;
    defineElement('x-probe', Probe);
    defineElement('local-offer-feed', LocalOfferFeed);
    await shows('Inner');
    expect(asked(outer)).to.equal(0);
    page.innerHTML = '<x-probe></x-probe>';
    await shows('Page');
    const tag = document.querySelector('script[data-feed]');
    tag?.remove();
  });

  it('says nothing when the address comes a moment later', async () => {
    page.innerHTML = '<local-offer-feed><x-probe></x-probe></local-offer-feed>';
    page.querySelector('local-offer-feed')!.src = feed('A');
    await shows('A');
    await settle();
    expect(noFeed(lines)).to.deep.equal([]);
  });
});

describe('where a feed comes from', () => {
  it('is own src, else the nearest feed element, else the page', async () => {
    page.innerHTML = `
      <local-offer-feed src="${feed('Outer')}">
        <x-probe id="outer"></x-probe>
        <local-offer-feed src="${feed('Nested')}"><x-probe id="nested"></x-probe></local-offer-feed>
        <x-probe id="own" src="${feed('Own')}"></x-probe>
      </local-offer-feed>
      <x-probe id="page"></x-probe>`;
    await shows('Outer', probe('outer'));
    await shows('Nested', probe('nested'));
    await shows('Own', probe('own'));
    await shows('Page', probe('page'));
  });

  it('follows src that is set, changed and cleared', async () => {
    page.innerHTML = `<local-offer-feed src="${feed('Given')}"><x-probe></x-probe></local-offer-feed>`;
    await shows('Given');
    probe().src = feed('Mine');
    await shows('Mine');
    probe().setAttribute('src', feed('Other'));
    await shows('Other');
    probe().removeAttribute('src');
    await shows('Given');
  });

  it('follows a feed element whose src or document changes', async () => {
    page.innerHTML = `<local-offer-feed src="${feed('First')}"><x-probe></x-probe></local-offer-feed>`;
    const element = page.querySelector('local-offer-feed')!;
    await shows('First');
    element.src = feed('Second');
    await shows('Second');
    element.document = { contents: [{ id: 'd', name: 'Document' }] };
    await shows('Document');
    element.document = [{ id: 'r', name: 'Records' }];
    await shows('Records');
    element.document = undefined;
    await shows('Second');
    element.removeAttribute('src');
    await shows('none');
  });

  it('follows an element that moves, also into a shadow root', async () => {
    page.innerHTML = `
      <local-offer-feed id="a" src="${feed('A')}"><x-probe></x-probe></local-offer-feed>
      <local-offer-feed id="b" src="${feed('B')}"><div></div></local-offer-feed>`;
    const moved = probe();
    await shows('A', moved);
    page.querySelector('div')?.attachShadow({ mode: 'open' }).append(moved);
    await shows('B', moved);
    page.append(moved);
    await shows('Page', moved);
  });

  it('resolves src against the base of the page, as every src', async () => {
    const path = feed('Based');
    page.innerHTML = '<base href="/feeds/">';
    page.insertAdjacentHTML('beforeend', `<x-probe src="${path.replace('/feeds/', '')}"></x-probe>`);
    await shows('Based');
  });

  it('is told in absolute addresses by the community protocol, so that other copies understand it', () => {
    const path = feed('A');
    page.innerHTML = `<local-offer-feed src="${path}  ${path}\n${feed('B')}"><p></p></local-offer-feed>`;
    const request = new Event('context-request', { bubbles: true, composed: true });
    let value: unknown;
    Object.assign(request, {
      context: Symbol.for('local-offer/feed-address/1'),
      callback: (given: unknown) => (value = given),
    });
    page.querySelector('p')?.dispatchEvent(request);
    expect(feedContext).to.equal(Symbol.for('local-offer/feed-address/1'));
    expect(value).to.deep.equal([location.origin + path, `${location.origin}/feeds/${count}.json`]);
    expect(value).to.be.frozen;
  });

  it('touches nothing inside the feed element', async () => {
    const inside = `<p>The council: <a href="tel:0">ring</a></p>`;
    page.innerHTML = `<local-offer-feed src="${feed('A')}">${inside}</local-offer-feed>`;
    await nextFrame();
    expect(page.querySelector('local-offer-feed')?.innerHTML).to.equal(inside);
    expect(page.querySelector('local-offer-feed')?.shadowRoot).to.equal(null);
  });
});

describe('requests', () => {
  it('are one an address, however many elements and lists name it', async () => {
    const [a, b] = [feed('A'), feed('B')];
    page.innerHTML = `
      <x-probe id="one" src="${a}"></x-probe><x-probe id="two" src="${a}"></x-probe>
      <local-offer-feed src="${a} ${b}"><x-probe id="both"></x-probe></local-offer-feed>`;
    await shows('A B', probe('both'));
    await shows('A', probe('one'));
    page.insertAdjacentHTML('beforeend', `<x-probe id="late" src="${a}"></x-probe>`);
    await shows('A', probe('late'));
    expect([asked(a), asked(b)]).to.deep.equal([1, 1]);
    expect(probe('late').feed.state).to.equal(probe('one').feed.state);
    expect(probe('one').feed.state).to.be.frozen;
  });

  it('are one for an element that moves while it loads, and for one that comes back', async () => {
    const path = feed('A');
    page.innerHTML = `<x-probe src="${path}"></x-probe><div></div>`;
    const element = probe();
    page.querySelector('div')?.append(element);
    await shows('A', element);
    element.remove();
    await settle();
    page.append(element);
    await shows('A', element);
    expect(asked(path)).to.equal(1);
  });

  it('end when the last element leaves, and begin again when one comes back', async () => {
    const path = slow();
    page.innerHTML = `<x-probe id="one" src="${path}"></x-probe><x-probe id="two" src="${path}"></x-probe>`;
    const [one, two] = [probe('one'), probe('two')];
    await shows('loading', one);
    one.remove();
    await settle();
    expect(requests.at(-1)?.signal?.aborted).to.equal(false);
    two.remove();
    await settle();
    expect(requests.at(-1)?.signal?.aborted).to.equal(true);
    routes[path] = () => new Response('[{"id":"a","name":"A"}]');
    page.append(one);
    await shows('A', one);
    expect(asked(path)).to.equal(2);
    expect(lines).to.deep.equal([]);
  });

  it('are not made for an element that is not on the page', async () => {
    const element = new Probe();
    element.src = feed('A');
    await settle();
    page.append(element);
    element.remove();
    element.src = feed('B');
    await settle();
    expect(requests).to.deep.equal([]);
  });

  it('go past the cache on reload; what is shown stays until there is something better', async () => {
    const path = feed('Old');
    page.innerHTML = `<x-probe src="${path}"></x-probe>`;
    await shows('Old');
    routes[path] = () => new Response('', { status: 404 });
    probe().feed.reload();
    await waitUntil(() => lines.length === 1);
    expect(text()).to.equal('Old');
    routes[path] = () => new Response('[{"id":"n","name":"New"}]');
    probe().feed.reload();
    await shows('New');
    expect(requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache', 'no-cache']);
  });

  it('may be tried again after a failure', async () => {
    const [good, path] = [feed('Good'), failing()];
    page.innerHTML = `<x-probe src="${path}"></x-probe><x-probe id="two" src="${good} ${path}"></x-probe>`;
    await shows('failed');
    await shows('Good', probe('two'));
    routes[path] = () => new Response('[{"id":"a","name":"Again"}]');
    probe().feed.reload();
    expect(probe().feed.state.status).to.equal('loading');
    await shows('Again');
    await shows('Good Again', probe('two'));
    expect(asked(good)).to.equal(1);
  });
});

describe('several addresses', () => {
  it('are shown together when one of them fails', async () => {
    const [a, bad, b] = [feed('A'), failing(), feed('B')];
    page.innerHTML = `<x-probe src="${a} ${bad} ${b}"></x-probe>`;
    await shows('A B');
    const { state } = probe().feed;
    expect(state.status === 'ready' && state.failed.map(({ address }) => address)).to.deep.equal([
      location.origin + bad,
    ]);
  });

  it('fail when all of them fail', async () => {
    page.innerHTML = `<x-probe src="${failing()} ${failing(403)} http://["></x-probe>`;
    await shows('failed');
    const { state } = probe().feed;
    const reasons = state.status === 'failed' && state.failed.map(({ reason }) => reason);
    expect(reasons).to.deep.equal(['not-found', 'refused', 'address']);
  });

  it('show nothing before all have answered', async () => {
    const path = slow();
    page.innerHTML = `<x-probe src="${feed('A')} ${path}"></x-probe>`;
    await settle();
    expect(text()).to.equal('loading');
  });
});

describe('what the author is told', () => {
  it('is one line for a feed that failed, however many elements wanted it', async () => {
    const path = failing();
    page.innerHTML = `<x-probe id="one" src="${path}"></x-probe><x-probe id="two" src="${path}"></x-probe>`;
    await shows('failed', probe('one'));
    await shows('failed', probe('two'));
    expect(lines).to.deep.equal([
      `local-offer: ${location.origin}${path} is not there: check the address (404).`,
    ]);
  });

  it('names the three places when there is no address anywhere, once a page', async () => {
    page.innerHTML = '<local-offer-feed><x-probe></x-probe><x-probe></x-probe></local-offer-feed>';
    await shows('none');
    await settle();
    expect(noFeed(everyLine)).to.have.length(1);
    expect(noFeed(everyLine)[0]).to.match(/src.*<local-offer-feed src="…">.*data-feed="…"/);
  });

  it('is never an exception', async () => {
    page.innerHTML = '<x-probe src="http://["></x-probe>';
    await shows('failed');
    for (const odd of [null, 7, {}, new URL('https://[::1]/')]) Object.assign(probe(), { src: odd });
    const element = document.createElement('local-offer-feed');
    page.append(element);
    for (const odd of [7, 'text', Symbol('s'), [], {}, [1], null]) {
      Object.assign(element, { document: odd, src: odd });
      element.innerHTML = '<x-probe></x-probe>';
      await settle();
    }
  });
});

describe('events', () => {
  it('say how much was read, once, and bubble out of a shadow root', async () => {
    const events: FeedReadEvent[] = [];
    page.addEventListener('local-offer-feed-read', (event) => events.push(event));
    page.innerHTML = '<div></div>';
    const element = new Probe();
    element.src = `${feed('A', 'B')} ${failing()}`;
    page.querySelector('div')?.attachShadow({ mode: 'open' }).append(element);
    await shows('A B', element);
    element.requestUpdate();
    page.append(element);
    await settle();
    expect(events).to.have.length(1);
    expect(events[0]).to.be.instanceOf(FeedReadEvent);
    expect(events[0]).to.include({ services: 2, failed: 1, composed: true });
  });

  it('say of what kind a failure is, never more', async () => {
    const events: FeedFailedEvent[] = [];
    page.addEventListener('local-offer-feed-failed', (event) => events.push(event));
    page.innerHTML = `<x-probe src="${failing(403)}"></x-probe>`;
    await shows('failed');
    await settle();
    expect(events.map(({ reasons }) => reasons)).to.deep.equal([['refused']]);
  });
});

describe('two copies of the library', () => {
  const copyOf = async <T>(path: string): Promise<T> => (await import(`${path}?copy=2`)) as T;

  it('share the page and its addresses', async () => {
    const copy = await copyOf<typeof import('../../src/elements/feed-controller.js')>(
      '/src/elements/feed-controller.ts',
    );
    const context = await copyOf<typeof import('../../src/feed/context.js')>('/src/feed/context.ts');
    expect(copy.FeedController).not.to.equal(FeedController);
    class Other extends LitElement {
      src = '';
      readonly feed = new copy.FeedController(this);
    }
    defineElement('x-other', Other);
    const path = feed('A');
    page.innerHTML = `<x-other></x-other><local-offer-feed src="${path}"><x-other id="in"></x-other></local-offer-feed>`;
    const [free, inside] = page.querySelectorAll<Other>('x-other');
    await waitUntil(() => inside && shown(inside.feed.state) === 'A');
    await waitUntil(() => free && shown(free.feed.state) === 'Page');

    const root = document.documentElement;
    const provider: unknown = Reflect.get(root, Symbol.for('local-offer/page/1'));
    context.providePage(document);
    expect(Reflect.get(root, Symbol.for('local-offer/page/1'))).to.equal(provider);
  });

  it('have a store each', async () => {
    const copy = await copyOf<typeof import('../../src/feed/store.js')>('/src/feed/store.ts');
    const address = location.origin + feed('A');
    const stores = [storeFor([address]), copy.storeFor([address])];
    const leave = stores.map((store) => store.subscribe(() => {}));
    await waitUntil(() => stores.every(({ state }) => shown(state) === 'A'));
    expect(requests).to.have.length(2);
    for (const away of leave) away();
  });
});
