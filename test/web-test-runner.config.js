import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromiumArgs, findChromium, findFirefox, findWebKit } from './support/browsers.js';
import { engineCommands } from './support/commands.js';
import { countReporter } from './support/counts.js';
import { webkitLauncher } from './support/webkit.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.env['LOCAL_OFFER_ENGINES']?.split(',') ?? ['chromium', 'firefox', 'webkit'];

const QUIET_FIREFOX = {
  'app.update.auto': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

// All three engines here know import attributes, which an older target would strip from JSON imports.
const target = 'esnext';
const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

/** Papa Parse is written for Node and for script tags: the browser is given it as a module. */
const papaModule = () => ({
  name: 'papaparse-as-module',
  transform: ({ path, body }) =>
    /\/papaparse\/papaparse(?:\.min)?\.js$/.test(path)
      ? `const module = { exports: {} }, { exports } = module;(function () {${body}\n})();export default module.exports;`
      : undefined,
});

const isLitNotice = ({ args: [first] }) =>
  typeof first === 'string' && first.startsWith('Lit is in dev mode');

const named = (launcher, name) => Object.assign(launcher, { name });

const engines = {
  chromium(executablePath) {
    const launchOptions = { executablePath, args: chromiumArgs };
    // One page at a time: with two, the one behind draws no frames and its tests stand still.
    return named(chromeLauncher({ launchOptions, concurrency: 1 }), 'Chromium');
  },
  firefox(executablePath) {
    const launchOptions = { browser: 'firefox', executablePath, extraPrefsFirefox: QUIET_FIREFOX };
    return named(chromeLauncher({ launchOptions, concurrency: 1 }), 'Firefox');
  },
  webkit: webkitLauncher,
};

const places = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

function browsers() {
  const found = wanted.map((name) => [name, places[name]()]).filter(([, place]) => place);
  return found.map(([name, place]) => engines[name](place));
}

export default {
  rootDir: root,
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [papaModule(), esbuildPlugin({ ts: true, target, tsconfig }), engineCommands()],
  filterBrowserLogs: (log) => !isLitNotice(log),
  browsers: browsers(),
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter()],
  coverageConfig: { include: ['src/**/*.ts'] },
};
