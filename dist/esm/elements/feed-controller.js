import { ContextConsumer } from '@lit/context';
import { isServer } from 'lit';
import { addressList, feedContext, isAddressList, providePage } from '../feed/context.js';
import { storeFor } from '../feed/store.js';
import { tellOnce } from '../feed/tell.js';
import { FeedFailedEvent, FeedReadEvent } from './events.js';
const NONE = Object.freeze({ status: 'none' });
const NO_FEED = 'no feed. Give the element a src, put it inside <local-offer-feed src="…">, or add data-feed="…" to the script tag.';
/** Keeps an element told of its feed: its own `src`, else the nearest `<local-offer-feed>`, else the page's `data-feed`. */
export class FeedController {
    #host;
    #consumer;
    #inherited;
    #store;
    #leave;
    #announced;
    /** @param isNeeded whether the host has nothing to show without a feed. */
    constructor(host, isNeeded = () => true) {
        this.isNeeded = isNeeded;
        this.#host = host;
        // Before the consumer: the page must be able to answer when the consumer asks.
        host.addController(this);
        const callback = (source) => {
            this.#inherited = source;
            this.#follow();
        };
        this.#consumer = new ContextConsumer(host, { context: feedContext, subscribe: true, callback });
    }
    /** Frozen, and the same object until something changes. */
    get state() {
        return this.#store?.state ?? NONE;
    }
    /** Where it comes from, absolute; empty for a document that a script has in hand. */
    get addresses() {
        const source = this.#source;
        return source && isAddressList(source) ? source : [];
    }
    /** Reads the feed again, past the browser's cache, for every element that shows it. */
    reload() {
        if (this.#leave)
            this.#store?.reload();
    }
    /** Asks anew where the feed is. For `connectedMoveCallback`, which an element gets instead of being connected. */
    hostMoved() {
        this.#consumer.hostConnected();
    }
    hostConnected() {
        if (!isServer)
            providePage(this.#host.ownerDocument);
    }
    hostDisconnected() {
        this.#leave?.();
        this.#leave = undefined;
    }
    hostUpdate() {
        if (this.#host.isConnected)
            this.#follow();
    }
    hostUpdated() {
        const { state } = this;
        if (state === this.#announced)
            return;
        this.#announced = state;
        if (state.status === 'ready') {
            const { feed, faults, failed } = state;
            this.#host.dispatchEvent(new FeedReadEvent(feed.services.length, faults.length, failed.length));
        }
        else if (state.status === 'failed') {
            this.#host.dispatchEvent(new FeedFailedEvent(state.failed.map(({ reason }) => reason)));
        }
        else if (state === NONE) {
            // A framework may set the address a moment after it puts the element in.
            setTimeout(() => {
                if (this.state === NONE && this.#host.isConnected && this.isNeeded())
                    tellOnce(NO_FEED);
            });
        }
    }
    get #source() {
        const { src, ownerDocument } = this.#host;
        return addressList(src, ownerDocument.baseURI) ?? this.#inherited;
    }
    #follow() {
        const source = this.#source;
        const store = source && storeFor(source);
        if (store === this.#store && (this.#leave || !store))
            return;
        this.#leave?.();
        this.#store = store;
        this.#leave = store?.subscribe(() => this.#host.requestUpdate());
        this.#host.requestUpdate();
    }
}
