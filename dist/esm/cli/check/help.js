import { COMMAND } from '../help.js';
export const CHECK_HELP = `Checks a feed before it is published, strictly: what is private or could point to a child, wrong and missing
facts, old dates, and what the law asks to be published. It counts and lists; only people can judge.

  ${COMMAND} check FEED… [options]

  FEED             A file, an address that starts with https://, or - for standard input. Several may be given.
  --format FORMAT  text (the default), json, or html: one page to read, print or send.
  --to FILE        Write the report to a file, all at once or not at all. Without it: standard output.
  --title TEXT     The heading of the html page.
  --strict         Warnings count: exit code 1.
  --today DATE     The day to count from, such as 2026-09-15. Without it: today.
  --timeout SECS   How long an address may take. Without it: 30.
  --all            List every place of each fault. Without it: the first ten; in html, the first hundred.
  --no-colour      No colours on a terminal. NO_COLOR in the environment does the same.

Examples

  ${COMMAND} check feed.json
  ${COMMAND} check https://rowanshire.example/feed.json --format html --to check.html
  ${COMMAND} check feed.json --format json --strict > check.json
  ${COMMAND} check - < feed.json

The worst comes first: errors, then warnings, then notes; within each what harms a family most (privacy, wrong facts,
nobody to ask, out of date, what the law asks for, form), then what is in most records. Each fault has a number, the
record, its place in the feed, and how to mend it. No private value and no count of pupils is repeated, in any format,
so that a report can be sent on.

In JSON one feed is { source, summary, faults: [{ case, severity, record, path, message, mend }] }; several feeds are
a list of these, in the order given.

A feed in parts is checked whole: its parts are read from beside it.

Exit codes: 0 no errors · 1 warnings, with --strict · 2 errors · 3 a feed could not be read, or the command was not
understood.`;
