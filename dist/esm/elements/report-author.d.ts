/**
 * Is whoever looks at the page its author? On their own computer, from a file, or with `report.check=yes` in the address:
 * an attribute alone would show the check to every visitor, as soon as it is forgotten in the page.
 *
 * @param prefix of the element's pairs in the address.
 */
export declare const isAuthors: (prefix: string, { protocol, hostname, search }?: Location) => boolean;
