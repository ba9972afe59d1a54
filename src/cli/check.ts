import { basename } from 'node:path';
import process from 'node:process';
import {
  checkFeed,
  checksHtml,
  type CheckReport,
  faultsText,
  type NamedReport,
  unreadReport,
} from '../intake/check/index.js';
import { fetchedBytes } from './check/fetched.js';
import { wholeFeed } from './check/whole.js';
import { type CheckWish, isAddress, wishOf } from './check/wish.js';
import { CannotRun, EXIT } from './exit.js';
import { readBytes, writeWhole } from './files.js';

export { CHECK_HELP } from './check/help.js';

/** An address without a password that somebody may have put in it. */
const shownAddress = (feed: string): string => (isAddress(feed) ? feed.replace(/\/\/[^/?#]*@/, '//') : feed);

/** How a report names a feed. One that may be sent on tells neither folders of this computer nor keys in an address. */
function sourceOf(feed: string, { format }: CheckWish): string {
  if (feed === '-') return 'standard input';
  if (format === 'text') return shownAddress(feed);
  return isAddress(feed) ? shownAddress(feed).replace(/\?.*$/, '?…') : basename(feed);
}

/** A feed that cannot be had whole is a report too: the others are still checked. */
async function reportOn(feed: string, wish: CheckWish): Promise<CheckReport> {
  const { today, timeOut } = wish;
  try {
    const bytes = isAddress(feed) ? await fetchedBytes(feed, timeOut) : await readBytes(feed);
    const whole = await wholeFeed(bytes, feed, timeOut);
    return checkFeed(whole ?? bytes, { today, source: sourceOf(feed, wish) });
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    const reason = error.message.replace(/^"[^"]*" could not be read: /, '').replace(/\.$/, '');
    return unreadReport(`It could not be read: ${reason}.`);
  }
}

async function reportsOn(wish: CheckWish): Promise<readonly NamedReport[]> {
  const reports: NamedReport[] = [];
  for (const feed of wish.feeds) {
    reports.push({ source: sourceOf(feed, wish), report: await reportOn(feed, wish) });
  }
  return reports;
}

/** Colours are for people at a terminal, who did not ask for none. */
const isColoured = ({ isPlain, to }: CheckWish): boolean =>
  process.stdout.isTTY &&
  !isPlain &&
  to === undefined &&
  !process.env['NO_COLOR'] &&
  process.env['TERM'] !== 'dumb';

function written(reports: readonly NamedReport[], wish: CheckWish): string {
  const { format, today, title, isAll } = wish;
  if (format === 'html')
    return checksHtml(reports, { today, ...(title && { title }), ...(isAll && { most: Infinity }) });
  if (format === 'json') {
    const all = reports.map(({ source, report }) => ({ source, ...report }));
    return `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`;
  }
  const options = { colour: isColoured(wish), ...(isAll && { most: Infinity }) };
  return reports
    .map(({ source = '', report }) => `${faultsText(report, { ...options, source })}\n`)
    .join('\n');
}

function exitCode(reports: readonly NamedReport[], isStrict: boolean): number {
  const some = (test: (summary: CheckReport['summary']) => boolean): boolean =>
    reports.some(({ report }) => test(report.summary));
  if (some(({ unreadable }) => unreadable)) return EXIT.cannotRun;
  if (some(({ errors }) => errors > 0)) return EXIT.errors;
  return isStrict && some(({ warnings }) => warnings > 0) ? EXIT.warnings : EXIT.clean;
}

/** `local-offer check`: what is to be mended before a feed is published. Gives the exit code; see `exit.ts`. */
export async function check(args: readonly string[]): Promise<number> {
  const wish = wishOf(args);
  const reports = await reportsOn(wish);
  const text = written(reports, wish);
  if (wish.to === undefined) process.stdout.write(text);
  else {
    await writeWhole(wish.to, text);
    // Nobody reads a report of the night that holds none: whoever looks at the job is told at once.
    for (const { source = '', report } of reports)
      if (report.summary.unreadable) process.stderr.write(`${source}: ${report.faults[0]?.message ?? ''}\n`);
  }
  return exitCode(reports, wish.isStrict);
}
