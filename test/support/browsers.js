// Which browsers this machine has. Nothing is ever downloaded or installed on somebody's own computer;
// on a CI machine (CI set, root, apt-get) the missing Debian packages are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const env = process.env;
const windowsRoots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(Boolean);

const chromiumPlaces = () => [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windowsRoots.flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
  ...inFolders(join(homedir(), '.cache/ms-playwright'), /^chromium-/, [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
  ]),
  ...inFolders(join(homedir(), '.cache/puppeteer/chrome'), /./, ['chrome-linux64/chrome']),
];

const firefoxPlaces = () => [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...windowsRoots.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
];

function inFolders(parent, pattern, ends) {
  if (!existsSync(parent)) return [];
  const folders = readdirSync(parent).filter((name) => pattern.test(name));
  return folders.reverse().flatMap((folder) => ends.map((end) => join(parent, folder, end)));
}

/** The path named by an environment variable, or the first place that exists. A named path that is missing is an error. */
function find(variable, places) {
  const named = env[variable];
  if (named && !existsSync(named))
    throw new Error(`${variable} is set to ${named}, but there is no such file.`);
  return named || places().find((path) => existsSync(path));
}

export const findChromium = () => find('CHROME_PATH', chromiumPlaces);
export const findFirefox = () => find('FIREFOX_PATH', firefoxPlaces);

/** WebKitGTK needs three parts: the WebDriver, the small browser it drives, and a display of our own. */
export function findWebKit() {
  const binary = inFolders('/usr/lib', /-linux-gnu/, [
    'webkit2gtk-4.1/MiniBrowser',
    'webkit2gtk-4.0/MiniBrowser',
  ]);
  const found = {
    driver: '/usr/bin/WebKitWebDriver',
    binary: binary.find((path) => existsSync(path)),
    display: '/usr/bin/Xvfb',
  };
  return found.binary && existsSync(found.driver) && existsSync(found.display) ? found : undefined;
}

/** The sandbox cannot start for root, nor in most CI containers; anywhere else it stays on. */
export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
  ...(process.getuid?.() === 0 || env['CI'] ? ['--no-sandbox'] : []),
];

export const NO_CHROMIUM =
  'No Chromium-based browser was found. Install Google Chrome, Chromium or Edge (Debian and Ubuntu: ' +
  '`sudo apt-get install chromium`; macOS: `brew install --cask chromium`), or set CHROME_PATH to one.';

const PACKAGES = [
  ['chromium', findChromium],
  ['firefox-esr', findFirefox],
  ['webkit2gtk-driver', findWebKit],
  ['xvfb', findWebKit],
];

/** On a CI machine, installs the browsers that are missing. Does nothing anywhere else. */
export function installMissingBrowsers() {
  const mayInstall = env['CI'] && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const missing = PACKAGES.filter(([, present]) => !present()).map(([name]) => name);
  if (!mayInstall || missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')}`);
  const options = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], options);
}
