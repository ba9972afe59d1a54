import { ADDRESS_CHANGED, AddressWriter } from '../view/page-url.js';
/** Written where a visitor has taken away what the author set beforehand. */
const ANY = 'any';
/** The first part of a widget's names in the address: `places`, or `places-north` where the author named it so. */
export const prefixOf = (host, noun) => host.name ? `${noun}-${host.name}` : noun;
/**
 * What a visitor has chosen, kept in the page's address unless the author said `address="none"`.
 * An author's attributes are where it starts; a visitor's choice stands over them.
 */
export class ChoicesController {
    #host;
    #writer;
    #chosen = {};
    /**
     * @param noun the first part of each name in the address: `places` gives `places.need`.
     * @param keys what may be chosen; anything else in the address is left alone and not read.
     * @param kept a list that is gathered page by page: going back in the history takes nothing from it.
     */
    constructor(host, noun, keys, kept) {
        this.keys = keys;
        this.kept = kept;
        this.#host = host;
        this.#writer = new AddressWriter(() => prefixOf(host, noun));
        host.addController(this);
    }
    /** The choices in force: the visitor's, else the author's. Absent: any. */
    over(preset) {
        const all = { ...preset };
        for (const key of this.keys) {
            const value = this.#chosen[key];
            if (value === ANY)
                delete all[key];
            else if (value)
                all[key] = value;
        }
        return all;
    }
    /** Takes a visitor's choice; blank takes it away. */
    choose(key, value, preset) {
        // One key of the record: TypeScript widens a computed name.
        this.set({ [key]: value }, preset);
    }
    /** Takes several choices at once; blank takes one away. */
    set(changes, preset) {
        this.#set(this.#with(changes, preset));
    }
    /** The same as a step that Back undoes. */
    go(changes, preset) {
        this.#set(this.#with(changes, preset), true);
    }
    /** Where such a step leads, to open in another window; blank where the address is not ours to use. */
    hrefOf(changes, preset) {
        return this.#host.address === 'none' ? '' : this.#writer.hrefOf(this.#with(changes, preset));
    }
    /** Takes every choice away, the author's too. */
    clear(preset) {
        this.#set(Object.fromEntries(Object.keys(preset).map((key) => [key, ANY])));
    }
    /** Forgets the visitor's choices: the author's stand again, and nothing of ours is in the address. */
    forget() {
        this.#set({});
    }
    hostConnected() {
        addEventListener('popstate', this.#onGo);
        addEventListener(ADDRESS_CHANGED, this.#read);
        this.#read();
    }
    hostDisconnected() {
        removeEventListener('popstate', this.#onGo);
        removeEventListener(ADDRESS_CHANGED, this.#read);
        this.#writer.drop();
    }
    #with(changes, preset) {
        const all = { ...this.#chosen };
        for (const key of this.keys) {
            const value = changes[key];
            if (value === undefined)
                continue;
            delete all[key];
            if ((preset[key] ?? '') !== value)
                all[key] = value || ANY;
        }
        return all;
    }
    #set(chosen, isStep = false) {
        this.#chosen = chosen;
        if (this.#host.address !== 'none')
            this.#writer[isStep ? 'push' : 'write'](chosen);
        this.#host.requestUpdate();
    }
    #onGo = () => {
        const { kept } = this;
        const list = kept && this.#chosen[kept];
        this.#writer.drop();
        this.#read();
        if (kept && list && list !== this.#chosen[kept])
            this.#set({ ...this.#chosen, [kept]: list });
    };
    #read = () => {
        if (this.#host.address === 'none' || this.#writer.waits)
            return;
        // Typed words are no choice, and never go back into the address.
        const { q: _, ...found } = this.#writer.read();
        if (JSON.stringify(found) === JSON.stringify(this.#chosen))
            return;
        this.#chosen = found;
        this.#host.requestUpdate();
    };
}
