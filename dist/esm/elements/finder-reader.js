import { isGone, isOf } from '../feed/record.js';
import { tellOnce } from '../feed/tell.js';
import { finderSettings, OTHERS, PRESETS, } from './finder-attributes.js';
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
        const { home, organization } = host;
        const given = [...PRESETS, ...OTHERS].map((name) => host[name]);
        const asked = JSON.stringify([given, home, organization, today]);
        if (this.#read && this.#feed === feed && this.#asked === asked)
            return this.#read;
        const services = feed.services.filter((service) => !isGone(service) && (!organization || isOf(service, String(organization))));
        const context = { feed, today, ...(home && { home }) };
        const settings = finderSettings(host, services, context);
        settings.mend.forEach((words) => tellOnce(`<${host.localName}> ${words}`));
        this.#feed = feed;
        this.#asked = asked;
        this.#read = { services, context, settings };
        return this.#read;
    }
}
