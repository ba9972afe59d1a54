import { tellOnce } from '../feed/tell.js';
import { serviceSearchSoon } from '../search/index.js';
/** Where the browser cannot say when it is idle, in milliseconds. */
const IDLE = 1500;
/** Services that are worked out ahead in one go. */
const AHEAD = 60;
const whenIdle = (act) => {
    // Safari has no such function.
    if (typeof requestIdleCallback === 'function')
        requestIdleCallback(act, { timeout: IDLE * 4 });
    else
        setTimeout(act, IDLE);
};
/** A search over the services of one feed. Its index is built in slices, when it is first wanted or the page is idle. */
export class SearchController {
    #host;
    #services = [];
    #options = {};
    #ahead;
    #search;
    #building;
    #last;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    /**
     * Takes the services of the feed. Others than before: what was built, or is being built, is dropped.
     *
     * @param ahead other work that can be done beforehand, for a few services at a time.
     */
    over(services, options, ahead) {
        if (services === this.#services)
            return;
        this.#drop();
        this.#ahead = ahead;
        this.#services = services;
        this.#options = options;
        whenIdle(() => this.#services === services && this.start());
    }
    /** Begins to build, where that has not begun. */
    start() {
        if (this.#search || this.#building || !this.#services.length)
            return;
        const building = new AbortController();
        this.#building = building;
        const services = this.#services;
        let done = 0;
        const pause = () => {
            this.#ahead?.(services.slice(done, (done += AHEAD)));
            return new Promise((resolve) => setTimeout(resolve));
        };
        serviceSearchSoon(services, this.#options, { signal: building.signal, pause })
            .then((search) => {
            if (building !== this.#building)
                return;
            this.#search = search;
            this.#host.requestUpdate();
        })
            .catch((error) => {
            if (building === this.#building)
                tellOnce(`the search could not be made ready: ${String(error)}`);
        });
    }
    /** What the words find; undefined while the search is made ready. */
    ask(words, without) {
        if (!this.#search)
            this.start();
        const asked = JSON.stringify([words, without]);
        if (this.#search && this.#last?.asked !== asked)
            this.#last = { asked, result: this.#search(words, { without }) };
        return this.#search && this.#last?.result;
    }
    hostDisconnected() {
        if (this.#search)
            return;
        this.#building?.abort();
        this.#building = undefined;
    }
    #drop() {
        this.#building?.abort();
        this.#building = this.#search = this.#last = undefined;
    }
}
