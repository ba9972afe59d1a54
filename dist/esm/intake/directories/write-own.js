/** Members of the feed's own `send`, each written back by its name: the inverse of how they are read. */
import { asEntities, asProse, asText } from './plain.js';
import { uriOf } from './valid.js';
import { inside } from './written.js';
const URL_NAME = /^(?:url|.*_url|email)$/;
const WORDS_NAME = /^(?:also|needs|sites|synonyms)$/;
/** Records that the schema takes as records only, never as a word. */
const RECORD_NAME = /^(?:area|contact)$/;
/** Lists whose records the schema takes with these members only. */
const NEEDED = {
    phones: ['number'],
    organization_identifiers: ['identifier_type', 'identifier'],
};
function textOf(text, name, isLinks) {
    // Where the schema wants an address and nothing else.
    if (name === 'website')
        return uriOf(text);
    if (isLinks || URL_NAME.test(name))
        return text;
    if (WORDS_NAME.test(name))
        return asText(text);
    return name === 'text' ? asProse(text) : asEntities(text);
}
/** Would the schema refuse it here? */
function isRefused(value, name) {
    if (RECORD_NAME.test(name))
        return typeof value !== 'object';
    return (typeof value === 'object' && value !== null && (NEEDED[name] ?? []).some((member) => !(member in value)));
}
function rewritten(value, name, writing, isLinks = false) {
    if (typeof value === 'string')
        return textOf(value, name, isLinks);
    if (typeof value !== 'object' || value === null)
        return value;
    const kept = (item, key, at) => {
        if (!isRefused(item, key))
            return true;
        at.tell('lost', at);
        return false;
    };
    if (Array.isArray(value))
        return value.flatMap((item, index) => {
            const at = { ...writing, path: `${writing.path}[${index}]` };
            return kept(item, name, at) ? [rewritten(item, name, at, isLinks)] : [];
        });
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => {
        const at = inside(writing, key);
        if (!Array.isArray(inner) && !kept(inner, key, at))
            return [];
        return [[key, rewritten(inner, key, at, isLinks || name === 'links')]];
    }));
}
/** A copy in which every text is as it must be written. */
export function copyOf(value, name, writing) {
    // Every member has the type it had: what the schema would refuse is gone, and all that may go is optional.
    return rewritten(value, name, writing);
}
