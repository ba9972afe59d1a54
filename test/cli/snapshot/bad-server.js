// A directory on loopback that behaves as badly as real ones do. It always says the same of its services: only how it says
// it changes, so that every snapshot of it must come out the same.
import { createServer } from 'node:http';

const PLACES = ['Fennbridge', 'Larkmere', 'Rowan Hill', 'Ash Green', 'Millbrook'];
const KINDS = ['Swimming', 'Portage', 'Speech and language', 'Saturday club', 'Parent group'];

/** What the list says of a service, and what `/services/{id}` says of it besides. */
function service(index, note) {
  const place = PLACES[index % PLACES.length];
  const kind = KINDS[(index * 3) % KINDS.length];
  const id = String(1000 + index);
  const shallow = {
    id,
    name: `${kind} ${place} ${index}`,
    description: `${kind} for children in ${place}.\n\nNumber ${index}, ${note}.`,
    status: 'active',
    minimum_age: index % 5,
    maximum_age: 11 + (index % 7),
    assured_date: '2026-09-01',
    assurer_email: `staff.member${index}@rowanshire.example`,
    organization: { id: `o${index % 9}`, name: `${place} Trust`, description: 'A charity.' },
  };
  const deep = {
    ...shallow,
    url: `https://www.example.org/services/${id}`,
    fees: '£3 a session',
    phones: [{ number: `01632 960${String(index).padStart(3, '0').slice(-3)}` }],
    contacts: [{ id: `c${index}`, title: 'Reception', email: 'hello@example.org' }],
    service_at_locations: [
      {
        id: `l${index}`,
        location: {
          id: `p${index}`,
          location_type: 'physical',
          name: `${place} Hall`,
          addresses: [{ id: `a${index}`, address_1: '1 High Street', city: place, postal_code: 'ZZ1 1ZZ' }],
        },
      },
    ],
    attributes:
      index % 3 === 0
        ? [{ id: `t${index}`, taxonomy_term: { id: 'send', name: 'Autism', description: '' } }]
        : [],
    schedules: [{ id: `s${index}`, freq: 'WEEKLY', byday: 'SA', opens_at: '10:00', closes_at: '12:00' }],
  };
  return { shallow, deep };
}

export const servicesOf = (count, note = 'first copy') =>
  Array.from({ length: count }, (_, index) => service(index, note));

const SIZE = 15;

/** A page of an HSDS-UK 3 list, numbered from 1. */
function pageOf({ services, numbers }, number, size = SIZE) {
  const pages = Math.ceil(services.length / size);
  const contents = services.slice((number - 1) * size, number * size).map(({ shallow }) => shallow);
  return {
    total_items: numbers.total ?? services.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents,
  };
}

const numberIn = (url, name = 'page') => Number(url.searchParams.get(name) ?? 1);
const json = (document) => ({ body: JSON.stringify(document) });
const HTML = { body: '<!doctype html><title>Sign in</title>', type: 'text/html' };
const NOT_THERE = { status: 404, body: '{"error":"not found"}' };

/** How the list answers; `state.numbers` may be changed on the way. */
const LISTS = {
  good: (state, url) => json(pageOf(state, numberIn(url))),
  // 1
  array: ({ services }) => json(services.map(({ shallow }) => shallow)),
  whole: ({ services }) => json({ contents: services.map(({ deep }) => deep) }),
  nothing: () => NOT_THERE,
  // 2
  empty: () => json({ contents: [], total_items: 0, empty: true }),
  emptyArray: () => json([]),
  // 11: an earlier total, and a record that moves to the next page while it is read
  changing: (state, url) => {
    const page = pageOf(state, numberIn(url));
    const before = state.services[(numberIn(url) - 1) * SIZE - 1];
    if (before && page.contents.length > 0) page.contents.unshift(before.shallow);
    return json({ ...page, total_items: state.services.length - 14 + numberIn(url) });
  },
  // 12
  noTotals: (state, url) => json({ contents: pageOf(state, numberIn(url)).contents }),
  bareArrayPages: (state, url) => json(pageOf(state, numberIn(url)).contents),
  repeats: (state) => json(pageOf(state, 1, state.services.length)),
  repeatsForEver: (state) =>
    json({ ...pageOf(state, 1, state.services.length), total_pages: 99, last_page: false }),
  nextUrl: (state, url) => {
    const number = numberIn(url, 'after');
    const { contents, last_page: isLast } = pageOf(state, number);
    return json({
      total_pages: 1,
      contents,
      ...(!isLast && { next_url: `/api/services?after=${number + 1}` }),
    });
  },
  nextUrlToEmpty: (state, url) => {
    const number = numberIn(url, 'after');
    const { contents } = pageOf(state, number);
    return json({
      total_pages: 1,
      contents,
      next_url: `/api/services?after=${number + (contents.length > 0)}`,
    });
  },
  fromZero: (state, url) => {
    const number = Number(url.searchParams.get('page') ?? 0);
    return json({ ...pageOf(state, number + 1), page_number: number });
  },
  fromZeroAskedFromOne: (state, url) => {
    return json({ ...pageOf(state, numberIn(url)), page_number: numberIn(url) - 1 });
  },
  otherParameter: (state, url) => json(pageOf(state, numberIn(url, 'page_number'))),
  endsWith404: (state, url) => {
    const page = pageOf(state, numberIn(url));
    return page.empty ? NOT_THERE : json(page);
  },
  endsWithWords: (state, url) => {
    const page = pageOf(state, numberIn(url));
    return page.empty ? json({ message: 'No such page.' }) : json(page);
  },
  // 15
  numericIds: (state, url) => {
    const page = pageOf(state, numberIn(url));
    return json({ ...page, contents: page.contents.map((one) => ({ ...one, id: Number(one.id) })) });
  },
  version1: (state, url) => {
    const { contents, total_items: totalElements, total_pages: totalPages } = pageOf(state, numberIn(url));
    return json({ totalElements, totalPages, number: numberIn(url), size: SIZE, content: contents });
  },
};

