import { ADDRESS_CHANGED, AddressWriter } from '../view/page-url.js';
/** Written where a visitor has taken away what the author set beforehand. */
const ANY = 'any';
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
     */
    constructor(host, noun, keys) {
        this.keys = keys;
        this.#host = host;
        this.#writer = new AddressWriter(() => (host.name ? `${noun}-${host.name}` : noun));
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
        const { [key]: _, ...others } = this.#chosen;
        const isPreset = (preset[key] ?? '') === value;
        this.#set(isPreset ? others : { ...others, [key]: value || ANY });
    }
    /** Takes every choice away, the author's too. */
    clear(preset) {
        this.#set(Object.fromEntries(Object.keys(preset).map((key) => [key, ANY])));
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
    #set(chosen) {
        this.#chosen = chosen;
        if (this.#host.address !== 'none')
            this.#writer.write(chosen);
        this.#host.requestUpdate();
    }
    #onGo = () => {
        this.#writer.drop();
        this.#read();
    };
    #read = () => {
        if (this.#host.address === 'none' || this.#writer.waits)
            return;
        const found = this.#writer.read();
        if (JSON.stringify(found) === JSON.stringify(this.#chosen))
            return;
        this.#chosen = found;
        this.#host.requestUpdate();
    };
}
