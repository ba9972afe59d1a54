import { tellOnce } from '../feed/tell.js';
import { finderSettings } from './finder-attributes.js';
const HIDDEN = /^(?:inactive|defunct)$/;
const isOf = ({ organization: own }, wanted) => own?.id === wanted || Boolean(own?.identifiers.some(({ identifier }) => identifier === wanted));
/** Reads a feed for a finder, once for the same feed, attributes and day. */
export class FinderReader {
    #feed;
    #asked = '';
    #read;
    /** What was read last. */
    get last() {
        return this.#read;
    }
    of(feed, today, host) {
        const { need, age, area, category, level, first, cost, time, access, language } = host;
        const { openToUs, filters, audience, headingLevel, pictureHosts, home, organization } = host;
        const presets = { need, age, area, category, level, first, cost, time, access, language, openToUs };
        const attributes = { ...presets, filters, audience, headingLevel, pictureHosts };
        const asked = JSON.stringify([attributes, home, organization, today]);
        if (this.#read && this.#feed === feed && this.#asked === asked)
            return this.#read;
        const services = feed.services.filter((service) => !HIDDEN.test(service.status) && (!organization || isOf(service, organization)));
        const context = { feed, today, ...(home && { home }) };
        const settings = finderSettings(attributes, services, context);
        settings.mend.forEach((words) => tellOnce(`<${host.localName}> ${words}`));
        this.#feed = feed;
        this.#asked = asked;
        this.#read = { services, context, settings };
        return this.#read;
    }
}
