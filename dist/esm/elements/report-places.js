import { arrive, bringTo, hashId } from '../view/arrive.js';
/** Brings visitors to places in a report: by its own links, by the address, by a link elsewhere in the page. */
export class ReportPlaces {
    #host;
    #idOf;
    #isAwaited = false;
    /** @param idOf the id of the place that answers an item, so that `#sir-3b` leads there too. */
    constructor(host, idOf) {
        this.#host = host;
        this.#idOf = idOf;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('hashchange', this.#onHash);
    }
    hostDisconnected() {
        removeEventListener('hashchange', this.#onHash);
    }
    /** After the first drawing; and after others, until the place is there: it may come with the feed. */
    arrive() {
        const id = hashId();
        this.#isAwaited = id !== '' && !this.#find(id);
        if (!this.#isAwaited)
            arrive((wanted) => this.#find(wanted), this.#host.isolate);
    }
    hostUpdated() {
        // Not before all is laid out.
        if (this.#isAwaited)
            void this.#host.updateComplete.then(() => this.arrive());
    }
    /** Follows a link of ours. The browser does it by itself where the place is in the page. */
    go(event, id) {
        const place = this.#find(id);
        if (!place || !this.#isInside(place))
            return;
        event.preventDefault();
        try {
            location.hash = id;
        }
        catch {
            // A sandbox that refuses: only the address stays as it was.
        }
        bringTo(place);
    }
    #onHash = () => {
        const id = hashId();
        const place = id ? this.#find(id) : undefined;
        // What the browser finds by itself it has brought the visitor to.
        if (place && (place.id !== id || this.#isInside(place)))
            bringTo(place);
    };
    #isInside(place) {
        return place.getRootNode() === this.#host.shadowRoot;
    }
    /** The place with that id, or that answers the item of that key. */
    #find(id) {
        for (const name of [id, this.#idOf(id)])
            for (const root of [this.#host, this.#host.shadowRoot]) {
                const found = name && root?.querySelector(`#${CSS.escape(name)}`);
                if (found)
                    return found;
            }
        return;
    }
}
