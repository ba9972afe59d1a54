import { expect } from '@open-wc/testing';
import { loadFeed, type LoadedFeed } from '../../src/feed/load.js';
import { mergeFeeds } from '../../src/feed/merge.js';
import type { FailureReason, SourceFailure } from '../../src/feed/state.js';
import { faultReport } from '../../src/feed/tell.js';
import type { Fault } from '../../src/feed/types.js';

const FEED = 'https://council.example/feed.json';
const DOCUMENT = { contents: [{ id: 'a', name: 'A' }] };

type Answer = Response | Error | ((init: RequestInit) => Response | Promise<Response>);

const json = (document: unknown, init?: ResponseInit): Response =>
  new Response(JSON.stringify(document), init);
const status = (code: number, headers?: Record<string, string>): Response =>
  new Response('', { status: code, ...(headers && { headers }) });
const records = (...ids: (string | number)[]): object[] => ids.map((id) => ({ id, name: `Service ${id}` }));

/** A `fetch` that gives these answers in turn, the last for ever, and remembers what it was asked and how long was waited. */
function server(...answers: Answer[]) {
  const requests: { url: string; init: RequestInit }[] = [];
  const waits: number[] = [];
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push({ url: new Request(input).url, init });
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(init) : (answer?.clone() ?? status(500));
  };
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { fetch, wait, requests, waits, urls: () => requests.map(({ url }) => url) };
}

const signal = (): AbortSignal => new AbortController().signal;

async function loaded(...answers: Answer[]): Promise<LoadedFeed> {
  return good(await loadFeed(FEED, { ...server(...answers), signal: signal() }));
}

function good(result: LoadedFeed | SourceFailure): LoadedFeed {
  if ('reason' in result) throw new Error(result.detail);
  return result;
}

function bad(result: LoadedFeed | SourceFailure): SourceFailure {
  if (!('reason' in result)) throw new Error('it was read');
  return result;
}

const ids = ({ feed }: LoadedFeed): string[] => feed.services.map(({ id }) => id);
/** Faults of the loading: the reader has its own. */
const loading = ({ faults }: LoadedFeed): Fault[] =>
  faults.filter((fault) => fault.case > 10 && fault.case < 13);

/** What `fetch` gives without CORS for an address on another origin: no script can make one. */
const opaque = (): Response => Object.defineProperty(new Response(), 'type', { value: 'opaque' });
const unreachable = new TypeError('Failed to fetch');
const hangs = ({ signal: limit }: RequestInit): Promise<Response> =>
  new Promise((_, reject) =>
    limit?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
  );

describe('loadFeed', () => {
  it('reads a feed with one request, through the HTTP cache', async () => {
    const one = server(json({ ...DOCUMENT, total_items: 1, total_pages: 1, last_page: true }));
    const result = good(await loadFeed(FEED, { ...one, signal: signal() }));
    expect(ids(result)).to.deep.equal(['a']);
    expect(result.records).to.equal(1);
    expect(one.requests).to.have.length(1);
    expect(one.requests[0]?.init.cache).to.equal('default');
  });

  it('asks past the cache when it is told to reload', async () => {
    const one = server(json(DOCUMENT));
    await loadFeed(FEED, { ...one, signal: signal(), reload: true });
    expect(one.requests[0]?.init.cache).to.equal('no-cache');
  });

  const SAME_WHATEVER: Record<string, Response> = {
    'a byte order mark (case 3)': new Response(`\uFEFF${JSON.stringify(DOCUMENT)}`),
    'blank lines first': new Response(`\r\n\n  ${JSON.stringify(DOCUMENT)}\n`),
    'the wrong content type': json(DOCUMENT, {
      headers: { 'content-type': 'text/html; charset=iso-8859-1' },
    }),
  };
  for (const [what, response] of Object.entries(SAME_WHATEVER)) {
    it(`reads what it says in spite of ${what}`, async () => {
      expect(ids(await loaded(response))).to.deep.equal(['a']);
    });
  }

  it('decodes UTF-8 whose characters are cut by the network', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ contents: [{ id: 'a', name: 'Café £5 😀' }] }));
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect((await loaded(new Response(body))).feed.services[0]?.name).to.equal('Café £5 😀');
  });
});

