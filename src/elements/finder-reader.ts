import { tellOnce } from '../feed/tell.js';
import type { Feed, PartialDate, Service } from '../feed/types.js';
import type { FacetContext } from '../search/facets.js';
import { type FinderAttributes, type FinderSettings, finderSettings } from './finder-attributes.js';

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

const HIDDEN = /^(?:inactive|defunct)$/;

const isOf = ({ organization: own }: Service, wanted: string): boolean =>
  own?.id === wanted || Boolean(own?.identifiers.some(({ identifier }) => identifier === wanted));

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
    const { need, age, area, category, level, first, cost, time, access, language } = host;
    const { openToUs, filters, audience, headingLevel, pictureHosts, home, organization } = host;
    const presets = { need, age, area, category, level, first, cost, time, access, language, openToUs };
    const attributes = { ...presets, filters, audience, headingLevel, pictureHosts };
    const asked = JSON.stringify([attributes, home, organization, today]);
    if (this.#read && this.#feed === feed && this.#asked === asked) return this.#read;
    const services = feed.services.filter(
      (service) => !HIDDEN.test(service.status) && (!organization || isOf(service, organization)),
    );
    const context = { feed, today, ...(home && { home }) };
    const settings = finderSettings(attributes, services, context);
    settings.mend.forEach((words) => tellOnce(`<${host.localName}> ${words}`));
    this.#feed = feed;
    this.#asked = asked;
    this.#read = { services, context, settings };
    return this.#read;
  }
}
