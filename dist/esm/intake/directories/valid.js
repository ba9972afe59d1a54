/** All but letters, digits and signs that RFC 3986 lets stand in the path, query and fragment of an address. */
const NOT_ALLOWED = /[^A-Za-z\d\-._~!$&'()*+,;=:@/?%]/gu;
const encoded = (part) => part
    .replace(/\p{Surrogate}/gu, '')
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(NOT_ALLOWED, encodeURIComponent);
/** An address with nothing in it that RFC 3986 does not allow. One that is right stays as it is. */
export function uriOf(address) {
    const [, host = '', rest = ''] = /^(https?:\/\/[^/?#]*)(.*)$/is.exec(address) ?? [];
    if (!host)
        return address;
    const [before = '', ...fragments] = rest.split('#');
    const fragment = fragments.length > 0 ? `#${encoded(fragments.join('%23'))}` : '';
    // A host with letters beyond ASCII is written as registrars do.
    const plainHost = /^https?:\/\/[\w.:@~-]+$/i.test(host) ? host : encoded(new URL(host).origin);
    return plainHost + encoded(before) + fragment;
}
const WORD = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const EMAIL = new RegExp(`^${WORD}(?:\\.${WORD})*@(?:${LABEL}\\.)+${LABEL}$`, 'i');
export const isEmail = (text) => EMAIL.test(text);
/** One of a few words, or undefined. */
export const oneOf = (...allowed) => (word) => allowed.find((one) => one === word);
const STATUS = oneOf('active', 'inactive', 'defunct', 'temporarily closed');
const NEAREST = [
    [/temporar|pause|suspend/, 'temporarily closed'],
    [/closed|defunct|archiv|delete|expire|ended|ceased/, 'defunct'],
    [/inactive|draft|pending|schedul|hidden|unpublish|invisible|not active|disabled/, 'inactive'],
];
/** The nearest of the four that HSDS has. Our reader shows a record with another word, so such a record is active. */
export function statusOf(words) {
    const known = STATUS(words);
    if (known)
        return { status: known, isKnown: true };
    const [, status = 'active'] = NEAREST.find(([pattern]) => pattern.test(words)) ?? [];
    return { status, isKnown: false };
}
/** Do two values of JSON say the same, whatever the order of their members? */
export function isSame(one, other) {
    if (one === other)
        return true;
    if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
        return false;
    if (Array.isArray(one) !== Array.isArray(other))
        return false;
    const [first, second] = [Object.entries(one), new Map(Object.entries(other))];
    return (first.length === second.size &&
        first.every(([name, value]) => second.has(name) && isSame(value, second.get(name))));
}
