import { isGone, isOf } from '../feed/record.js';
import { tellOnce } from '../feed/tell.js';
import type { Feed, PartialDate, Service } from '../feed/types.js';
import type { FacetContext } from '../search/facets.js';
import {
  type FinderAttributes,
  type FinderSettings,
  finderSettings,
  OTHERS,
  PRESETS,
} from './finder-attributes.js';

export type Reads = FinderAttributes & {
  readonly localName: string;
  readonly home: string;
  readonly organization: string;
};

/** What a feed and the author's attributes give, before the visitor has done anything. */
export interface FinderRead {
  readonly services: readonly Service[];
  readonly context: FacetContext;
  readonly settings: FinderSettings;
}

/** Reads a feed for a finder, once for the same feed, attributes and day. */
export class FinderReader {
  #feed: Feed | undefined;
  #asked = '';
  #read: FinderRead | undefined;

  /** What was read last. */
  get last(): FinderRead | undefined {
    return this.#read;
  }

  of(feed: Feed, today: PartialDate, host: Reads): FinderRead {
    const { home, organization } = host;
    const given = [...PRESETS, ...OTHERS].map((name) => host[name]);
    const asked = JSON.stringify([given, home, organization, today]);
    if (this.#read && this.#feed === feed && this.#asked === asked) return this.#read;
    const services = feed.services.filter(
      (service) => !isGone(service) && (!organization || isOf(service, String(organization))),
    );
    const context = { feed, today, ...(home && { home }) };
    const settings = finderSettings(host, services, context);
    settings.mend.forEach((words) => tellOnce(`<${host.localName}> ${words}`));
    this.#feed = feed;
    this.#asked = asked;
    this.#read = { services, context, settings };
    return this.#read;
  }
}
