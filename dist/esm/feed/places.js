/** Where a service happens: addresses, postcodes and points. */
import { fault } from './faults.js';
import { isRaw, known, list, number, one, text, unique } from './spot.js';
/** A postcode in capitals with its space; an outcode alone where that is all there is. Undefined for anything else. */
export function postcode(text) {
    const [, out, inner] = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})?$/.exec(text.toUpperCase().replace(/[^A-Z\d]/g, '')) ?? [];
    return out && (inner ? `${out} ${inner}` : out);
}
/** Degrees that lie in or about these islands: 0,0 does not. */
export const isInUk = (latitude, longitude) => latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2;
function readPoint(spot) {
    const { geometry } = spot.raw;
    const point = isRaw(geometry) && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
    const [east, north] = point;
    const latitude = number(spot, 'latitude') ?? (typeof north === 'number' ? north : undefined);
    const longitude = number(spot, 'longitude') ?? (typeof east === 'number' ? east : undefined);
    if (latitude === undefined || longitude === undefined)
        return {};
    if (isInUk(latitude, longitude))
        return { latitude, longitude };
    const isSwapped = isInUk(longitude, latitude);
    fault(spot, 51, 'latitude', isSwapped ? 'note' : 'warning');
    return isSwapped ? { latitude: longitude, longitude: latitude } : {};
}
const LINES = ['address_1|address1', 'address_2|address2', 'city', 'region', 'state_province'];
function readPlace(spot, isHidden) {
    const [first] = list(spot, 'addresses', 'physical_addresses', 'postal_addresses');
    const address = first ?? spot;
    const masked = isHidden || spot.raw.mask_exact_address === true;
    const printed = text(address, 'postal_code', 'postcode');
    const full = printed && postcode(printed);
    const code = masked ? full?.split(' ')[0] : full;
    const shown = masked ? LINES.slice(2, 3) : LINES;
    const lines = [
        ...shown.map((names) => text(address, ...names.split('|'))),
        code ?? (masked ? undefined : printed),
    ];
    const type = text(spot, 'location_type');
    const place = {
        type: type === 'virtual' || type === 'postal' ? type : 'physical',
        ...known({ name: masked ? undefined : text(spot, 'name', 'alternate_name'), postcode: code }),
        lines: unique(lines.filter((line) => line !== undefined)),
        ...(masked ? { masked: true } : readPoint(spot)),
        accessibility: unique(list(spot, 'accessibility', 'accessibility_for_disabilities', 'accessibilities').flatMap((item) => ['description', 'accessibility', 'name', 'details'].flatMap((name) => text(item, name) ?? []))),
    };
    const isKnown = place.name || place.lines.length || place.latitude || place.masked || place.type !== 'physical';
    return isKnown ? [place] : [];
}
/** Every place of a service; those that say nothing are left out. */
export function readLocations(spot) {
    const isHidden = spot.raw.hide_address === true;
    const linked = list(spot, 'service_at_locations').flatMap((item) => {
        const location = one(item, 'location');
        return location ? [{ location, spots: [item, location] }] : [];
    });
    const direct = list(spot, 'locations').map((location) => ({ location, spots: [location] }));
    return [...linked, ...direct].flatMap(({ location, spots }) => readPlace(location, isHidden).map((place) => ({ place, spots })));
}
