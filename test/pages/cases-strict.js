// Pages whose Content-Security-Policy forbids all that we do not need, Trusted Types among it.
import { pressedAndOpened } from './breaks-looks.js';
import { searched } from './finder-looks.js';
import { inBothModes, shown } from './looks.js';
import { FROM_FEED, IN_PAGE, MIXED, works } from './report-looks.js';

const strict = (name, page, files, query) => ({
  name: `strict: ${name}`,
  page,
  query: { ...query, strict: files },
  look: shown,
});

/** Under one script, under its own, and under two: it does its work, which `look` sees. */
const strictly = (widget, short, look, more = {}) =>
  [
    ...inBothModes(
      strict(`${short}, one script`, 'strict-one', 'local-offer.js', {
        ...more,
        widget,
        script: 'local-offer',
      }),
    ),
    ...inBothModes(
      strict(`${short}, the script of one widget`, 'strict-one', `${widget}.js`, {
        ...more,
        widget,
        script: widget,
      }),
    ),
    ...[
      ['local-offer', widget],
      [widget, 'local-offer'],
      ['vacancy-table', widget],
    ].map(([first, second]) =>
      strict(`${short}, ${first} and ${second}`, 'strict-two', `${first}.js ${second}.js`, {
        ...more,
        widget,
        first,
        second,
      }),
    ),
  ].map((one) => ({ ...one, look }));

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
  ...strictly('service-finder', 'finder', searched),
  ...strictly('short-breaks', 'breaks', pressedAndOpened),
  ...strictly('sen-report', 'report from a feed', works, FROM_FEED),
  ...strictly('sen-report', 'report in the page', works, IN_PAGE),
  ...strictly('sen-report', 'report, page and feed', works, MIXED),
];
