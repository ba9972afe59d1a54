import { isGone, isOf } from '../feed/record.js';
import { tellOnce } from '../feed/tell.js';
import type { Feed, PartialDate, Service } from '../feed/types.js';
import type { Facet, FacetContext } from '../search/facets.js';
import {
  presetsOf,
  type VisitAttributes,
  type VisitAttributesOf,
  type VisitSettings,
  visitSettings,
} from './visit-attributes.js';

/** What a feed and the author's attributes give, before the visitor has done anything. */
export interface VisitRead {
  readonly services: readonly Service[];
  readonly context: FacetContext;
  readonly settings: VisitSettings;
}

/** Reads a feed for a widget, once for the same feed, attributes and day. */
export class VisitReader<Filter extends Facet> {
  #feed: Feed | undefined;
  #asked = '';
  #read: VisitRead | undefined;

  constructor(private readonly attributes: VisitAttributesOf<Filter>) {}

  /** What was read last. */
  get last(): VisitRead | undefined {
    return this.#read;
  }

  of(feed: Feed, today: PartialDate, host: VisitAttributes<Filter>): VisitRead {
    const { home, organization, openToUs, filters, audience, headingLevel, pictureHosts } = host;
    const { filters: all, isShown } = this.attributes;
    const given = presetsOf(all).map((name) => host[name]);
    const others = [openToUs, filters, audience, headingLevel, pictureHosts];
    const asked = JSON.stringify([given, others, home, organization, today]);
    if (this.#read && this.#feed === feed && this.#asked === asked) return this.#read;
    const services = feed.services.filter(
      (service) =>
        !isGone(service) &&
        (!organization || isOf(service, String(organization))) &&
        (!isShown || isShown(service)),
    );
    const context = { feed, today, ...(home && { home }) };
    const settings = visitSettings(this.attributes, host, services, context);
    settings.mend.forEach((words) => tellOnce(`<${host.localName}> ${words}`));
    this.#feed = feed;
    this.#asked = asked;
    this.#read = { services, context, settings };
    return this.#read;
  }
}
