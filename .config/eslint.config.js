import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { reasonBesideAs } from './eslint-rules.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

// Code of ours runs on other people's pages: no markup from strings, nothing kept, nothing run from text.
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'write', 'writeln'];
const forbiddenProperties = [
  ...MARKUP.filter((name) => !name.startsWith('write')).map((property) => ({
    property,
    message: 'Draw with Lit: markup from strings is refused by Trusted Types.',
  })),
  { object: 'document', property: 'write', message: 'Draw with Lit.' },
  { object: 'document', property: 'cookie', message: 'Nothing is stored.' },
];
const forbiddenGlobals = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map(
  (name) => ({
    name,
    message: 'Nothing is stored.',
  }),
);
const unsafeTemplates = {
  group: ['lit/directives/unsafe-*', 'lit/static-html*', 'lit-html/directives/unsafe-*'],
  message: 'Feed text is drawn as text.',
};

// `new Date(Date.UTC(…))` is arithmetic; any other use parses text or reads the clock.
const dates = [
  ["NewExpression[callee.name='Date']:not([arguments.0.callee.property.name='UTC'])", 'new Date(…)'],
  [
    "CallExpression[callee.object.name='Date'][callee.property.name=/^(parse|now)$/]",
    'Date.parse and Date.now',
  ],
].map(([selector, words]) => ({
  selector,
  message: `${words}: dates are read by hand from a fixed list, and today is an argument.`,
}));

const sources = {
  files: ['src/**/*.ts'],
  rules: {
    'lit/attribute-names': ['error', { convention: 'kebab' }],
    'lit/ban-attributes': ['error', 'style', 'onclick'],
    'lit/no-classfield-shadowing': 'error',
    'lit/no-legacy-imports': 'error',
    'lit/no-native-attributes': 'error',
    'lit/no-this-assign-in-render': 'error',
    'lit/prefer-nothing': 'error',
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    'no-restricted-globals': ['error', ...forbiddenGlobals],
    'no-restricted-imports': ['error', { patterns: [unsafeTemplates] }],
    'no-restricted-properties': ['error', ...forbiddenProperties],
    'local/reason-beside-as': 'error',
  },
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'storybook-static']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { local: { rules: { 'reason-beside-as': reasonBesideAs } } },
    rules: {
      // Lit's base class always has these methods, and makes its root in createRenderRoot.
      'wc/guard-super-call': 'off',
      'wc/attach-shadow-constructor': 'off',
      // The narrow layout changes `display` of table parts, which takes their roles away in some browsers.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  sources,
  {
    files: ['src/feed/**/*.ts', 'src/intake/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...forbiddenGlobals, 'process', 'Buffer', 'global', 'setImmediate'],
      'no-restricted-syntax': ['error', ...dates],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off', // the names of table-driven tests
      '@typescript-eslint/unbound-method': 'off', // replacing history.replaceState and putting it back
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        ...readonly(
          'AbortController',
          'AbortSignal',
          'Buffer',
          'TextDecoder',
          'TextEncoder',
          'URL',
          'console',
          'fetch',
          'process',
        ),
        ...readonly(
          'clearTimeout',
          'performance',
          'queueMicrotask',
          'setTimeout',
          'structuredClone',
          'URLSearchParams',
        ),
        // Functions handed to a page by the hazard and story tests.
        ...readonly(
          'CSS',
          'DOMParser',
          'FormData',
          'HTMLElement',
          'Node',
          'NodeFilter',
          'axe',
          'customElements',
          'document',
          'getComputedStyle',
        ),
        ...readonly('history', 'innerWidth', 'location', 'matchMedia', 'requestAnimationFrame', 'window'),
      },
    },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
