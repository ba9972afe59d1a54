import { PLACES_HEADINGS } from '../intake/index.js';
/** As a person types it without installing anything: the package's name, which is ours, not the command's. */
export const COMMAND = 'npx local-offer-widgets';
export const HELP = `Makes a feed for the Local Offer widgets.

  ${COMMAND} convert FILE --to OUT --publisher NAME
      Turn a spreadsheet of places (CSV) into a feed.

  ${COMMAND} convert --help    Options, headings and examples of that command.
  ${COMMAND} --version`;
const headings = Object.values(PLACES_HEADINGS)
    .map(([usual, ...others]) => `  ${usual}${others.length > 0 ? `  (${others.slice(0, 4).join(', ')}${others.length > 4 ? ' …' : ''})` : ''}`)
    .join('\n');
export const CONVERT_HELP = `Turns a spreadsheet of places, saved as CSV, into a feed.

  ${COMMAND} convert FILE --to OUT --publisher NAME [options]

  FILE                   The CSV file, or - for standard input.
  --to OUT               The feed to write, such as feed.json. Replaced all at once or not at all.
  --publisher NAME       The council whose feed it is.
  --area CODE            Its GSS code, such as E09000033.
  --keep-small-numbers   Write counts of 1 to 4 pupils as numbers. Without it they become "under-5", so that the
                         number never leaves the council. Pages still hide them unless the feed's
                         send.disclosure.under is 0.
  --generated TIME       Date and time of the feed, such as 2026-09-15T09:00:00Z. Without it: now.
  --format json          Print { summary, faults } on standard output instead of sentences.

Examples

  ${COMMAND} convert places.csv --to feed.json --publisher "Rowanshire Council"
  ${COMMAND} convert - --to feed.json --publisher "Rowanshire Council" --area E06000099 < places.csv

Headings it knows (capitals, spaces and punctuation do not matter; only the setting is a must)

${headings}

One row is one setting, or one phase or year group of it. Cells may say "5 - 11", "Y7-Y11", "<5", "Full",
"£25,000 to £36,000", "Sept 2026". A cell that cannot be read loses only itself, and is listed.

Exit codes: 0 done · 2 a row was left out (the rest is written), or no row could be used (nothing is written) ·
3 the command or the file could not be read, or the feed could not be written (nothing is written).`;
