/**
 * The demo site on this computer only: host pages at `/`, the built scripts at `/dist/`, example feeds at `/feeds/`.
 * Tests use the same server, with routes for what goes wrong on real sites. A prefix changes how the rest is sent:
 *   /slow/…?ms=500   later          /strict/…        under a strict Content-Security-Policy with Trusted Types;
 *   /cors/…          to any origin                   `?policies=` names other Trusted Types policies to allow
 *   /status/503      that status, nothing else
 *   /feeds/login.json, cut-short.json, empty.json    answers that look right and are not
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import process from 'node:process';
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = join(ROOT, 'stories/pages');
const FEEDS = join(ROOT, 'stories/feeds');
const LOOPBACK = '127.0.0.1';
const USUAL_PORT = 8000;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a page of ours needs, and no more. The README prints the same lines. */
const strictPolicy = (policies) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ${policies}`;

/** Answers that no file gives: path to type and text. */
const MADE = {
  '/feeds/login.json': async () => ['.html', '<!doctype html><title>Sign in</title><p>Sign in to go on.'],
  '/feeds/empty.json': async () => [
    '.json',
    '{"contents":[],"send":{"version":"1.0","generated":"2026-11-22T06:00:00Z","publisher":{"name":"Nobody"}}}',
  ],
  '/feeds/cut-short.json': async () => {
    const text = await readFile(join(FEEDS, 'borough.json'), 'utf8');
    return ['.json', text.slice(0, text.length / 2)];
  },
};

/** Each takes its part of the path away and may add headers or wait. */
const PREFIXES = {
  '/slow': async ({ query }) =>
    void (await later(Math.min(Number(query.get('ms') ?? 1000) || 0, 60_000), undefined, { ref: false })),
  '/cors': ({ headers }) => void (headers['access-control-allow-origin'] = '*'),
  '/strict': ({ headers, query }) => {
    const policies = (query.get('policies') ?? 'local-offer').replace(/[^a-z -]/g, '');
    headers['content-security-policy'] = strictPolicy(policies);
  },
};

/** The folder and the rest of a path, or nothing where we serve nothing. */
function placeOf(path) {
  if (path.startsWith('/dist/')) return join(ROOT, 'dist', path.slice('/dist'.length));
  const feed = /^\/feeds\/((?!seed-)[\w-]+\.(?:json|csv|xlsx))$/.exec(path)?.[1];
  if (feed) return join(FEEDS, feed);
  return path.startsWith('/feeds/') ? undefined : join(PAGES, path);
}

/** A path with nothing in it that could climb out of a folder; undefined for one that tries. */
function safePath(pathname) {
  try {
    const path = decodeURIComponent(pathname);
    const climbs = /[\0\\]|(^|\/)\.|\/\//.test(path);
    return climbs ? undefined : path;
  } catch {
    return undefined;
  }
}

async function answer(request, url) {
  const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  let path = safePath(url.pathname);
  if (path === undefined) return { status: 400, headers, body: 'Bad request' };
  if (!['GET', 'HEAD'].includes(request.method))
    return { status: 405, headers: { ...headers, allow: 'GET, HEAD' } };
  for (let prefix; (prefix = Object.keys(PREFIXES).find((start) => path.startsWith(`${start}/`)));) {
    path = path.slice(prefix.length);
    await PREFIXES[prefix]({ headers, query: url.searchParams });
  }
  const status = /^\/status\/([2-5]\d\d)$/.exec(path)?.[1];
  if (status) return { status: Number(status), headers, body: '' };
  const made = MADE[path];
  if (made) {
    const [type, body] = await made();
    return { status: 200, headers: { ...headers, 'content-type': TYPES[type] }, body };
  }
  return fileAnswer(path, url, headers, request.headers['if-none-match']);
}

async function fileAnswer(path, url, headers, known) {
  const place = placeOf(path);
  const found = place && (await stat(place).catch(() => undefined));
  if (found?.isDirectory() && !path.endsWith('/'))
    return { status: 301, headers: { ...headers, location: `${url.pathname}/${url.search}` } };
  const file = path.endsWith('/') && place ? join(place, 'index.html') : place;
  const body = file && `${file}${sep}`.startsWith(ROOT) && (await readFile(file).catch(() => undefined));
  if (!body) return notFound(headers);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const sent = { ...headers, etag, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' };
  return known === etag ? { status: 304, headers: sent } : { status: 200, headers: sent, body };
}

async function notFound(headers) {
  const body = await readFile(join(PAGES, '404.html'));
  return { status: 404, headers: { ...headers, 'content-type': TYPES['.html'] }, body };
}

const listening = (server, port) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, LOOPBACK, () => done(server.off('error', fail)));
  });

/**
 * Serves the demo site until closed.
 * @param {number} [port] 0 for any that is free
 * @returns {Promise<{ url: string, requests: string[], close: () => Promise<void> }>} `url` without a slash at its end;
 * `requests` grows by the path of each request.
 * @throws {NodeJS.ErrnoException} `EADDRINUSE` where another program has the port.
 */
export async function serve(port = 0) {
  const requests = [];
  const server = createServer(async (request, response) => {
    requests.push(request.url);
    try {
      // Joined as text: an address that starts with two slashes would name another host.
      const { status, headers, body } = await answer(request, new URL(`http://${LOOPBACK}${request.url}`));
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await listening(server, port);
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://${LOOPBACK}:${server.address().port}`, requests, close };
}

/** The port that was asked for, or the usual one, or the next that is free. */
async function serveSomewhere(asked) {
  if (asked) return serve(Number(asked));
  for (let port = USUAL_PORT; port < USUAL_PORT + 100; port++) {
    try {
      return await serve(port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No port is free from ${USUAL_PORT} to ${USUAL_PORT + 99}. Set PORT.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { url, close } = await serveSomewhere(process.env.PORT);
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => void close().then(() => process.exit(0)));
    console.log(`The demo site is at ${url}/ (Ctrl+C stops it)`);
  } catch (error) {
    console.error(
      error.code === 'EADDRINUSE' ? `Port ${process.env.PORT} is taken. Set PORT to another.` : error.message,
    );
    process.exitCode = 1;
  }
}
