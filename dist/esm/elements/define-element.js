let registered = 0;
/** How many elements this copy of the library has registered. */
export const registeredHere = () => registered;
/**
 * Registers an element, and never throws: a second copy of the library, or a page that took the name first, is left alone.
 *
 * @returns whether this call registered it.
 */
export function defineElement(tag, element) {
    if (typeof customElements === 'undefined' || customElements.get(tag))
        return false;
    try {
        customElements.define(tag, element);
        registered += 1;
        return true;
    }
    catch {
        return false;
    }
}
