import { COMMAND } from '../help.js';
export const MERGE_HELP = `Makes one feed of the feeds of several councils.

  ${COMMAND} merge FEED FEED… --to OUT [options]

  FEED                  A feed: a file, or a web address. One in parts is read with its parts, which lie beside it.
                        Another directory's JSON is read too.
  --to OUT              The merged feed, such as feed.json; or a folder to publish, in which one of over 1,000 services
                        is written in parts. Replaced all at once or not at all.
  --decisions FILE      What people said of records that are alike: read if it is there, and pairs to decide are
                        written to it.
  --ask                 Ask about those pairs now, one by one. Needs --decisions.
  --home SOURCE         Whose pages will show the feed. Its contact, links, term dates and short breaks statement are
                        kept, and it is the publisher. Without it: the first feed's, and a publisher made of all names.
  --publisher NAME      Whose feed it is, if it is another body's.
  --area CODE           The publisher's GSS code, such as E09000033.
  --names A,B,…         A short word for each feed, in the order listed. Without it: the name of its file.
  --allow-fewer         Write into the folder even if there are over a fifth fewer services than in the feed there.
  --generated TIME      Date and time of the feed, such as 2026-09-15T09:00:00Z. Without it: now.
  --strict              Warnings count: exit code 1.
  --format json         Print { summary, faults, offers } on standard output instead of sentences.

Examples

  ${COMMAND} merge rowanshire.json fennbridge.json --to feed.json --decisions decisions.json
  ${COMMAND} merge rowanshire.json fennbridge.json --to feed.json --decisions decisions.json --ask
  ${COMMAND} merge north/feed.json https://south.example/local-offer/feed.json --to local-offer/
  ${COMMAND} merge a.json b.json --names rowanshire,fennbridge --home rowanshire --to feed.json

Records of two feeds become one only on proof, in this order:

  1  the same record of the same source
  2  the same id from one system (a UUID, never a number) and the same name
  3  the same number of a public register (URN, UPRN, UKPRN, charity, company) and the same name
  4  the same web page, which is not a home page, and the same name

3 and 4 are no proof where the records differ in their kind, their ages, their place or the numbers of their bodies.
Nor is the same name with the same postcode, telephone number or e-mail address. Such pairs are listed, and wait in
the decisions file: write true or false in the place of null, and run the command again. It remembers. "false" also
parts records that were merged on proof.

The record of the council whose area holds the service leads; else the one checked last; else the first listed. Its
blanks are filled from the other; nothing is overwritten; service areas are joined.

Exit codes: 0 done · 1 warnings, with --strict · 2 a record was left out (the rest is written), or no record could be
used (nothing is written) · 3 the command, a feed or the decisions file could not be read (nothing is written).`;
