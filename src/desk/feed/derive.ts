import type { FeedDocument } from '../../feed/document.js';
import type { Fault, Feed, PartialDate, Severity } from '../../feed/types.js';
import { isShortBreak } from '../../search/short-breaks.js';
import { placing } from '../../view/vacancy-rows.js';
import { DESK_MENDS, sayFeedDesk } from '../../view/words/feed-desk.js';
import type { FaultGroup, FeedModel, PreviewKey, PreviewPart } from './work-types.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
/** Of a fault that is everywhere, a page need not list every place. */
const MOST_PLACES = 2_000;

/** Worst first; those alike in the order in which they were found. */
export const worstFirst = (faults: readonly Fault[]): readonly Fault[] =>
  SEVERITIES.flatMap((severity) => faults.filter((fault) => fault.severity === severity));

const placeWords = ({ record = '', path }: Fault): string =>
  record && path ? sayFeedDesk('where', { record, path }) : record || path;

/** Faults with the same words together, in the order of the first of each. */
export function groupsOf(faults: readonly Fault[]): readonly FaultGroup[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = [fault.case, fault.severity, fault.message, fault.mend].join('|');
    const group = groups.get(key);
    if (group) group.push(fault);
    else groups.set(key, [fault]);
  }
  return [...groups].flatMap(([key, all]): readonly FaultGroup[] => {
    const [first] = all;
    if (!first) return [];
    const { severity, message } = first;
    const mend = DESK_MENDS[first.case] ?? first.mend;
    const places = all.slice(0, MOST_PLACES).map(placeWords).filter(Boolean);
    return [{ key, severity, message, mend, count: all.length, places }];
  });
}

export function faultCounts(faults: readonly Fault[]): FeedModel['faults'] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of faults) counts[severity]++;
  return counts;
}

export const countsOf = (feed: Feed, today: PartialDate): FeedModel['counts'] => ({
  services: feed.services.length,
  places: feed.services.filter((service) => placing(service, today)).length,
  breaks: feed.services.filter(isShortBreak).length,
  reports: feed.reports.length,
  comments: feed.comments.length,
});

/** The widgets that have something to show, the most telling first. */
export function previewsOf(counts: FeedModel['counts'], { send }: Feed): readonly PreviewKey[] {
  const has: readonly (readonly [PreviewKey, boolean])[] = [
    ['places', counts.places > 0],
    ['finder', counts.services > 0],
    ['breaks', counts.breaks > 0 || Boolean(send.short_breaks)],
    ['report', counts.reports > 0],
  ];
  return has.filter(([, isThere]) => isThere).map(([key]) => key);
}

/** The most services that a preview draws. */
const MOST_SHOWN = 1_000;

/** What a preview draws. */
export function previewOf(
  document: FeedDocument,
  feed: Feed,
  key: PreviewKey,
  today: PartialDate,
): PreviewPart {
  if (feed.services.length <= MOST_SHOWN) return { document, all: 0, shown: 0 };
  const services = feed.services.filter((service) => {
    if (key === 'places') return placing(service, today) !== undefined;
    return key === 'breaks' ? isShortBreak(service) : true;
  });
  const ids = new Set(services.slice(0, MOST_SHOWN).map(({ id }) => id));
  const contents = document.contents.filter(({ id }) => ids.has(id));
  return { document: { ...document, contents }, all: services.length, shown: contents.length };
}

/** Of what the check found, what converting has not told already, in the words of the council's own file. */
export function untold(checked: readonly Fault[], told: readonly Fault[]): readonly Fault[] {
  const key = ({ case: number, record, path }: Fault): string => `${number}|${record ?? path}`;
  const known = new Set(told.map(key));
  return checked.filter((fault) => !known.has(key(fault)));
}
