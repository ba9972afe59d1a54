import { COMMAND } from '../help.js';
export const SNAPSHOT_HELP = `Reads a live directory (Open Referral UK, Outpost, LocalGov Drupal, or a feed) and writes a feed into a folder.

  ${COMMAND} snapshot URL… --to DIR --publisher NAME [options]

  URL                    The address of its list, with or without /services at the end. Several are merged into one
                         feed; give each a short name: north=https://… south=https://…
  --to DIR               The folder to publish. DIR/feed.json is the feed. It is replaced all at once or not at all:
                         whatever goes wrong, the last good copy stays.
  --publisher NAME       The council whose feed it is. A feed that names its own publisher does not need it.
  --publisher-area CODE  That council's GSS code, such as E06000099.

Which services

  --send-only            Only services with a sign of SEND in their own facts: a need, condition, kind, level, plan or
                         places under "send"; needs listed by the directory; a Local Offer part with words in it; a
                         directory, label or term that names SEND, disability, short breaks, autism and the like.
                         Descriptions are not searched: "not suitable for" names a need too.
  --area CODE or NAME    Only services for families of this area. One that names no area stays. Can be given again.
  --category KEY         Only this category, such as short-breaks. Can be given again.

How the server is asked

  --at-once 2            Calls open at the same time.
  --pause 0.2            Seconds between two calls.
  --time-out 30          Seconds one call may take.
  --tries 5              How often a call that fails is made.
  --retry-wait 1         Seconds before the second try; each later one waits twice as long.
  --longest-wait 1200    If the server asks to be left alone for longer than this many seconds, stop.
  --most-pages 1000      Pages of the list to read at most.
  --per-page N           Ask for pages of this length.
  --details              Call /services/{id} for each service, even if the list seems whole.
  --no-details           Never do that. The list alone may have no times, places or contacts.
  --contact ADDRESS      Your e-mail or web address: the server sees it beside the name of this program.

The feed

  --split-over 1000      With more services than this, write cards in feed.json and the rest in files under DIR/parts.
  --add FEED             A feed in a file, to be merged in: contact, statement, reports and places from your own
                         spreadsheet, which a directory has no room for. See convert. Can be given again.
  --decisions FILE       What people decided about services of several directories that may be the same.
  --allow-fewer          Write even if there are over a fifth fewer services than in the last copy.
  --keep-small-numbers   Write counts of 1 to 4 pupils as numbers.
  --generated TIME       Date and time of the feed, such as 2026-09-15T09:00:00Z. Without it: now.

The report

  --format json or html  Print it on standard output, as data or as a web page.
  --strict               Exit code 1 if there are warnings.
  --verbose              Say now and then how far it is.

Examples

  ${COMMAND} snapshot https://directory.example/api --to out --publisher "Rowanshire Council"
  ${COMMAND} snapshot https://directory.example/api --to out --publisher "Rowanshire Council" --send-only
  ${COMMAND} snapshot north=https://n.example/api south=https://s.example/api --to out --publisher "Rowanshire Council"

A run that is stopped leaves what it has read in DIR/.snapshot-work, for this account only. Run the same command again
within 20 hours and it goes on from there. It is deleted when the feed is written.

Only the hosts given are asked, over http or https; no cookies are sent; redirections elsewhere are not followed.

Exit codes: 0 written · 1 written, with warnings, and --strict was given · 2 written, with errors: a record was left
out, or something in it must be mended · 3 nothing was written; the last copy stays.`;
