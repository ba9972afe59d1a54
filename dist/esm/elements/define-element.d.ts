/** How many elements this copy of the library has registered. */
export declare const registeredHere: () => number;
/**
 * Registers an element, and never throws: a second copy of the library, or a page that took the name first, is left alone.
 *
 * @returns whether this call registered it.
 */
export declare function defineElement(tag: string, element: CustomElementConstructor): boolean;
