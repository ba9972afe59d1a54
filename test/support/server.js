// A static server on loopback, for tests only. Handlers answer first; then files; never a listing.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function sendFile(folder, pathname, response) {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end('Not found');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, ...response.ownHeaders });
  createReadStream(file).pipe(response);
}

/**
 * @param {string} folder What is served.
 * @param {(url: URL, response: import('node:http').ServerResponse) => boolean} [handle] Answers itself (true) or leaves it.
 * It may set `response.ownHeaders` for a file.
 */
export async function serveFolder(folder, handle = () => false) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (!handle(url, response, request)) sendFile(folder, url.pathname, response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
