// The server of the hazard pages: pages with their blanks filled in, feeds that go wrong, headers that forbid.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../support/files.js';
import { serveFolder } from '../support/server.js';
import { strictHeader } from './csp.js';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' };
const SLOW = 3000;

const borough = () => readFileSync(join(root, 'stories/feeds/borough.json'), 'utf8');
const send = (response, status, headers, body) => void response.writeHead(status, headers).end(body);
const json = (value) => (response) => send(response, 200, JSON_TYPE, JSON.stringify(value));
/** Answers with the one where short breaks are asked for, else with the other. */
const either = (breaks, others) => (response, url) =>
  (url.searchParams.has('breaks') ? breaks : others)(response, url);

/** A feed with a thousand reports more; the last is of Larkmere. */
function manyReports(feed) {
  const { reports } = JSON.parse(borough()).send;
  const more = Array.from({ length: 1000 }, (_, index) => ({
    ...reports[index % reports.length],
    id: `report-${index}`,
    urn: String(100_000 + index),
  }));
  return { ...feed, send: { ...feed.send, reports: [...more, reports[0]] } };
}

async function madeFeeds() {
  const { module } = await runnerImport(join(root, 'stories/feeds.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const { asBreaks } = module;
  const both = (feed) => either(json(asBreaks(feed)), json(feed));
  return {
    empty: json(module.emptyFeed()),
    old: both(module.oldFeed()),
    broken: both(module.brokenFeed()),
    hostile: either(json(module.hostileBreaks(module.hostileFeed())), json(module.hostileFeed())),
    huge: both(module.hugeFeed(5000)),
    bad: json(module.badBreaksFeed()),
    reports_bare: json(module.bareReportFeed()),
    reports_old: json(module.oldReportFeed()),
    reports_small: json(module.smallReportFeed()),
    reports_hostile: json(module.hostileReportFeed()),
    reports_huge: json(manyReports(module.hugeFeed(5000))),
  };
}

/** A feed that is not there the first time it is asked for. */
function mended() {
  const asked = new Set();
  return (response, url) => {
    const isFirst = !asked.has(url.search);
    asked.add(url.search);
    return isFirst ? send(response, 404, HTML_TYPE, 'Not found') : send(response, 200, JSON_TYPE, borough());
  };
}

const wrongFeeds = () => ({
  borough: (response) => send(response, 200, JSON_TYPE, borough()),
  slow: (response) => void setTimeout(() => send(response, 200, JSON_TYPE, borough()), SLOW),
  missing: (response) => send(response, 404, HTML_TYPE, '<!doctype html><h1>Not found</h1>'),
  refused: (response) => send(response, 403, HTML_TYPE, '<!doctype html><h1>No</h1>'),
  page: (response) => send(response, 200, HTML_TYPE, '<!doctype html><title>Log in</title><h1>Log in</h1>'),
  short: (response) => send(response, 200, JSON_TYPE, borough().slice(0, 5000)),
  words: (response) => send(response, 200, JSON_TYPE, JSON.stringify('Come back later')),
  broken_off(response) {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': 100_000 });
    response.write(borough().slice(0, 5000));
    setTimeout(() => response.destroy(), 50);
  },
  mended: mended(),
});

const filled = (html, values) =>
  html.replace(/\{\{(\w+)\}\}/g, (_, key) => (values[key] ?? '').replace(/[&<>"]/g, ''));

const pageFile = (name) => readFileSync(join(root, 'test/pages', `${name}.html`), 'utf8');
const FALLBACK = '<p>Ring the council on 01632 960000.</p>';

/** A page with its blanks filled in. With `?written=report-written` that file stands between the tags. */
function sendPage(name, url, response) {
  const written = /^report-\w+$/.exec(url.searchParams.get('written') ?? '')?.[0];
  const html = written ? pageFile(name).replace(FALLBACK, () => pageFile(written)) : pageFile(name);
  const values = {
    feed: '/feeds/borough.json',
    widget: 'vacancy-table',
    ...Object.fromEntries(url.searchParams),
    origin: url.origin,
  };
  const strict = url.searchParams.get('strict');
  const policy = strict && {
    'content-security-policy': strictHeader(strict.split(' '), values.widget === 'sen-report'),
  };
  send(response, 200, { ...HTML_TYPE, ...policy }, filled(html, values));
}

/** Starts the site. `address` has no slash at its end. */
export async function openSite() {
  const feeds = { ...wrongFeeds(), ...(await madeFeeds()) };
  return serveFolder(root, (url, response, { headers }) => {
    const feed = /^\/feeds\/(\w+)\.json$/.exec(url.pathname)?.[1];
    const page = /^\/pages\/([\w-]+)\.html$/.exec(url.pathname)?.[1];
    if (feed && feeds[feed]) feeds[feed](response, url);
    else if (page) sendPage(page, new URL(url.href.replace(url.host, headers.host)), response);
    else if (url.pathname.startsWith('/pages/')) url.pathname = `/test${url.pathname}`;
    else if (url.pathname.startsWith('/pictures/')) url.pathname = `/stories/pages${url.pathname}`;
    return Boolean((feed && feeds[feed]) || page);
  });
}
