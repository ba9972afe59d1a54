/** Contacts that say the same once the names of people are gone. */
import { isRaw } from '../../feed/spot.js';
const FACTS = /^(?:name|title|email|phone|telephone|number)$/;
/** What a contact says, each fact in one spelling. */
function factsOf(value, name = '') {
    if (Array.isArray(value))
        return value.flatMap((item) => factsOf(item, name));
    if (isRaw(value))
        return Object.entries(value).flatMap(([key, inner]) => factsOf(inner, key));
    const isFact = FACTS.test(name) && (typeof value === 'string' || typeof value === 'number');
    const words = isFact ? String(value).toLowerCase().trim() : '';
    if (!words)
        return [];
    return [/^[\d\s()+.-]+$/.test(words) ? words.replace(/\D/g, '') : words];
}
/**
 * Which contacts say no more than another: those that lost their names, where another says all that is left of them.
 *
 * @param isBare has this one lost its name?
 */
export function saidTwice(contacts, isBare) {
    const facts = contacts.map((contact) => [...new Set(factsOf(contact))]);
    return facts.map((own, index) => isBare(index) &&
        own.length > 0 &&
        facts.some((other, at) => {
            // Of two that say the same the first stays.
            const isMore = other.length > own.length || (other.length === own.length && at < index);
            return isMore && own.every((fact) => other.includes(fact));
        }));
}
