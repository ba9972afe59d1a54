import { isGone, isOf } from '../feed/record.js';
import { tellOnce } from '../feed/tell.js';
import { presetsOf, visitSettings, } from './visit-attributes.js';
/** Reads a feed for a widget, once for the same feed, attributes and day. */
export class VisitReader {
    #feed;
    #asked = '';
    #read;
    constructor(attributes) {
        this.attributes = attributes;
    }
    /** What was read last. */
    get last() {
        return this.#read;
    }
    of(feed, today, host) {
        const { home, organization, openToUs, filters, audience, headingLevel, pictureHosts } = host;
        const { filters: all, isShown } = this.attributes;
        const given = presetsOf(all).map((name) => host[name]);
        const others = [openToUs, filters, audience, headingLevel, pictureHosts];
        const asked = JSON.stringify([given, others, home, organization, today]);
        if (this.#read && this.#feed === feed && this.#asked === asked)
            return this.#read;
        const services = feed.services.filter((service) => !isGone(service) &&
            (!organization || isOf(service, String(organization))) &&
            (!isShown || isShown(service)));
        const context = { feed, today, ...(home && { home }) };
        const settings = visitSettings(this.attributes, host, services, context);
        settings.mend.forEach((words) => tellOnce(`<${host.localName}> ${words}`));
        this.#feed = feed;
        this.#asked = asked;
        this.#read = { services, context, settings };
        return this.#read;
    }
}
