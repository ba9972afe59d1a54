// Pages whose Content-Security-Policy forbids all that we do not need, Trusted Types among it.
import { searched } from './finder-looks.js';
import { inBothModes, shown } from './looks.js';

const strict = (name, page, files, query) => ({
  name: `strict: ${name}`,
  page,
  query: { ...query, strict: files },
  look: shown,
});

const FINDER = { widget: 'service-finder' };
const finderStrict = [
  ...inBothModes(
    strict('finder, one script', 'strict-one', 'local-offer.js', { ...FINDER, script: 'local-offer' }),
  ),
  ...inBothModes(
    strict('finder, the script of one widget', 'strict-one', 'service-finder.js', {
      ...FINDER,
      script: 'service-finder',
    }),
  ),
  ...[
    ['local-offer', 'service-finder'],
    ['service-finder', 'local-offer'],
    ['vacancy-table', 'service-finder'],
  ].map(([first, second]) =>
    strict(`finder, ${first} and ${second}`, 'strict-two', `${first}.js ${second}.js`, {
      ...FINDER,
      first,
      second,
    }),
  ),
].map((one) => ({ ...one, look: searched }));

export const strictCases = [
  ...inBothModes(strict('one script', 'strict-one', 'local-offer.js', { script: 'local-offer' })),
  strict('the script of one widget', 'strict-one', 'vacancy-table.js', { script: 'vacancy-table' }),
  ...inBothModes(
    strict('two scripts', 'strict-two', 'local-offer.js vacancy-table.js', {
      first: 'local-offer',
      second: 'vacancy-table',
    }),
  ),
  strict('two scripts, the other order', 'strict-two', 'local-offer.js vacancy-table.js', {
    first: 'vacancy-table',
    second: 'local-offer',
  }),
  ...finderStrict,
];
