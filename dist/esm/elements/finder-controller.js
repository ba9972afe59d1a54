import { FACETS, readFacets } from '../search/facets.js';
import { urgentIn } from '../search/urgent.js';
import { finderModel, idsIn, listOf } from '../view/finder-model.js';
import { addressWith } from '../view/page-url.js';
import { ChoicesController, prefixOf } from './choices-controller.js';
import { FinderReader } from './finder-reader.js';
import { NearController } from './near-controller.js';
import { SearchController } from './search-controller.js';
import { WordsController } from './words-controller.js';
const NOUN = 'finder';
const KEYS = [...FACETS, 'sort', 'item', 'page', 'list', 'show', 'step'];
/** What another choice takes away: the place in the results it was made from. */
const PLACE = { item: '', page: '' };
const isPlain = (event) => !(event instanceof MouseEvent) ||
    !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
/** What a visitor does, and the state it leads to. */
export class FinderController {
    #host;
    #words;
    #choices;
    #search;
    #near;
    #reader;
    #id;
    #copied;
    #act;
    constructor(host) {
        this.#reader = new FinderReader();
        this.#id = '';
        /** The visitor is typing, so what is read out waits. */
        this.isTyping = false;
        this.#onBack = () => {
            this.#done('back');
        };
        this.#step = (changes) => ({
            href: this.#choices.hrefOf(changes, this.#preset) || `#${this.#id}-box`,
            onClick: (event) => {
                if (!isPlain(event))
                    return;
                event.preventDefault();
                this.#done('step');
                this.#words.save();
                this.#choices.go(changes, this.#preset);
            },
        });
        this.#acts = {
            onFocus: () => this.#search.start(),
            onType: (words) => {
                this.#done();
                this.isTyping = true;
                this.#type(words);
            },
            onForget: () => {
                this.#done('drop');
                this.#type('');
            },
            onSearch: () => {
                this.#done();
                this.#host.requestUpdate();
            },
            onDrop: (id) => {
                this.#done('drop');
                const { without } = this.#words.typed;
                this.#words.set({ without: [...without, id] });
            },
            onNear: (near) => {
                this.#done();
                this.#choices.set({ ...PLACE }, this.#preset);
                this.#words.set({ near: near.trim() });
            },
            onChoose: (key, value) => {
                this.#done('drop');
                this.#choices.set({ ...PLACE, [key]: value }, this.#preset);
            },
            onClear: () => {
                this.#done('clear');
                this.#choices.forget();
                this.#words.clear();
            },
            onList: (id) => {
                this.#done('drop');
                const ids = idsIn(this.#choices.over({}).list);
                const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
                this.#choices.set({ list: id ? listOf(next) : '' }, this.#preset);
            },
            onPrint: () => print(),
            onCopy: (what, id = '') => void this.#copy(what, id),
            step: this.#step,
        };
        this.#host = host;
        // Before the choices: words in an address must be gone from it when they read it.
        this.#words = new WordsController(host, NOUN, (words) => urgentIn(words).length > 0);
        this.#choices = new ChoicesController(host, NOUN, KEYS, 'list');
        this.#search = new SearchController(host);
        this.#near = new NearController(host);
        host.addController(this);
    }
    hostConnected() {
        addEventListener('popstate', this.#onBack);
    }
    hostDisconnected() {
        removeEventListener('popstate', this.#onBack);
    }
    #onBack;
    /** Everything there is to draw, for a feed that has been read. */
    state(feed, today, id) {
        this.#id = id;
        const { services, context, settings } = this.#reader.of(feed, today, this.#host);
        const { words, near: typedNear, without } = this.#words.typed;
        const { synonyms } = feed.send;
        this.#search.over(services, { today, ...(synonyms && { synonyms }) }, (some) => readFacets(some, context));
        const all = this.#choices.over(settings.preset);
        const choices = Object.fromEntries(FACETS.flatMap((facet) => (all[facet] ? [[facet, all[facet]]] : [])));
        const isAsked = words.trim() !== '';
        const result = isAsked ? this.#search.ask(words, without) : undefined;
        const near = typedNear || this.#host.near;
        const place = this.#near.of(near, services, this.#host.geocode);
        const understood = (result?.understood ?? []).find(({ kind }) => kind === 'postcode' || kind === 'place');
        const point = place.point ?? (understood && this.#near.inFeed(understood.value, services));
        const model = finderModel({
            services,
            context,
            result,
            choices,
            filters: settings.filters,
            sort: all.sort ?? this.#host.sort,
            point,
            byPlace: place.point !== undefined,
            page: Number(all.page) || 1,
        });
        return {
            id,
            feed,
            today,
            audience: settings.audience,
            headingLevel: settings.headingLevel,
            pictureHosts: settings.pictureHosts,
            services,
            context,
            filters: settings.filters,
            choices,
            preset: settings.preset,
            at: all,
            words,
            near,
            nearStatus: place.status,
            ...(point && { point }),
            ...(result && { result }),
            isWaiting: isAsked && !result,
            urgent: urgentIn(words),
            model,
            list: idsIn(all.list),
            ...(this.#copied && { copied: this.#copied }),
            acts: this.#acts,
        };
    }
    get #preset() {
        return this.#reader.last?.settings.preset ?? {};
    }
    /** What was done since the last drawing, for focus to follow. */
    takeAct() {
        const act = this.#act;
        this.#act = undefined;
        return act;
    }
    /** Something else than typing was done. */
    #done(act) {
        this.#act = act;
        this.isTyping = false;
        this.#copied = undefined;
    }
    #step;
    #acts;
    #type(words) {
        const { item, page, show } = this.#choices.over({});
        if (item || page || show)
            this.#choices.set({ ...PLACE, show: '' }, this.#preset);
        // What was taken away belonged to words that are gone.
        this.#words.set(words.trim() ? { words } : { words, without: [] });
    }
    /** The one act that puts typed words into an address, for the visitor to give to somebody. */
    async #copy(what, id) {
        this.#done();
        const prefix = prefixOf(this.#host, NOUN);
        const { list = '' } = this.#choices.over({});
        const facets = Object.fromEntries(FACETS.flatMap((facet) => {
            const value = this.#choices.over(this.#preset)[facet];
            return value === this.#preset[facet] ? [] : [[facet, value ?? 'any']];
        }));
        const { words } = this.#words.typed;
        const held = { search: { ...facets, q: words }, list: { list, show: 'list' }, item: { item: id } }[what];
        const address = addressWith(prefix, held);
        let isDone = true;
        try {
            await navigator.clipboard.writeText(address);
        }
        catch {
            // Not allowed here, or not over http: it is shown to be copied by hand.
            isDone = false;
        }
        this.#copied = { what, address, isDone };
        this.#host.requestUpdate();
    }
}