describe('loadFeed, when it cannot', () => {
  const REFUSALS: [
    what: string,
    answers: Answer[],
    reason: FailureReason,
    requests: number,
    words: RegExp,
  ][] = [
    ['404', [status(404)], 'not-found', 1, /check the address \(404\)/],
    ['410', [status(410)], 'not-found', 1, /410/],
    ['401', [status(401)], 'refused', 1, /log-in \(401\)/],
    ['403', [status(403)], 'refused', 1, /403/],
    ['400', [status(400)], 'server', 1, /400/],
    ['500 three times', [status(500)], 'server', 3, /500/],
    ['503 with a long wait', [status(503, { 'retry-after': '120' })], 'server', 1, /503/],
    [
      '503 until a date',
      [status(503, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' })],
      'server',
      1,
      /503/,
    ],
    ['429 without a time', [status(429)], 'server', 1, /429/],
    ['429 for long', [status(429, { 'retry-after': '60' })], 'server', 1, /429/],
    ['a dead host', [unreachable], 'server', 4, /Content-Security-Policy/],
    [
      'no permission (case 6)',
      [unreachable, unreachable, unreachable, opaque],
      'not-allowed',
      4,
      /Access-Control-Allow-Origin.*copy beside/,
    ],
    [
      'a log-in page (case 5)',
      [new Response('\n<!doctype html><title>Sign in</title>')],
      'web-page',
      1,
      /private window/,
    ],
    ['a spreadsheet', [new Response('Setting,Need,Places\n')], 'not-json', 1, /begins "Setting,Need,Places"/],
    ['nothing at all', [new Response('')], 'not-json', 1, /begins ""/],
    [
      'a line break in a string (case 4)',
      [new Response('{"contents":[{"id":"a","name":"line 1\nline 2"}]}')],
      'not-json',
      1,
      /SyntaxError/,
    ],
    ['a file that was cut short', [new Response('{"contents":[{"id":"a","na')], 'not-json', 1, /SyntaxError/],
    ['no list', [json({ title: 'Services' })], 'no-list', 1, /"contents"/],
    [
      'an empty list (case 2)',
      [json({ contents: [], total_items: 0, empty: true })],
      'empty',
      1,
      /nothing to show/,
    ],
    ['an empty array (case 2)', [json([])], 'empty', 1, /nothing to show/],
  ];
  for (const [what, answers, reason, requests, words] of REFUSALS) {
    it(`says why: ${what}`, async () => {
      const one = server(...answers);
      const failure = bad(await loadFeed(FEED, { ...one, signal: signal() }));
      expect(failure.reason).to.equal(reason);
      expect(failure.address).to.equal(FEED);
      expect(failure.detail)
        .to.match(words)
        .and.to.match(/^https:\/\/council\.example\/feed\.json /);
      expect(one.requests).to.have.length(requests);
    });
  }

  for (const address of [
    'http://[',
    'feed.json',
    '',
    'javascript:alert(1)',
    'file:///feed.json',
    'https://me:secret@council.example/',
  ]) {
    it(`asks for nothing at ${address || 'no address'}`, async () => {
      const one = server(json(DOCUMENT));
      expect(bad(await loadFeed(address, { ...one, signal: signal() })).reason).to.equal('address');
      expect(one.requests).to.have.length(0);
    });
  }

  it('knows when the device is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const failure = bad(await loadFeed(FEED, { ...server(unreachable), signal: signal() }));
      expect(failure.reason).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('gives up when it takes too long, and does not ask again', async () => {
    const one = server(hangs);
    const failure = bad(await loadFeed(FEED, { ...one, signal: signal(), timeLimit: 20 }));
    expect(failure.reason).to.equal('timeout');
    expect(one.requests).to.have.length(1);
  });

  it('stops reading what is too large', async () => {
    let megabytes = 0;
    const chunk = new Uint8Array(1_048_576).fill(32);
    const endless = new ReadableStream({
      pull(controller) {
        megabytes++;
        controller.enqueue(chunk);
      },
    });
    const failure = bad(await loadFeed(FEED, { ...server(new Response(endless)), signal: signal() }));
    expect(failure.reason).to.equal('too-large');
    expect(failure.detail).to.match(/16 MB/);
    expect(megabytes).to.be.within(17, 20);
  });

  it('knows a real host that gives no permission from a dead one', async () => {
    const { port, hostname } = location;
    const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const here = { signal: signal(), wait: () => Promise.resolve() };
    const refused = bad(await loadFeed(`http://${other}:${port}/package.json`, here));
    expect(refused.reason).to.equal('not-allowed');
    expect(bad(await loadFeed('http://localhost:9/feed.json', here)).reason).to.equal('server');
  });
});

describe('loadFeed, trying again', () => {
  it('waits longer each time after a network error or 5xx', async () => {
    const one = server(unreachable, status(502), json(DOCUMENT));
    expect(ids(good(await loadFeed(FEED, { ...one, signal: signal() })))).to.deep.equal(['a']);
    expect(one.waits).to.deep.equal([500, 2000]);
  });

  it('tries again when the network breaks in the middle', async () => {
    const broken = (): Response => {
      const start = (controller: ReadableStreamDefaultController): void => {
        controller.enqueue(new TextEncoder().encode('{"contents":['));
        controller.error(unreachable);
      };
      return new Response(new ReadableStream({ start }));
    };
    expect(ids(await loaded(broken, json(DOCUMENT)))).to.deep.equal(['a']);
  });

  it('leaves a busy server alone for as long as it says (case 9)', async () => {
    const one = server(status(429, { 'retry-after': '7' }), json(DOCUMENT));
    good(await loadFeed(FEED, { ...one, signal: signal() }));
    expect(one.waits).to.deep.equal([7000]);
  });

  it('ends at once when it is aborted', async () => {
    const controller = new AbortController();
    const one = server(hangs);
    const result = loadFeed(FEED, { ...one, signal: controller.signal });
    controller.abort(new Error('gone'));
    let error: unknown;
    await result.catch((reason: unknown) => (error = reason));
    expect(String(error)).to.equal('Error: gone');
    expect(one.requests[0]?.init.signal?.aborted).to.equal(true);
  });

  it('does not ask again once it is aborted', async () => {
    const controller = new AbortController();
    const one = server(status(500));
    const wait = (): Promise<void> => Promise.resolve(controller.abort());
    const ended = await loadFeed(FEED, { fetch: one.fetch, wait, signal: controller.signal }).then(
      () => false,
      () => true,
    );
    expect(ended).to.equal(true);
    expect(one.requests).to.have.length(1);
  });
});

describe('loadFeed, following pages', () => {
  const live = async (address: string, ...answers: Answer[]) => {
    const one = server(...answers);
    return { result: good(await loadFeed(address, { ...one, signal: signal() })), urls: one.urls() };
  };

  it('follows an HSDS-UK 3 list to its last page, keeping other parameters', async () => {
    const { result, urls } = await live(
      'https://council.example/services?per_page=2&taxonomy_id=send',
      json({ total_items: 3, total_pages: 2, page_number: 1, last_page: false, contents: records('a', 'b') }),
      json({ total_items: 3, total_pages: 2, page_number: 2, last_page: true, contents: records('c') }),
    );
    expect(ids(result)).to.deep.equal(['a', 'b', 'c']);
    expect(urls).to.deep.equal([
      'https://council.example/services?per_page=2&taxonomy_id=send',
      'https://council.example/services?per_page=2&taxonomy_id=send&page=2',
    ]);
    expect(loading(result)).to.deep.equal([]);
    expect(result.records).to.equal(3);
  });

  it('follows version 1 and Outpost lists', async () => {
    const { result, urls } = await live(
      FEED,
      json({ totalElements: 3, totalPages: 3, number: 1, last: false, content: records(1, 2) }),
      json({ totalElements: 3, totalPages: 3, number: 2, last: false, content: records(3) }),
      json({ totalElements: 3, totalPages: 3, number: 3, last: true, content: [] }),
    );
    expect(result.records).to.equal(3);
    expect(urls).to.deep.equal([FEED, `${FEED}?page=2`, `${FEED}?page=3`]);
  });

  it('follows a list that counts pages from 0', async () => {
    const { result, urls } = await live(
      FEED,
      json({ totalPages: 2, number: 0, last: false, content: records('a') }),
      json({ totalPages: 2, number: 1, last: true, content: records('b') }),
    );
    expect(result.records).to.equal(2);
    expect(urls).to.deep.equal([FEED, `${FEED}?page=1`]);
  });

  it('follows a list that counts from 0 and is asked from 1', async () => {
    const first = json({ totalPages: 2, number: 0, last: false, content: records('a') });
    const { result, urls } = await live(
      FEED,
      first,
      first.clone(),
      json({ totalPages: 2, number: 1, last: true, content: records('b') }),
    );
    expect(result.records).to.equal(2);
    expect(urls).to.deep.equal([FEED, `${FEED}?page=1`, `${FEED}?page=2`]);
  });

  it('goes on from the page the address asks for', async () => {
    const { urls } = await live(
      `${FEED}?page=3`,
      json({ total_pages: 4, contents: records('a') }),
      json({ total_pages: 4, contents: records('b') }),
    );
    expect(urls).to.deep.equal([`${FEED}?page=3`, `${FEED}?page=4`]);
  });

  it('follows next_url, whatever total_pages says (case 12)', async () => {
    const { result, urls } = await live(
      FEED,
      json({ total_pages: 1, next_url: '/feed.json?after=a', contents: records('a') }),
      json({ total_pages: 1, next_url: 'https://council.example/feed.json?after=b', contents: records('b') }),
      json({ total_pages: 1, contents: records('c') }),
    );
    expect(ids(result)).to.deep.equal(['a', 'b', 'c']);
    expect(urls.slice(1)).to.deep.equal([`${FEED}?after=a`, `${FEED}?after=b`]);
  });

  for (const next of ['https://elsewhere.example/2', 'http://[', '', 7, FEED]) {
    it(`does not follow next_url to ${next || 'nowhere'}`, async () => {
      const { urls } = await live(FEED, json({ next_url: next, contents: records('a') }));
      expect(urls).to.deep.equal([FEED]);
    });
  }

  it('stops on a repeated page (case 12), with ids or without', async () => {
    for (const contents of [records('a', 'b'), [{ name: 'A' }, { name: 'B' }]]) {
      const { result, urls } = await live(
        FEED,
        json({ total_pages: 9, page_number: 1, last_page: false, contents }),
      );
      expect(result.records).to.equal(2);
      expect(urls).to.have.length(2);
    }
  });

  it('stops on an empty page and joins by id when totals change (case 11)', async () => {
    const { result, urls } = await live(
      FEED,
      json({ totalElements: 5, last: false, number: 1, content: records(1, 2) }),
      json({ totalElements: 4, last: false, number: 2, content: records(2, '3') }),
      json({ totalElements: 4, last: false, number: 3, content: [] }),
    );
    expect(ids(result)).to.deep.equal(['1', '2', '3']);
    expect(urls).to.have.length(3);
    expect(loading(result)[0]).to.include({
      case: 11,
      severity: 'note',
      message: 'It has 3 records and says 5.',
    });
  });

  it('keeps what it has when a later page fails (case 12)', async () => {
    const { result } = await live(
      FEED,
      json({ total_pages: 3, contents: records('a') }),
      new Response('<p>Sign in</p>'),
    );
    expect(ids(result)).to.deep.equal(['a']);
    expect(loading(result)[0]).to.include({ case: 12, severity: 'error' });
    expect(loading(result)[0]?.message).to.contain(`${FEED}?page=2 is a web page`);
  });

  it('reads 20 pages at most', async () => {
    let page = 0;
    const endless = (): Response => json({ last_page: false, contents: records(`r${page++}`) });
    const { result, urls } = await live(FEED, endless);
    expect(urls).to.have.length(20);
    expect(result.records).to.equal(20);
    expect(loading(result).map((fault) => fault.case)).to.deep.equal([12]);
  });

  it('can be aborted between pages', async () => {
    const controller = new AbortController();
    const answer = (): Response => {
      controller.abort();
      return json({ total_pages: 5, contents: records('a') });
    };
    const one = server(answer);
    const ended = await loadFeed(FEED, { ...one, signal: controller.signal }).then(
      () => false,
      () => true,
    );
    expect(ended).to.equal(true);
    expect(one.requests).to.have.length(1);
  });
});

describe('faultReport', () => {
  const fault = (n: number, severity: Fault['severity'], record: string): Fault => ({
    case: n,
    severity,
    record,
    path: '',
    message: `fault ${n}.`,
    mend: 'Mend it.',
  });

  it('says how many records, then one fault of each kind, the worst first', async () => {
    const result = await loaded(json(DOCUMENT));
    const faults = [
      fault(33, 'warning', 'A'),
      fault(33, 'warning', 'B'),
      fault(29, 'note', 'C'),
      fault(19, 'error', 'D'),
    ];
    expect(faultReport(FEED, { ...result, faults, records: 40 })).to.equal(
      [
        `${FEED}: 3 of 40 records need mending.`,
        '- D: fault 19. Mend it.',
        '- A: fault 33. Mend it.',
        '- C: fault 29. Mend it.',
        '- and 1 more',
      ].join('\n'),
    );
  });

  it('does not ask to mend what is only noted', async () => {
    const result = await loaded(json(DOCUMENT));
    const report = faultReport(FEED, { ...result, faults: [fault(29, 'note', 'C')], records: 40 });
    expect(report).to.equal(`${FEED}: 40 records were read.\n- C: fault 29. Mend it.`);
  });

  it('stops after ten', async () => {
    const faults = Array.from({ length: 25 }, (_, n) => fault(n, 'warning', `${n}`));
    const lines = faultReport(FEED, { ...(await loaded(json(DOCUMENT))), faults }).split('\n');
    expect(lines).to.have.length(12);
    expect(lines.at(-1)).to.equal('- and 15 more');
  });
});

describe('mergeFeeds', () => {
  const part = async (address: string, contents: object[], send: object) => ({
    address,
    feed: (await loaded(json({ contents, send }))).feed,
  });

  it('joins feeds: ids stay unless they clash, and each record knows its feed', async () => {
    const [a, b, c] = await Promise.all([
      part('https://a.example/', records('1', '2'), {}),
      part('https://b.example/', records('2', '3'), {}),
      part('https://c.example/', records('2', '2-2'), {}),
    ]);
    const { services } = mergeFeeds([a, b, c]);
    expect(services.map(({ id }) => id)).to.deep.equal(['1', '2', '2-2', '3', '3-2', '3-2-2']);
    expect(services.map(({ feed }) => feed?.at(8))).to.deep.equal(['a', 'a', 'b', 'b', 'c', 'c']);
  });

  it('lets the first feed speak, but hides small numbers as the strictest does and keeps every notice', async () => {
    const [a, b] = await Promise.all([
      part('https://a.example/', records('1'), {
        publisher: { name: 'First' },
        disclosure: { under: 0 },
        notice: { text: 'Example.' },
      }),
      part('https://b.example/', records('2'), {
        publisher: { name: 'Second' },
        disclosure: { under: 10 },
        notice: { text: 'Old.' },
        contact: { phone: '020 7946 0000' },
        links: { sendiass: 'https://b.example/sendiass' },
      }),
    ]);
    const { send } = mergeFeeds([a, b]);
    expect(send.publisher?.name).to.equal('First');
    expect(send.disclosure.under).to.equal(10);
    expect(send.notice?.text).to.equal('Example. Old.');
    expect(send.contact?.phone).to.equal('020 7946 0000');
    expect(send.links.sendiass).to.equal('https://b.example/sendiass');
  });
});
