// The demo site's server, and what every page of it must keep to.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../.config/serve.js';

const PROGRAM = fileURLToPath(new URL('../../.config/serve.js', import.meta.url));
const PAGES = new URL('../../stories/pages/', import.meta.url);

/** `fetch` tidies an address first; a visitor who means harm does not. */
function raw(url, path) {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path }, (response) => done(response.resume().statusCode))
      .on('error', fail)
      .end();
  });
}

describe('the demo site', () => {
  let site;
  before(async () => {
    site = await serve(8131);
  });
  after(() => site.close());
  const get = (path, options) => fetch(site.url + path, { redirect: 'manual', ...options });

  const answers = [
    ['/', 200, 'text/html; charset=utf-8'],
    ['/council/', 200, 'text/html; charset=utf-8'],
    ['/council/council.css', 200, 'text/css; charset=utf-8'],
    ['/icon.svg', 200, 'image/svg+xml'],
    ['/feeds/westminster.json', 200, 'application/json; charset=utf-8'],
    ['/feeds/places.csv', 200, 'text/csv; charset=utf-8'],
    ['/feeds/login.json', 200, 'text/html; charset=utf-8'],
    ['/feeds/seed-facts.json', 404, 'text/html; charset=utf-8'],
    ['/feeds/borough/feed.js', 404, 'text/html; charset=utf-8'],
    ['/nothing-here', 404, 'text/html; charset=utf-8'],
    ['/status/503', 503, null],
  ];
  for (const [path, status, type] of answers)
    it(`answers ${path} with ${status}`, async () => {
      const response = await get(path);
      assert.deepEqual([response.status, response.headers.get('content-type')], [status, type]);
    });

  for (const path of [
    '/../package.json',
    '/dist/../package.json',
    '/..%2fpackage.json',
    '/.git/config',
    '//example.org',
    '/%zz',
    '/a%00b',
    '/feeds/..%5c..%5cpackage.json',
  ])
    it(`refuses ${path}`, async () => assert.match(String(await raw(site.url, path)), /^40[04]$/));

  it('sends a folder without its slash to the folder, and keeps the question', async () => {
    const response = await get('/strict/council?a=1');
    assert.equal(response.headers.get('location'), '/strict/council/?a=1');
  });
  it('sends a feed again only when it has changed', async () => {
    const first = await get('/feeds/borough.json');
    const second = await get('/feeds/borough.json', {
      headers: { 'if-none-match': first.headers.get('etag') },
    });
    assert.deepEqual([first.status, second.status], [200, 304]);
  });
  it('gives a feed that is cut short, and an empty one', async () => {
    const cut = await (await get('/feeds/cut-short.json')).text();
    assert.throws(() => JSON.parse(cut));
    assert.deepEqual((await (await get('/feeds/empty.json')).json()).contents, []);
  });
  it('allows other origins only where asked', async () => {
    const header = async (path) => (await get(path)).headers.get('access-control-allow-origin');
    assert.equal(await header('/feeds/borough.json'), null);
    assert.equal(await header('/cors/feeds/borough.json'), '*');
  });
  it('is slow where asked, and can be both slow and strict', async () => {
    const began = performance.now();
    const response = await get(
      '/slow/strict/council/?ms=120&policies=local-offer local-offer-vacancy-table;x',
    );
    assert.ok(performance.now() - began >= 115);
    const policy = response.headers.get('content-security-policy');
    assert.match(
      policy,
      /; require-trusted-types-for 'script'; trusted-types local-offer local-offer-vacancy-tablex$/,
    );
    assert.match(
      (await get('/strict/council/')).headers.get('content-security-policy'),
      / trusted-types local-offer$/,
    );
  });
  it('notes what was asked for', async () => {
    await get('/feeds/empty.json?once');
    assert.equal(site.requests.at(-1), '/feeds/empty.json?once');
  });

  it('prints its address, says when the port is taken, and stops when told', async () => {
    const start = (port) =>
      spawn(process.execPath, [PROGRAM], { env: { ...process.env, PORT: String(port) } });
    const taken = start(8131);
    assert.deepEqual(await once(taken, 'exit'), [1, null]);
    const program = start(8132);
    const [line] = await once(program.stdout, 'data');
    assert.match(String(line), /http:\/\/127\.0\.0\.1:8132\//);
    program.kill('SIGTERM');
    assert.deepEqual(await once(program, 'exit'), [0, null]);
  });
});

describe('the pages of the demo site', () => {
  const pages = readdirSync(PAGES, { recursive: true }).filter((name) => /\.html$/.test(name));
  for (const name of pages)
    it(`${name} keeps out of search engines, and asks nobody else for anything`, () => {
      const text = readFileSync(new URL(name, PAGES), 'utf8');
      assert.match(text, /<meta name="robots" content="noindex" \/>/);
      assert.match(text, /<html lang="en-GB">/);
      assert.match(text, /<meta name="viewport" content="width=device-width, initial-scale=1" \/>/);
      // A link asks for nothing until somebody follows it; it may lead only to a host that is nobody's.
      const asks = text.replace(/(<a\s[^>]*\bhref=")https:\/\/example\.org\/[^"]*(?=")/g, '$1');
      assert.doesNotMatch(asks, /https?:|(src|href)="\/\/|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    });
  it('there are some', () => assert.ok(pages.length >= 6));
});
