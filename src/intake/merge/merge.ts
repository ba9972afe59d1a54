import type { FeedDocument } from '../../feed/document.js';
import { isRaw, type Raw } from '../../feed/spot.js';
import type { Fault } from '../../feed/types.js';
import { envelopeOf } from '../envelope.js';
import { decided } from './decided.js';
import { fault } from './faults.js';
import { mergedSend } from './feed-send.js';
import { groupsOf } from './groups.js';
import { withDecided } from './labels.js';
import { offersOf } from './offers.js';
import { opened } from './open.js';
import { organizationIds, withOrganizations } from './organizations.js';
import { compared, type Likeness } from './proofs.js';
import { partsOf } from './read.js';
import { recordsOf } from './records.js';
import type { Turn } from './statutory.js';
import type { Entry, FeedToMerge, Merged, MergedSource, MergeOptions, Part } from './types.js';

/**
 * One feed of several. Records become one only where something proves that they are the same service, or a person says
 * so; what is merely alike comes back as `offers`. Pure, and never throws for what a feed holds.
 *
 * @param feeds each under its own id; order matters only where nothing else decides.
 */
export function mergeFeeds(feeds: readonly FeedToMerge[], options: MergeOptions): Merged {
  const whole = feeds.map((feed) => opened(feed, options.generated));
  const { parts, faults } = partsOf(whole.map(({ feed }) => feed));
  const homeFirst = [...parts].sort(
    (one, other) => Number(isHome(other, options)) - Number(isHome(one, options)) || one.index - other.index,
  );
  const ids = organizationIds(homeFirst);
  const turns = homeFirst.map((part): Turn => ({
    part,
    send: withOrganizations(part.send, ids.get(part) ?? new Map()),
  }));
  const { isShared, recordOf } = withDecided(turns);
  const entries = parts.flatMap((part) =>
    part.entries.map((entry) => ({
      ...entry,
      record: recordOf(
        part.send,
        withOrganizations(entry.record, ids.get(part) ?? new Map<string, string>()),
      ),
    })),
  );
  const { matches, likenesses, crowds, isAtOdds } = compared(
    parts.map((part) => ({ ...part, entries: entries.filter(({ feed }) => feed === part.index) })),
  );
  const said = decided(
    entries,
    options.decisions ?? [],
    feeds.map(({ id }) => id),
  );
  const { groups, refused } = groupsOf(entries, [...said.matches, ...matches], said.apart, isAtOdds);
  const groupOf = new Map(groups.flatMap((group) => group.entries.map((entry) => [entry, group] as const)));
  const conflicts = refused.filter(({ match }) => match.proof !== 'person');
  const contradicted = refused.filter(({ match }) => match.proof === 'person');
  const open: Likeness[] = conflicts.map(({ match: { a, b, what } }) => ({
    reason: 'conflict',
    a,
    b,
    why: `They have ${what}, but one of them is already the same as another record`,
  }));
  const feedsIn = (entry: Entry): ReadonlySet<number> =>
    new Set(groupOf.get(entry)?.entries.map(({ feed }) => feed));
  const isDone = ({ reason, a, b }: Likeness): boolean =>
    groupOf.get(a) === groupOf.get(b) ||
    said.isApart(a, b) ||
    // One that has its like in the other's feed already needs no second.
    (reason !== 'conflict' && (feedsIn(a).has(b.feed) || feedsIn(b).has(a.feed)));
  const { records, faults: onRecords } = recordsOf(groups, homeFirst, options);
  const [home, ...rest] = turns;
  const { send, faults: onSend } = home
    ? mergedSend([home, ...rest], sourcesOf(parts), options)
    : {
        send: { version: '1.0', generated: options.generated, publisher: options.publisher ?? { name: '' } },
        faults: [],
      };
  const { how_places_are_decided: words, ...others } = send;
  return {
    document: documentOf(records, isShared && words !== undefined ? send : others, home?.part.document),
    faults: [
      ...whole.flatMap((one) => one.faults),
      ...faults,
      ...said.faults,
      ...contradicted.map(({ match: { a, b } }) =>
        fault('decisions', { path: 'decisions', record: `${a.key} = ${b.key}` }),
      ),
      ...conflicts.map(conflictFault),
      ...crowds.map(crowdFault),
      ...onRecords,
      ...onSend,
    ],
    offers: offersOf([...open, ...likenesses], isDone),
  };
}

/** Is it the home, by the feed's id or by that of its council? */
const isHome = (part: Part, { home }: MergeOptions): boolean =>
  home !== undefined && (part.id === home || part.own.id === home);

/** Each council, and the lists it was made of after it. */
function sourcesOf(parts: readonly Part[]): MergedSource[] {
  const all = [...new Set(parts.flatMap(({ sources }) => sources))];
  return all
    .filter(({ of }) => !of)
    .flatMap((council) => [council, ...all.filter(({ of }) => of === council.id)]);
}

function documentOf(records: readonly Raw[], send: Raw, first: Raw | undefined): FeedDocument {
  const schema = isRaw(first) && typeof first.$schema === 'string' ? first.$schema : undefined;
  const document = {
    ...(schema && { $schema: schema }),
    ...envelopeOf(records),
    contents: records,
    send,
  };
  // Records and `send` are as sound as those of the feeds they came from; `check` tells.
  return document as unknown as FeedDocument;
}

const BUT = {
  twice: 'but then two records of one source would be the same',
  decided: 'but a decision says that one of them is not the same as a third',
  odds: 'but one of them is already the same as a third, which differs in its numbers, kind, ages or place',
} as const;

const conflictFault = ({
  match: { a, b, what },
  because,
}: ReturnType<typeof groupsOf>['refused'][number]): Fault =>
  fault('conflict', {
    path: `${a.key} = ${b.key}`,
    record: a.name,
    message: `These have ${what}, ${BUT[because]}. They were left apart.`,
  });

const crowdFault = (entries: readonly Entry[]): Fault =>
  fault('many', {
    path: `${entries[0]?.key ?? ''} and ${entries.length - 1} more`,
    record: entries[0]?.name,
  });