/** What happens to an answer on its way: `{ destroy }` breaks the line, `{ wait }` holds it back. */
const WAYS = {
  plain: (answer) => answer,
  // 3, 4
  byteOrderMark: (answer) => ({ ...answer, body: `\ufeff${answer.body}` }),
  rawControls: (answer) => ({
    ...answer,
    body: answer.body.replaceAll('\\n', '\n').replace('"name"', '\t"name"'),
  }),
  // 5
  webPageFirst: (answer, { isFirst }) => (isFirst ? HTML : answer),
  // 9
  limited: (answer, { count }) =>
    count % 7 === 3 ? { status: 429, headers: { 'retry-after': '0' }, body: 'Too many' } : answer,
  limitedUntil: (answer, { count }) =>
    count % 9 === 4
      ? {
          status: 429,
          headers: { date: 'Wed, 21 Oct 2026 07:28:00 GMT', 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' },
          body: '',
        }
      : answer,
  limitedWithoutTime: (answer, { isFirst, count }) =>
    isFirst && count % 5 === 2 ? { status: 429, body: '' } : answer,
  // 8 and others
  failsFirst: (answer, { isFirst }) => (isFirst ? { status: 500, body: 'oops' } : answer),
  unavailable: (answer, { isFirst, count }) =>
    isFirst && count % 4 === 1 ? { status: 503, headers: { 'retry-after': '0' }, body: '' } : answer,
  drops: (answer, { isFirst }) => ({ ...answer, destroy: isFirst && 'before' }),
  dropsHalfWay: (answer, { isFirst }) => ({ ...answer, destroy: isFirst && 'half' }),
  cutShort: (answer, { isFirst }) => (isFirst ? { ...answer, body: answer.body.slice(0, 40) } : answer),
  slow: (answer, { isFirst, count }) => (isFirst && count % 6 === 1 ? { ...answer, wait: 2000 } : answer),
};

/** Where else the list is asked for, and what is there (13). */
const BASES = {
  none: () => NOT_THERE,
  page: () => HTML,
  about: () => json({ version: 'HSDS-UK-3.0', name: 'Directory', profile: 'https://path/to/profile' }),
};

/** @returns the server; `behave` changes how it behaves, `calls` counts what it was asked since then. */
export async function badServer(services) {
  const state = { services, list: LISTS.good, way: WAYS.plain, base: BASES.none, numbers: {}, calls: [] };
  let seen = new Set();
  let onCall = () => {};

  const answerTo = (url) => {
    const path = url.pathname.replace(/\/+$/, '');
    const file = state.files?.(path);
    if (file !== undefined) return { body: file };
    if (path === '/api/services') return state.list(state, url);
    if (path === '/api') return state.base();
    const id = /^\/api\/services\/(\d+)$/.exec(path)?.[1];
    const found = state.services.find(({ shallow }) => shallow.id === id);
    return found && !state.noDetails ? json(state.detail?.(found) ?? found.deep) : NOT_THERE;
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://directory.example');
    const context = { url: url.href, isFirst: !seen.has(url.href), count: state.calls.length };
    seen.add(url.href);
    state.calls.push({ url: `${url.pathname}${url.search}`, headers: request.headers });
    onCall(state.calls.length);
    if (url.pathname === '/moved') {
      response.writeHead(302, { location: state.movedTo }).end();
      return;
    }
    const { status = 200, body, headers, type, destroy, wait = 0 } = state.way(answerTo(url), context);
    const send = () => {
      if (destroy === 'before') return void request.socket.destroy();
      const bytes = Buffer.from(body);
      response.writeHead(status, {
        'content-type': type ?? 'application/json',
        'content-length': bytes.length,
        ...headers,
      });
      if (destroy === 'half') response.write(bytes.subarray(0, 20), () => request.socket.destroy());
      else response.end(bytes);
    };
    if (wait) setTimeout(send, wait).unref();
    else send();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));

  return {
    base: `http://127.0.0.1:${server.address().port}/api`,
    state,
    calls: () => state.calls.map(({ url }) => url),
    behave({ list = 'good', way = 'plain', base = 'none', ...more } = {}) {
      const own = (table, name) => (typeof name === 'function' ? name : table[name]);
      Object.assign(state, { list: own(LISTS, list), way: own(WAYS, way), base: BASES[base], calls: [] });
      Object.assign(state, { services, numbers: {}, noDetails: false, detail: undefined, movedTo: '' });
      Object.assign(state, { files: undefined, ...more });
      seen = new Set();
      onCall = () => {};
    },
    onCall: (listener) => void (onCall = listener),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
