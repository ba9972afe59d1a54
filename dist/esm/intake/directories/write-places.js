import { present } from '../present.js';
import { asText } from './plain.js';
import { timesOf } from './write-schedules.js';
/** Which members hold the lines of an address before its postcode, by how many there are; they stay in their order. */
const LINES = [
    [],
    ['address_1'],
    ['address_1', 'city'],
    ['address_1', 'address_2', 'city'],
    ['address_1', 'address_2', 'city', 'state_province'],
    ['address_1', 'address_2', 'city', 'region', 'state_province'],
];
function addressOf({ lines, postcode, masked }) {
    const last = lines.at(-1);
    const isCoded = postcode !== undefined && last === postcode;
    const most = LINES.length - 1;
    const before = isCoded ? lines.slice(0, -1) : lines.slice(0, most);
    const names = masked ? ['city'] : (LINES[before.length] ?? []);
    const code = postcode ?? (lines.length > most ? last : undefined);
    const address = present({
        ...Object.fromEntries(before.flatMap((line, index) => (names[index] ? [[names[index], asText(line)]] : []))),
        postal_code: code && asText(code),
    });
    if (Object.keys(address).length === 0)
        return undefined;
    return { ...address, country: 'GB', ...(!masked && { address_type: 'physical' }) };
}
function locationOf(place) {
    const address = addressOf(place);
    return {
        ...present({
            location_type: place.type,
            name: place.name && asText(place.name),
            latitude: place.latitude,
            longitude: place.longitude,
            addresses: address && [address],
            accessibility: place.accessibility.map((description) => ({ description: asText(description) })),
        }),
        // Its street is hidden on purpose; a reader that does not know of it has the area alone as well.
        ...(place.masked && { mask_exact_address: true }),
    };
}
/** The places of a service, each with the times that hold there. */
export const atLocationsOf = (places, schedules, writing) => places.map((place, index) => {
    const path = `${writing.path}.service_at_locations[${index}]`;
    return present({
        location: locationOf(place),
        ...timesOf(schedules, index, { ...writing, path }),
    });
});
