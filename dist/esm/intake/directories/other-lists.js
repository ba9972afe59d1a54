/** What a directory serves beside its list of services, and is saved by mistake as easily: places, organisations, terms. */
import { isRaw } from '../../feed/spot.js';
import { recordsIn } from './parse.js';
/** Members that only services have: a record with one of these is taken for a service. */
const OF_SERVICES = [
    'status',
    'organization',
    'organisation',
    'organization_id',
    'service_at_locations',
    'locations',
    'contacts',
    'schedules',
    'attributes',
    'taxonomies',
    'eligibilitys',
    'eligibilities',
    'cost_options',
    'fees',
    'minimum_age',
    'send',
    'send_needs',
    'local_offer',
];
/** What somebody's own list of services has, and a list of terms has not. */
const OF_PEOPLE = ['url', 'website', 'email', 'phone', 'phones', 'telephone', 'address', 'postcode'];
const OF_ORGANIZATIONS = ['organization_identifiers', 'parent_organization_id', 'legal_status', 'logo'];
const OF_TERMS = ['term_uri', 'taxonomy_id', 'vocabulary', 'parent_id', 'taxonomy_terms'];
const holds = (record, members) => members.some((name) => name in record);
/** What the records are, where none of them is a service. A website alone is no proof: services of a list made by hand have one. */
function kindOf(records) {
    const someHold = (members) => records.some((record) => holds(record, members));
    if (someHold(OF_SERVICES))
        return undefined;
    if (someHold(OF_ORGANIZATIONS) || records.some((record) => servicesOf(record).length > 0))
        return 'organisations';
    if (someHold(OF_PEOPLE))
        return undefined;
    if (someHold(OF_TERMS))
        return 'terms';
    return records.every((record) => holds(record, ['version']) && holds(record, ['uri']))
        ? 'taxonomies'
        : undefined;
}
/** A service at a place, as HSDS has it: the service with that place. Nothing for anything else. */
function atPlace(record) {
    if ('name' in record || !isRaw(record.service))
        return [];
    const { service: _, ...place } = record;
    const { service_at_locations: more } = record.service;
    const others = Array.isArray(more) ? more : [];
    return [{ ...record.service, service_at_locations: [place, ...others] }];
}
/** One record for each service, with all its places. */
function joined(services) {
    const all = new Map();
    for (const service of services) {
        const first = all.get(service.id);
        // Both have lists of places: `atPlace` made them.
        const places = [first, service].flatMap((one) => (one?.service_at_locations ?? []));
        const byId = new Map(places.map((place) => [(isRaw(place) && place.id) || place, place]));
        all.set(service.id ?? service, { ...(first ?? service), service_at_locations: [...byId.values()] });
    }
    return [...all.values()];
}
/** The services that an organisation has within it, each run by it. */
function servicesOf(organization) {
    const { services, ...whole } = organization;
    const list = Array.isArray(services) ? services : [];
    return list.filter(isRaw).map((service) => ({ ...service, organization: service.organization ?? whole }));
}
/**
 * The services of a document, where its list is another: taken out of places and organisations that hold them; none, and
 * told, where the list is of something else.
 *
 * @returns undefined where its records are services, or may be.
 */
export function servicesWithin(document, note) {
    try {
        return within(document, note);
    }
    catch {
        // An object from a script may be more than JSON: the reader tells of a record that is none.
        return undefined;
    }
}
function within(document, note) {
    if (isRaw(document) && isRaw(document.send))
        return undefined;
    const found = recordsIn(document);
    // A service at a place has no name, so that alone it is no list yet.
    const records = found?.records ?? [document];
    const raw = records.filter(isRaw);
    if (raw.length === 0 || raw.length < records.length)
        return undefined;
    const places = raw.flatMap(atPlace);
    const path = found?.path ?? '';
    const list = (services) => ({
        path: 'contents',
        records: services,
        withRecords: (contents) => ({ contents }),
    });
    if (places.length === raw.length) {
        note('within', { path, message: 'A list of places with their services: the services were taken.' });
        return list(joined(places));
    }
    const kind = kindOf(raw);
    if (!kind)
        return undefined;
    const services = raw.flatMap(servicesOf);
    if (services.length === 0)
        note('notServices', { path, message: `These are ${kind}, not services.` });
    else
        note('within', { path, message: 'Organisations with their services: the services were taken.' });
    return list(services);
}
