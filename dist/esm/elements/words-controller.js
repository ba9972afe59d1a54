import { addressWith, choicesIn } from '../view/page-url.js';
import { prefixOf } from './choices-controller.js';
/** Typing rests when no key was struck for so long, in milliseconds. */
const REST = 1000;
/** Least time between two saves of resting words: browsers refuse many calls of the history. */
const GAP = 5000;
/** More than anybody types; what is pasted beyond it is searched but not kept. */
const MOST = 1000;
const STATE = 'localOffer';
const NOTHING = Object.freeze({ words: '', near: '', without: Object.freeze([]) });
const isState = (value) => typeof value === 'object' && value !== null;
function typedIn(value) {
    if (!isState(value))
        return undefined;
    const { words, near, without } = value;
    return {
        words: typeof words === 'string' ? words : '',
        near: typeof near === 'string' ? near : '',
        without: Array.isArray(without) ? without.filter((id) => typeof id === 'string') : [],
    };
}
/**
 * Words a visitor typed. They are kept in the state of the page's history entry alone, so that Back and reload bring
 * them back and no address, server or other page ever has them. Urgent words are kept nowhere.
 */
export class WordsController {
    #host;
    #typed;
    #timer;
    #saved;
    /** @param isUrgent whether words carry risk: then they stay in this page's memory and go no further. */
    constructor(host, noun, isUrgent) {
        this.noun = noun;
        this.isUrgent = isUrgent;
        this.#typed = NOTHING;
        this.#saved = -GAP;
        /** Keeps what was typed, now. Before a step in the history: the entry that is left must have it. */
        this.save = () => {
            clearTimeout(this.#timer);
            const kept = this.isUrgent(this.#typed.words) ? NOTHING : this.#typed;
            this.#write({ ...kept, words: kept.words.slice(0, MOST) });
        };
        this.#onGo = () => {
            clearTimeout(this.#timer);
            this.#read();
        };
        this.#onHide = () => {
            if (this.#kept || this.#typed !== NOTHING)
                this.save();
        };
        this.#host = host;
        host.addController(this);
    }
    get typed() {
        return this.#typed;
    }
    /** Takes what was typed; it is kept once typing rests. */
    set(changes) {
        this.#typed = { ...this.#typed, ...changes };
        this.#host.requestUpdate();
        clearTimeout(this.#timer);
        if (this.isUrgent(this.#typed.words))
            return this.save();
        const wait = Math.max(REST, this.#saved + GAP - performance.now());
        this.#timer = setTimeout(() => this.save(), wait);
    }
    /** Forgets all of it, in the history entry too. */
    clear() {
        this.#typed = NOTHING;
        this.save();
    }
    hostConnected() {
        addEventListener('popstate', this.#onGo);
        addEventListener('pagehide', this.#onHide);
        const { q } = this.#host.address === 'none' ? {} : choicesIn(location.search, this.#prefix);
        if (q)
            this.#move(q);
        else
            this.#read();
    }
    hostDisconnected() {
        removeEventListener('popstate', this.#onGo);
        removeEventListener('pagehide', this.#onHide);
        this.#onHide();
        clearTimeout(this.#timer);
    }
    get #prefix() {
        return prefixOf(this.#host, this.noun);
    }
    /** What the history entry has of ours; undefined where it has never been ours. */
    get #kept() {
        const state = history.state;
        const ours = isState(state) ? state[STATE] : undefined;
        return isState(ours) ? typedIn(ours[this.#prefix]) : undefined;
    }
    #write(typed, address) {
        const state = history.state;
        // A page may keep a word or a number there: not ours to replace.
        const isTheirs = state !== null && !isState(state);
        if (!address && (isTheirs || JSON.stringify(typed) === JSON.stringify(this.#kept)))
            return;
        const theirs = isState(state) ? state : {};
        const others = isState(theirs[STATE]) ? theirs[STATE] : {};
        const next = isTheirs ? state : { ...theirs, [STATE]: { ...others, [this.#prefix]: typed } };
        this.#saved = performance.now();
        try {
            history.replaceState(next, '', address ?? location.href);
        }
        catch {
            // Refused by a sandbox or a rate limit: the words stay in the box.
        }
    }
    /** Words from a link that somebody chose to make with words in it: out of the address, into the box. */
    #move(q) {
        this.#typed = { ...NOTHING, words: q };
        const { q: _, ...others } = choicesIn(location.search, this.#prefix);
        this.#write(this.isUrgent(q) ? NOTHING : this.#typed, addressWith(this.#prefix, others));
        this.#host.requestUpdate();
    }
    #read() {
        const kept = this.#kept;
        // An entry made by a link within the page has nothing of ours: what is in the box stays. So do urgent words.
        if (!kept || (!kept.words && this.isUrgent(this.#typed.words)))
            return;
        this.#typed = kept;
        this.#host.requestUpdate();
    }
    #onGo;
    #onHide;
}
