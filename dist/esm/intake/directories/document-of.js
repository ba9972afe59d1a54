import { envelopeOf } from '../envelope.js';
import { tell } from './faults.js';
import { feedSendOf } from './write-feed.js';
import { serviceOf } from './write-service.js';
/** A feed that has been read, in our format, and what that format has no place for. */
export function writeFeed(feed, options = {}) {
    const faults = [];
    const note = (name, spot) => void faults.push(tell(name, spot));
    const contents = feed.services.map((service, index) => serviceOf(service, { path: `contents[${index}]`, record: service.name, tell: note }));
    const send = feedSendOf(feed, options, { path: 'send', tell: note });
    const document = { ...envelopeOf(contents), contents, send };
    return { document, faults };
}
/**
 * A feed that has been read, in our format: HSDS-UK 3.0 and `send`. The inverse of `readFeed`: read again, it is the same
 * feed. Texts are plain; what is unknown is left out.
 */
export const documentOf = (feed, options = {}) => writeFeed(feed, options).document;
