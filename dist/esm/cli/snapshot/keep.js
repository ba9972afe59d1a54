/** Which services of a directory a Local Offer is about. Server-side filters are never trusted (reader case 10). */
import { readFeed } from '../../feed/read.js';
import { isMembers } from '../../intake/snapshot/list.js';
import { categoriesOf } from '../../search/categories.js';
import { isNation } from '../../search/open-to.js';
import { placeKey } from '../../search/place-names.js';
/** What a council writes on a shelf, a label or a directory that is for disabled children and for SEND. */
const SEND_WORDS = /\b(?:local offer|send|sen|sendiass|ehcp?|special educational needs?|additional needs?|disab\w+|short breaks?|autis\w+|neurodiver\w+|adhd)\b/i;
const isSaid = (value) => isMembers(value)
    ? Object.values(value).some(isSaid)
    : Array.isArray(value)
        ? value.some(isSaid)
        : typeof value === 'string' && value.trim() !== '';
function wordsIn(raw, ...members) {
    return members.flatMap((member) => {
        const list = raw[member];
        return (Array.isArray(list) ? list : []).flatMap((item) => isMembers(item)
            ? [item['name'], item['label']].flatMap((word) => (typeof word === 'string' ? word : []))
            : String(item));
    });
}
/**
 * Is a record about SEND by its own facts? A need, condition, kind, level, plan, places or short break under `send`; needs
 * the directory lists (`send_needs`, `special_needs`); a `local_offer` with something in it; a directory, label or term
 * whose name says so. Its description is not searched: words in prose tell what a service is not for as well.
 */
function isSend(raw, service) {
    const { send, terms } = service;
    const facts = [send.kind, send.tier, send.plan, send.assessment, send.needs_text];
    const lists = [send.needs, send.conditions, send.places, send.break_kinds];
    if (facts.some(Boolean) || lists.some((list) => list.length > 0))
        return true;
    if (isSaid(raw['local_offer']) || wordsIn(raw, 'send_needs', 'special_needs').some(Boolean))
        return true;
    const words = [
        ...terms.flatMap(({ name, scheme = '' }) => (/^(?:deliverable|attending)_/.test(scheme) ? [] : name)),
        ...wordsIn(raw, 'target_directories', 'directories', 'labels', 'suitabilities'),
    ];
    return words.some((word) => SEND_WORDS.test(word));
}
/** "Westminster" and "City of Westminster", a part of an area and the whole of it. */
const isAlike = (a, b) => a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
/**
 * May families of these areas use it? Unknown is never "does not match": one that names no area stays, and so does one
 * whose areas are told only as codes where a name was asked for.
 */
function fitsArea({ service_areas, send }, wanted) {
    const codes = wanted.filter((word) => /^[A-Z]\d{8}$/.test(word));
    const names = wanted.filter((word) => !codes.includes(word)).map(placeKey);
    const isNamed = (name) => names.some((wish) => isAlike(wish, placeKey(name)));
    if (send.localities.some(isNamed))
        return true;
    if (service_areas.length === 0)
        return true;
    return service_areas.some((area) => {
        if (isNation(area))
            return true;
        const { code, name } = area;
        if (code && codes.includes(code))
            return true;
        if (name && isNamed(name))
            return true;
        const canTell = (code && codes.length > 0) || (name && names.length > 0);
        return !canTell;
    });
}
const fitsCategory = (service, wanted) => categoriesOf(service).some((key) => wanted.includes(key));
/**
 * The records that pass every filter. One that cannot be read stays: what makes the feed tells of it.
 *
 * @returns the records, and the categories met, for whoever asked for one that is not there.
 */
export function keptRecords(records, { isSendOnly, areas, categories }) {
    const met = new Set();
    if (!isSendOnly && areas.length === 0 && categories.length === 0)
        return { kept: records, met };
    const kept = records.filter((raw) => {
        if (!isMembers(raw))
            return true;
        const service = readFeed([raw]).feed?.services[0];
        if (!service)
            return true;
        for (const key of categoriesOf(service))
            met.add(key);
        return ((!isSendOnly || isSend(raw, service)) &&
            (areas.length === 0 || fitsArea(service, areas)) &&
            (categories.length === 0 || fitsCategory(service, categories)));
    });
    return { kept, met };
}
