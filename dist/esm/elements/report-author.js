import { choicesIn } from '../view/page-url.js';
/** Addresses that only somebody's own computer or network answers to. */
const OWN_HOST = /^(?:localhost|.*\.(?:localhost|local|test)|127(?:\.\d+){3}|\[::1\])$/;
/**
 * Is whoever looks at the page its author? On their own computer, from a file, or with `report.check=yes` in the address:
 * an attribute alone would show the check to every visitor, as soon as it is forgotten in the page.
 *
 * @param prefix of the element's pairs in the address.
 */
export const isAuthors = (prefix, { protocol, hostname, search } = location) => protocol === 'file:' || OWN_HOST.test(hostname) || choicesIn(search, prefix)['check'] === 'yes';
