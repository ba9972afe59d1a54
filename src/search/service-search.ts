import type { Service } from '../feed/types.js';
import type { Asked } from './asked.js';
import { ranked } from './rank.js';
import { indexing, type SearchIndex } from './search-index.js';
import type { Match, SearchOptions, SearchResult, ServiceSearch, Why } from './types.js';
import { understand } from './understand.js';
import { urgentIn } from './urgent.js';
import { whyOf } from './why.js';

const NOTHING: SearchResult = { matches: [], understood: [], urgent: [], leftOut: [], isPartial: false };

/** What every match of one search shares. */
interface Search {
  readonly index: SearchIndex;
  readonly asked: Asked;
}

/** Thousands are made at a key stroke: no more than three members, and the why of it only when it is asked for. */
class Found implements Match {
  constructor(
    readonly service: Service,
    readonly score: number,
    private readonly search: Search,
  ) {}

  get why(): readonly Why[] {
    return whyOf(this.search.index, this.service, this.search.asked);
  }
}

function searchOf(index: SearchIndex): ServiceSearch {
  return (words, options = {}) => {
    if (!words.trim()) return NOTHING;
    const urgent = urgentIn(words);
    const asked = understand(index, words, options, urgent.length > 0);
    const { services, scores, isPartial } = ranked(index, asked);
    const search = { index, asked };
    const matches: Match[] = [];
    for (let i = 0; i < services.length; i += 1) {
      const service = index.services[services[i] ?? 0];
      if (service) matches.push(new Found(service, scores[i] ?? 0, search));
    }
    const { understood, leftOut } = asked;
    return {
      matches,
      understood,
      urgent,
      leftOut,
      isPartial: isPartial || leftOut.length > 0,
    };
  };
}

/**
 * A search over services, as families ask: misspelt, in their own words, by age and place.
 *
 * @param services those of one feed or of several; hidden ones should be left out first.
 * @returns a function that answers at each key stroke. It holds no clock, no page and no network.
 */
export function serviceSearch(services: readonly Service[], options: SearchOptions = {}): ServiceSearch {
  const work = indexing(services, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return searchOf(value);
  }
}

export interface SliceOptions {
  /** Lets others have their turn: called whenever a slice is done. Default: a turn of the event loop. */
  readonly pause?: () => Promise<void>;
  /** Stops the work; the promise is then refused with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Longest slice, in milliseconds. Default 8: half a frame. */
  readonly slice?: number;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The same as `serviceSearch`, made in slices so that a page goes on answering its visitor meanwhile. */
export async function serviceSearchSoon(
  services: readonly Service[],
  options: SearchOptions = {},
  { pause = turn, signal, slice = 8 }: SliceOptions = {},
): Promise<ServiceSearch> {
  const work = indexing(services, options);
  for (;;) {
    signal?.throwIfAborted();
    const began = performance.now();
    do {
      const { done, value } = work.next();
      if (done) return searchOf(value);
    } while (performance.now() - began < slice);
    await pause();
  }
}
