import { ALL_FACETS } from '../search/facets.js';
import { ageRange } from '../search/fits.js';
import { addressWith } from '../view/page-url.js';
import { idsIn, listOf, visitModel } from '../view/visit-model.js';
import { ChoicesController, prefixOf } from './choices-controller.js';
/** What another choice takes away: the place in the results it was made from. */
const PLACE = { item: '', page: '' };
const isPlain = (event) => !(event instanceof MouseEvent) ||
    !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
/** What a visitor does with a list of services, whichever widget shows it: choices, steps, a list of their own, links to copy. */
export class VisitController {
    #host;
    #noun;
    #hooks;
    #choices;
    #copied;
    #act;
    #pressed;
    constructor(host, noun, keys, hooks) {
        this.#pressed = null;
        this.#onBack = () => {
            this.done('back');
        };
        this.#step = (changes) => ({
            href: this.#choices.hrefOf(changes, this.#hooks.preset()) || `#${this.#hooks.home()}`,
            onClick: (event) => {
                if (!isPlain(event))
                    return;
                event.preventDefault();
                this.#pressed = event.currentTarget;
                this.done('step');
                this.#hooks.onStep?.();
                this.#choices.go(changes, this.#hooks.preset());
            },
        });
        this.acts = {
            onChoose: (key, value) => {
                this.done('drop');
                this.leavePlace({ [key]: value });
            },
            onClear: () => {
                this.done('clear');
                const { onClear } = this.#hooks;
                if (!onClear)
                    return this.leavePlace(Object.fromEntries(ALL_FACETS.map((facet) => [facet, ''])));
                this.#choices.forget();
                onClear();
            },
            onList: (id) => {
                this.done('drop');
                const { list } = this;
                const next = list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
                this.set({ list: id ? listOf(next) : '' });
            },
            onPrint: () => print(),
            onCopy: (what, id = '') => void this.#copy(what, id),
            step: this.#step,
        };
        this.#host = host;
        this.#noun = noun;
        this.#hooks = hooks;
        // Before the choices: what was done must be known when they draw, and Back draws between two listeners.
        host.addController(this);
        this.#choices = new ChoicesController(host, noun, keys, 'list');
    }
    hostConnected() {
        addEventListener('popstate', this.#onBack);
    }
    hostDisconnected() {
        removeEventListener('popstate', this.#onBack);
    }
    #onBack;
    /** The choices in force, and where the visitor is. */
    get at() {
        return this.#choices.over(this.#hooks.preset());
    }
    /** Of those, what services are chosen by. */
    get facets() {
        const { at } = this;
        const isKnown = (facet) => facet !== 'age' || ageRange(at.age) !== undefined;
        return Object.fromEntries(ALL_FACETS.flatMap((facet) => (at[facet] && isKnown(facet) ? [[facet, at[facet]]] : [])));
    }
    /** Ids of the services in the visitor's list. */
    get list() {
        return idsIn(this.at.list);
    }
    get copied() {
        return this.#copied;
    }
    /** What was done since the last drawing, for focus to follow. */
    takeAct() {
        const act = this.#act;
        this.#act = undefined;
        return act;
    }
    /** The link of the last step. */
    get pressed() {
        return this.#pressed;
    }
    /** Something was done. */
    done(act) {
        this.#act = act;
        this.#copied = undefined;
        this.#hooks.onDone?.();
    }
    /** Takes choices without a step. */
    set(changes) {
        this.#choices.set(changes, this.#hooks.preset());
    }
    /** Leaves the place in results that are not there any more. */
    leavePlace(more = {}) {
        this.set({ ...PLACE, ...more });
    }
    #step;
    /** What every such widget is drawn from, for a feed that has been read. */
    state({ feed, today, id, sort, result, point, byPlace = false }, { services, context, settings }) {
        const { audience, headingLevel, pictureHosts, filters, preset } = settings;
        const { at, facets: choices, list, copied, acts } = this;
        const page = Number(at.page) || 1;
        const asked = { services, context, result, choices, filters, point, byPlace, page };
        return {
            id,
            feed,
            today,
            audience,
            headingLevel,
            pictureHosts,
            services,
            context,
            filters,
            choices,
            preset,
            at,
            ...(point && { point }),
            ...(result && { result }),
            model: visitModel({ ...asked, sort: at.sort ?? sort }),
            list,
            ...(copied && { copied }),
            acts,
        };
    }
    /** The one act that puts typed words into an address, for the visitor to give to somebody. */
    async #copy(what, id) {
        this.done();
        const { list = '', ...at } = this.at;
        const preset = this.#hooks.preset();
        const facets = Object.fromEntries(ALL_FACETS.flatMap((facet) => (at[facet] === preset[facet] ? [] : [[facet, at[facet] ?? 'any']])));
        const search = { ...facets, ...this.#hooks.held?.() };
        const held = { search, list: { list, show: 'list' }, item: { item: id } }[what];
        const address = addressWith(prefixOf(this.#host, this.#noun), held);
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
