import { SearchedEvent } from './events.js';
/** Typing rests when no key was struck for so long, in milliseconds: then it is read out, and told to the page. */
const REST = 800;
/** What is read out, once for a search and not once a key stroke. */
export class FinderStatus {
    #host;
    #said;
    #wanted = '';
    #timer;
    #told;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostDisconnected() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    /** The words to show now: the last ones while somebody types. */
    settled(words, isTyping) {
        const isNew = words !== this.#wanted;
        this.#wanted = words;
        if (!isTyping || this.#said === undefined)
            return this.#settle();
        // Each key stroke begins the wait anew, whether or not it changed what is to be said.
        if (isNew || this.#timer === undefined)
            this.#wait();
        return this.#said;
    }
    /** Tells the page of a search that has come to rest, once. Of an urgent one, nobody. */
    tell({ words, choices, near, result, model, urgent }, withWords) {
        if (this.#timer !== undefined || (words.trim() && !result))
            return;
        const asked = JSON.stringify([words, near, choices]);
        const isFirst = this.#told === undefined;
        if (asked === this.#told)
            return;
        this.#told = asked;
        if (isFirst || urgent.length || !(words.trim() || near || Object.keys(choices).length))
            return;
        const kinds = [...new Set((result?.understood ?? []).map(({ kind }) => kind))];
        const said = withWords ? words : undefined;
        this.#host.dispatchEvent(new SearchedEvent(model.shown.length, kinds, Object.keys(choices), said));
    }
    #wait() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            this.#settle();
            this.#host.requestUpdate();
        }, REST);
    }
    #settle() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        this.#said = this.#wanted;
        return this.#said;
    }
}
