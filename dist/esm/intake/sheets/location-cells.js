import { postcode } from '../../feed/places.js';
import { present } from '../present.js';
import { isBlank, oneLine } from '../text.js';
import { PHONE, PLACE_ACCESS } from './contact-cells.js';
import { records } from './records.js';
import { SCHEDULE } from './schedule-cells.js';
const LINES = ['address_2', 'city', 'region', 'state_province', 'address_type'];
/** Names in the cell for ids, and what they name. */
const IDS = ['at', 'place', 'address'];
const idsIn = (cell) => new Map(cell.split(/; ?/).flatMap((part) => {
    const [, name, id] = /^(\w+) (.+)$/.exec(part.trim()) ?? [];
    return name && id ? [[name, id]] : [];
}));
const phonesIn = records(PHONE);
const schedulesIn = records(SCHEDULE);
const accessWords = records(PLACE_ACCESS);
function degrees(row, field) {
    return row.read(field, (cell) => {
        if (isBlank(cell))
            return {};
        const value = Number(oneLine(cell));
        return Number.isFinite(value) && Math.abs(value) <= 180 ? { value } : { fault: 'number' };
    });
}
function addressOf(row, id) {
    const code = isBlank(row.text('postcode')) ? '' : oneLine(row.text('postcode'));
    const country = oneLine(row.text('country'));
    const address = present({
        id,
        address_1: isBlank(row.text('address')) ? undefined : row.text('address').replaceAll('\n', ', '),
        ...Object.fromEntries(LINES.map((field) => [field, isBlank(row.text(field)) ? '' : oneLine(row.text(field))])),
        postal_code: postcode(code) ?? code,
    });
    if (Object.keys(address).length === 0)
        return undefined;
    return { ...address, ...(country !== 'not said' && { country: country || 'GB' }) };
}
const VIRTUAL = /^(?:virtual|online|on-line|zoom|teams|remote|video)\b/i;
/** The place a row names; undefined where it names none. */
export function locationOf(row) {
    const ids = idsIn(row.text('place_ids'));
    const address = addressOf(row, ids.get('address'));
    const type = oneLine(row.text('location_type'));
    const name = isBlank(row.text('place')) ? '' : oneLine(row.text('place'));
    const [latitude, longitude] = [degrees(row, 'latitude'), degrees(row, 'longitude')];
    const isMasked = /^(?:y|yes|true)\b/i.test(row.text('hide_address'));
    const phones = row.read('place_phone', phonesIn.read);
    const accessibility = row.read('place_access', accessWords.read);
    const schedules = row.read('place_schedules', schedulesIn.read);
    const said = [
        address,
        name,
        type,
        latitude,
        longitude,
        phones,
        accessibility,
        schedules,
        ids.size > 0 || undefined,
    ];
    if (!said.some((value) => value !== undefined && value !== ''))
        return undefined;
    const isVirtual = VIRTUAL.test(type) || (!type && !address && VIRTUAL.test(name));
    const location = present({
        id: ids.get('place'),
        location_type: type === 'not said' ? undefined : isVirtual ? 'virtual' : type ? type.toLowerCase() : 'physical',
        name,
        latitude,
        longitude,
        mask_exact_address: isMasked || undefined,
        addresses: address && [address],
        phones,
        accessibility,
    });
    return present({ id: ids.get('at'), location, schedules });
}
/** The cells that `locationOf` reads as this place. */
export function locationCells({ id, location = {}, schedules }) {
    // Feeds may hold it; the type of our own documents does not.
    const { mask_exact_address: isMasked } = location;
    const [address = {}] = location.addresses ?? [];
    const ids = { at: id, place: location.id, address: address.id };
    const hasAddress = Object.keys(address).length > 0;
    const type = location.location_type;
    const cells = {
        place: location.name,
        address: address.address_1,
        ...Object.fromEntries(LINES.map((field) => [field, address[field]])),
        postcode: address.postal_code,
        country: !hasAddress || address.country === 'GB' ? '' : (address.country ?? 'not said'),
        location_type: type === 'physical' ? '' : (type ?? 'not said'),
        latitude: location.latitude?.toString(),
        longitude: location.longitude?.toString(),
        hide_address: isMasked ? 'Yes' : '',
        place_phone: location.phones && phonesIn.write(location.phones),
        place_access: location.accessibility && accessWords.write(location.accessibility),
        place_schedules: schedules && schedulesIn.write(schedules),
        place_ids: IDS.flatMap((name) => (ids[name] ? [`${name} ${ids[name]}`] : [])).join('; '),
    };
    return new Map(Object.entries(cells).flatMap(([field, text]) => (text ? [[field, text]] : [])));
}
