import { emailAddress, webAddress } from '../feed/contacts.js';
import { isEmail, uriOf } from './directories/valid.js';
import { isBlank, oneLine } from './text.js';
const EMAIL = /[^\s@<>,;:()]+@[^\s@<>,;:()]+\.[a-z]{2,}/gi;
const PHONE = /(?:\+44|\(?0)[\d ()-]{8,}\d/g;
const ROLE = /senco|sendco|manager|lead|head|teacher|office|admission|team|co-?ordinator|officer|reception|director|principal|council|service|school|inclusion|panel/i;
/** A web address, mended where only its beginning is missing. */
export function urlIn(cell) {
    const words = oneLine(cell);
    if (isBlank(words))
        return {};
    const value = webAddress(words);
    if (!value)
        return { fault: 'url' };
    return /^https?:\/\/(?:www\.)?example\.com\b/i.test(value)
        ? { fault: 'placeholder' }
        : { value: uriOf(value) };
}
export function emailIn(cell) {
    if (isBlank(cell))
        return {};
    const value = emailAddress(cell);
    return value && isEmail(value) ? { value } : { fault: 'email' };
}
/** "SENCO: 020 7946 0000, senco@rowan.example" as a role or name, telephone numbers and an address. */
export function contactIn(cell) {
    const words = oneLine(cell);
    if (isBlank(words))
        return {};
    const email = words.match(EMAIL)?.find(isEmail);
    const others = words.replace(EMAIL, (one) => (isEmail(one) ? '' : one));
    const phones = (others.match(PHONE) ?? []).map((number) => ({ number: number.trim() }));
    const who = others
        .replace(PHONE, '')
        .replace(/\b(?:tel|telephone|phone|e-?mail)\b[.:]?/gi, '')
        .replace(/[\s,;:()–-]+$|^[\s,;:()–-]+/g, '')
        .trim();
    const isRole = ROLE.test(who);
    const value = {
        ...(who && (isRole ? { title: who } : { name: who })),
        ...(email && { email }),
        ...(phones.length > 0 && { phones }),
    };
    return { value, ...(who && !isRole && { fault: 'person' }) };
}
/** How to ask for a place: words, or the address of a page. */
export function applyIn(cell) {
    if (isBlank(cell))
        return {};
    const isAddress = /^(?:https?:|www\.)\S+$/i.test(cell);
    const { value } = isAddress ? urlIn(cell) : {};
    if (value)
        return { value: { url: value } };
    return isAddress ? { fault: 'url' } : { value: { text: cell } };
}
