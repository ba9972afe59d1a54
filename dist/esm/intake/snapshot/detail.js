import { idOf, isMembers, pageIn } from './list.js';
/** The one service in an answer to `/services/{id}`, however it is wrapped; undefined where there is none. */
export function detailIn(document) {
    const page = pageIn(document);
    const found = page ? (page.records.length === 1 ? page.records[0] : undefined) : document;
    if (!isMembers(found))
        return undefined;
    const { service } = found;
    if (isMembers(service) && !('id' in found))
        return service;
    return 'id' in found || 'name' in found ? found : undefined;
}
const isBlank = (value) => value == null || value === '' || (Array.isArray(value) && value.length === 0);
/** Is the answer about the record that was asked for? One without an id is taken at its word. */
export function isAbout(detail, id) {
    const told = idOf(detail);
    return told === undefined || told.toLowerCase() === id.toLowerCase();
}
/** The whole record: what the answer says, and what only the list says. */
export function joined(shallow, detail) {
    const base = isMembers(shallow) ? shallow : {};
    const said = Object.entries(detail).filter(([name, value]) => !isBlank(value) || !(name in base));
    return { ...base, ...Object.fromEntries(said) };
}
