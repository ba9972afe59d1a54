import { tellOnce } from '../feed/tell.js';
import { placeFinder } from '../search/near.js';
/** Where the visitor wants things near to. The page's own `geocode` is asked first, then the feed's own addresses. */
export class NearController {
    #host;
    #services = [];
    #find;
    #asked = '';
    #geocode;
    #point;
    #isWaiting = false;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() { }
    /** Where the feed's own addresses put a place; undefined where they do not know it. */
    inFeed(words, services) {
        if (services !== this.#services || !this.#find) {
            this.#services = services;
            this.#find = placeFinder(services);
        }
        return words ? this.#find(words) : undefined;
    }
    /** Asks for the point of a place, once for the same words. */
    of(words, services, geocode) {
        if (words !== this.#asked || geocode !== this.#geocode) {
            this.#asked = words;
            this.#geocode = geocode;
            this.#point = undefined;
            this.#isWaiting = false;
            if (words && geocode)
                this.#ask(words, geocode);
        }
        const point = this.#point ?? this.inFeed(words, services);
        if (point)
            return { point, status: 'found' };
        return { status: !words ? 'none' : this.#isWaiting ? 'waiting' : 'unknown' };
    }
    #ask(words, geocode) {
        this.#isWaiting = true;
        const done = (point) => {
            if (words !== this.#asked || geocode !== this.#geocode)
                return;
            this.#isWaiting = false;
            if (Number.isFinite(point?.latitude) && Number.isFinite(point?.longitude))
                this.#point = point;
            this.#host.requestUpdate();
        };
        new Promise((resolve) => resolve(geocode(words))).then(done, (error) => {
            // The kind of failure alone: a message may hold the visitor's own words.
            tellOnce(`geocode failed (${error instanceof Error ? error.name : typeof error}).`);
            done(undefined);
        });
    }
}
