// A Web Test Runner launcher for WebKitGTK: plain W3C WebDriver, on a display of its own. No package needed.
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import process from 'node:process';
import { end, start } from './processes.js';

// Key names of the DOM to the code points of the WebDriver standard (section 17.4.2).
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts Xvfb, which picks a free display and writes its number to file descriptor 3. */
function startDisplay(path) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = start(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    let number = '';
    child.stdio[3].on('data', (data) => {
      number += data;
      if (number.endsWith('\n')) resolve({ child, display: `:${number.trim()}` });
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error('Xvfb stopped before it had a display.')));
  });
}

/** One small WebDriver client: a session in one window. */
export async function startWebKit({ driver, binary, display: xvfb }) {
  const { child: screen, display } = await startDisplay(xvfb);
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    GDK_BACKEND: 'x11',
  };
  delete env.WAYLAND_DISPLAY;
  const child = start(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const call = async (method, path, body) => {
    const request = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...request });
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  for (let tries = 0; !(await call('GET', '/status').catch(() => false)); tries += 1) {
    if (tries === 100) throw new Error('WebKitWebDriver did not answer within 10 seconds.');
    await pause(100);
  }
  const options = { binary, args: ['--automation'] };
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
  const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch } });
  return {
    ask: (method, path, body) => call(method, `/session/${sessionId}${path}`, body),
    async stop() {
      await call('DELETE', `/session/${sessionId}`).catch(() => {});
      end(child);
      end(screen);
    },
  };
}

const SIZE = { width: 1024, height: 768 };

/** The few members of a Playwright page that Web Test Runner's commands call. */
function pageOf(ask) {
  const perform = (actions) =>
    ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const action = (type) => (key) => ({ type, value: KEYS[key] ?? key });
  const [downOf, upOf] = [action('keyDown'), action('keyUp')];
  const strike = (key) => [downOf(key), upOf(key)];
  return {
    keyboard: {
      type: (words) => perform([...words].flatMap(strike)),
      press: (chord) => {
        const keys = chord.split('+');
        return perform([...keys.map(downOf), ...keys.reverse().map(upOf)]);
      },
      down: (key) => perform([downOf(key)]),
      up: (key) => perform([upOf(key)]),
    },
    setViewportSize: ({ width, height }) => ask('POST', '/window/rect', { width, height }),
  };
}

/** @param {{driver: string, binary: string, display: string}} parts As `findWebKit` gives them. */
export function webkitLauncher(parts) {
  let webkit;
  let active;
  return {
    name: 'WebKitGTK',
    // Web Test Runner's commands know how to talk to three kinds of browser; this one is easiest to be.
    type: 'playwright',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      webkit ??= await startWebKit(parts);
      await webkit.ask('POST', '/window/rect', SIZE);
      active = id;
      await webkit.ask('POST', '/url', { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => webkit.ask('GET', '/url'),
    getPage: () => pageOf(webkit.ask),
    async stopSession() {
      active = undefined;
      await webkit.ask('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      await webkit?.stop();
      webkit = undefined;
    },
  };
}
