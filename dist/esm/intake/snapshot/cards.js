const MOST_CHARACTERS = 160;
/** What is found, filtered and counted without the whole record. Places stay: a table must not lose a base to a lost part. */
const SEND = [
    'kind',
    'kind_label',
    'source',
    'needs',
    'categories',
    'localities',
    'tier',
    'plan',
    'times',
    'break_kinds',
    'places',
    'opens',
];
/** The beginning of a text, to the end of a word. */
function beginning(text) {
    const flat = text.replace(/\s+/g, ' ').trim();
    if (flat.length <= MOST_CHARACTERS)
        return flat;
    const cut = flat.slice(0, MOST_CHARACTERS);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_CHARACTERS / 2)).replace(/[\s,;:.–-]+$/, '')} …`;
}
/** The first half of a UK postcode, which tells the area and no more. */
const district = (postcode) => /^\s*([a-z]{1,2}\d[a-z\d]?)(?:\s*\d[a-z]{2})?\s*$/i.exec(postcode)?.[1]?.toUpperCase();
function whereOf({ service_at_locations: at = [], }) {
    const postcodes = at.flatMap(({ location }) => (location?.addresses ?? []).flatMap(({ postal_code }) => district(postal_code ?? '') ?? []));
    const places = [...new Set(postcodes)].map((postal_code) => ({
        location: { location_type: 'physical', addresses: [{ postal_code }] },
    }));
    return places.length > 0 ? places : undefined;
}
/**
 * A service as a short v3 record, for the first document of a feed in parts. Whoever reads only that still has the name,
 * what it is, whose, for whom and where, and how many places.
 */
export function cardOf(service) {
    const { id, name, status, description, organization, minimum_age, maximum_age } = service;
    const { assured_date, service_areas, send } = service;
    const at = whereOf(service);
    const kept = SEND.flatMap((member) => (send?.[member] === undefined ? [] : [[member, send[member]]]));
    return {
        id,
        name,
        status,
        ...(description && { description: beginning(description) }),
        ...(minimum_age !== undefined && { minimum_age }),
        ...(maximum_age !== undefined && { maximum_age }),
        ...(assured_date && { assured_date }),
        ...(organization && { organization: { id: organization.id, name: organization.name } }),
        ...(at && { service_at_locations: at }),
        ...(service_areas && { service_areas }),
        // Members of `send` under their own names: what was taken from it is what it is.
        ...(kept.length > 0 && { send: Object.fromEntries(kept) }),
    };
}
