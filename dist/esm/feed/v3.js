/** One service. The names are HSDS-UK 3.0's; older ones for the same fact are read beside them. */
import { readAges } from './ages.js';
import { fault } from './faults.js';
import { agesFromOutpost } from './outpost.js';
import { readContacts, readPhones, uniquePhones } from './people.js';
import { readLocations } from './places.js';
import { richText } from './rich-text.js';
import { readServiceSend } from './service-send.js';
import { date, email, known, link, list, number, one, rich, take, text, unique } from './spot.js';
import { readTerms } from './terms.js';
import { readSchedules } from './times.js';
const STATUSES = /^(?:active|inactive|defunct|temporarily closed)$/;
function readStatus(spot) {
    const status = text(spot, 'status')?.toLowerCase() ?? 'active';
    if (!STATUSES.test(status))
        fault(spot, 40, 'status');
    return status;
}
/** The link to a service, or the words that stand where one is due. */
function readUrl(spot, links, organization) {
    const own = link(spot, 'url');
    return known({
        url: own ?? links[0]?.url ?? organization?.website,
        url_text: own ? undefined : text(spot, 'url'),
    });
}
const readLinks = (spot) => {
    const panel = one(spot, 'local_offer');
    const links = list(spot, 'additional_urls', 'links').flatMap((item) => {
        const url = link(item, 'url', 'name');
        return url ? [{ url, ...take(item, [text, 'label']) }] : [];
    });
    const offer = panel && link(panel, 'link');
    return offer ? [...links, { url: offer }] : links;
};
const readCosts = (spot) => list(spot, 'cost_options')
    .map((item) => take(item, [text, 'option amount_description|cost_type'], [number, 'amount'], [date, 'valid_from valid_to']))
    .filter((cost) => cost.option || cost.amount !== undefined || cost.amount_description);
/** A GSS code or a name; a placeholder is neither. */
function readArea(spot) {
    const area = known({
        code: /\b[EKNSW]\d{8}\b/.exec(text(spot, 'uri', 'id') ?? '')?.[0],
        name: text(spot, 'name', 'service_area'),
    });
    return area.code || area.name ? [area] : [];
}
function tellPrivate(spot) {
    if (text(spot, 'assurer_email'))
        fault(spot, 36, 'assurer_email');
    const { pc_metadata: meta } = spot.raw;
    if (meta && typeof meta === 'object' && 'assured_by' in meta)
        fault(spot, 36, 'pc_metadata');
}
/** @param id the one it goes by in this feed, whatever the record says. */
export function readService(spot, id, name, { organizationOf, under }) {
    const organization = organizationOf(spot);
    const contacts = readContacts(spot);
    const places = readLocations(spot);
    const spots = places.map((location) => location.spots);
    const { ages, eligibility } = readAges(spot);
    const { terms, words } = readTerms(spot);
    const links = readLinks(spot);
    const cost_options = readCosts(spot);
    const send = readServiceSend(spot, under, words);
    const isFree = spot.raw.free === true ||
        send.payment.join() === 'free' ||
        (cost_options.length === 1 && cost_options[0]?.amount === 0);
    tellPrivate(spot);
    const said = take(spot, [text, 'alternate_name wait_time interpretation_services alert fees|fees_description accreditations'], [rich, 'description eligibility_description application_process|referral_notes'], [email, 'email'], [date, 'assured_date last_modified|updated_at']);
    // Assigned, not spread: thousands of records are read at once.
    return Object.assign(said, readUrl(spot, links, organization), known({
        eligibility_description: said.eligibility_description ?? richText(eligibility),
        organization,
        free: isFree || undefined,
    }), {
        id,
        name,
        status: readStatus(spot),
        additional_urls: links,
        ages: ages.length ? ages : agesFromOutpost(spot),
        phones: uniquePhones([
            ...readPhones(spot),
            ...contacts.flatMap(({ phones }) => phones),
            ...spots.flat().flatMap(readPhones),
            ...(organization?.phones ?? []),
        ]),
        contacts,
        locations: places.map(({ place }) => place),
        schedules: readSchedules(spot, spots),
        cost_options,
        languages: unique(list(spot, 'languages').flatMap((item) => text(item, 'name', 'language') ?? [])),
        service_areas: list(spot, 'service_areas').flatMap(readArea),
        terms,
        send,
    });
}
