import { FACETS, readFacets } from '../search/facets.js';
import { urgentIn } from '../search/urgent.js';
import { choiceInWords } from '../view/finder-chips-view.js';
import { sayResults } from '../view/words/results.js';
import { FINDER_ATTRIBUTES } from './finder-attributes.js';
import { NearController } from './near-controller.js';
import { SearchController } from './search-controller.js';
import { VisitController } from './visit-controller.js';
import { VisitReader } from './visit-reader.js';
import { WordsController } from './words-controller.js';
const NOUN = 'finder';
const KEYS = [...FACETS, 'sort', 'item', 'page', 'list', 'show', 'step'];
/** What a visitor does in the finder, and the state it leads to. */
export class FinderController {
    #host;
    #words;
    #search;
    #near;
    #reader;
    #id;
    constructor(host) {
        this.#reader = new VisitReader(FINDER_ATTRIBUTES);
        this.#id = '';
        /** The visitor is typing, so what is read out waits. */
        this.isTyping = false;
        this.#host = host;
        // Before the choices: words in an address must be gone from it when they read it.
        this.#words = new WordsController(host, NOUN, (words) => urgentIn(words).length > 0);
        this.visit = new VisitController(host, NOUN, KEYS, {
            preset: () => this.#reader.last?.settings.preset ?? {},
            home: () => `${this.#id}-box`,
            onDone: () => (this.isTyping = false),
            onStep: () => this.#words.save(),
            onClear: () => this.#words.clear(),
            held: () => ({ q: this.#words.typed.words }),
        });
        this.#search = new SearchController(host);
        this.#near = new NearController(host);
        host.addController(this);
    }
    hostConnected() { }
    /** Everything there is to draw, for a feed that has been read. */
    state(feed, today, id) {
        this.#id = id;
        const read = this.#reader.of(feed, today, this.#host);
        const { services, context } = read;
        const { words, near: typedNear, without } = this.#words.typed;
        const { synonyms } = feed.send;
        this.#search.over(services, { today, ...(synonyms && { synonyms }) }, (some) => readFacets(some, context));
        const isAsked = words.trim() !== '';
        const result = isAsked ? this.#search.ask(words, without) : undefined;
        const near = typedNear || this.#host.near;
        const place = this.#near.of(near, services, this.#host.geocode);
        const understood = (result?.understood ?? []).find(({ kind }) => kind === 'postcode' || kind === 'place');
        const point = place.point ?? (understood && this.#near.inFeed(understood.value, services));
        const asked = { feed, today, id, sort: this.#host.sort, result, point };
        return {
            ...this.visit.state({ ...asked, byPlace: place.point !== undefined }, read),
            words,
            near,
            nearStatus: place.status,
            isWaiting: isAsked && !result,
            urgent: urgentIn(words),
            acts: this.#acts,
            say: sayResults,
            inWords: (facet, value) => choiceInWords(facet, value, feed),
        };
    }
    get #acts() {
        return {
            ...this.visit.acts,
            onFocus: () => this.#search.start(),
            onType: (words) => {
                this.visit.done();
                this.isTyping = true;
                this.#type(words);
            },
            onForget: () => {
                this.visit.done('drop');
                this.#type('');
            },
            onSearch: () => {
                this.visit.done();
                this.#host.requestUpdate();
            },
            onDrop: (id) => {
                this.visit.done('drop');
                const { without } = this.#words.typed;
                this.#words.set({ without: [...without, id] });
            },
            onNear: (near) => {
                this.visit.done();
                this.visit.leavePlace();
                this.#words.set({ near: near.trim() });
            },
        };
    }
    #type(words) {
        const { item, page, show } = this.visit.at;
        if (item || page || show)
            this.visit.leavePlace({ show: '' });
        // What was taken away belonged to words that are gone.
        this.#words.set(words.trim() ? { words } : { words, without: [] });
    }
}
