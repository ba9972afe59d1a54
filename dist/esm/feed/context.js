import { ContextProvider, createContext } from '@lit/context';
import { resolve } from './address.js';
/** Own `src`, else the nearest `<local-offer-feed>`, else `data-feed` on our script tag: this carries the last two. */
export const feedContext = createContext(Symbol.for('local-offer/feed-address/1'));
const PAGE = Symbol.for('local-offer/page/1');
// Known only while the script runs; null in a module.
const ownScript = typeof document === 'undefined' ? null : document.currentScript;
export const isAddressList = (source) => Array.isArray(source) && typeof source[0] === 'string';
/**
 * The addresses in an attribute, parted by spaces, without repeats.
 *
 * @param base the document's base address: `src` follows `<base>`, as it does on every other element.
 * @returns undefined where there is none. What is no address stays as it is: whoever loads it says so.
 */
export function addressList(attribute, base) {
    const words = String(attribute ?? '')
        .split(/\s+/)
        .filter(Boolean);
    const addresses = new Set(words.map((word) => resolve(word, base)?.href ?? word));
    return addresses.size > 0 ? Object.freeze([...addresses]) : undefined;
}
function pageFeed(page) {
    const own = ownScript?.ownerDocument === page ? ownScript.dataset['feed'] : undefined;
    const attribute = own ?? page.querySelector('script[data-feed]')?.dataset['feed'];
    return addressList(attribute, page.baseURI);
}
/**
 * Makes sure that the page itself answers whoever asks for a feed, with `data-feed` or with nothing. Without it an
 * element that was there before its `<local-offer-feed>` would never hear of it. Copies of this library share the answer.
 */
export function providePage(page) {
    const root = page.documentElement;
    // Put there by a copy of this library, perhaps another version: these two members are the agreement.
    let provider = Reflect.get(root, PAGE);
    if (!provider) {
        provider = new ContextProvider(root, { context: feedContext });
        Reflect.set(root, PAGE, provider);
    }
    if (!provider.value)
        provider.setValue(pageFeed(page));
}
