/** How far it is, from the feed's own addresses: no third party is asked where anybody lives. */
import { isInUk, postcode } from '../feed/places.js';
import { placeKey, townsIn } from './place-names.js';
const EARTH_MILES = 3958.8;
const radians = (degrees) => (degrees * Math.PI) / 180;
/** Miles as the crow flies (haversine, on a ball). */
export function milesBetween(a, b) {
    const north = Math.sin(radians(b.latitude - a.latitude) / 2);
    const east = Math.sin(radians(b.longitude - a.longitude) / 2);
    const around = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
    return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(north ** 2 + around * east ** 2)));
}
/** Where a place is; nothing for one that is online, hidden on purpose, or has no point in these islands. */
function pointOf({ type, masked, latitude, longitude }) {
    if (type !== 'physical' || masked || latitude === undefined || longitude === undefined)
        return;
    return isInUk(latitude, longitude) ? { latitude, longitude } : undefined;
}
/** Miles to the nearest of a service's places; undefined where none has a point. */
export function milesTo({ locations }, point) {
    const miles = locations.flatMap((place) => {
        const there = pointOf(place);
        return there ? [milesBetween(point, there)] : [];
    });
    return miles.length ? Math.min(...miles) : undefined;
}
function middle(points) {
    const mean = (part) => points.reduce((sum, point) => sum + point[part], 0) / points.length;
    return { latitude: mean('latitude'), longitude: mean('longitude') };
}
/**
 * Finds where a postcode or a place is, from the addresses of these services: the full postcode where one of them has it,
 * else the middle of its district; else the middle of the town or part of the area that goes by the name. Many services at
 * one address count once.
 *
 * @returns undefined for anything the services do not know. A feed without points knows nothing.
 */
export function placeFinder(services) {
    const known = new Map();
    const add = (name, point) => {
        if (!name)
            return;
        if (!known.has(name))
            known.set(name, new Map());
        known.get(name)?.set(`${point.latitude},${point.longitude}`, point);
    };
    for (const { locations, send } of services) {
        for (const place of locations) {
            const point = pointOf(place);
            if (!point)
                continue;
            const [district = '', rest] = place.postcode?.split(' ') ?? [];
            if (district)
                add(district, point);
            if (rest)
                add(`${district} ${rest}`, point);
            for (const { name, isSure } of townsIn(place))
                if (isSure)
                    add(placeKey(name), point);
            for (const name of send.localities)
                add(placeKey(name), point);
        }
    }
    return (words) => {
        const code = postcode(words);
        const found = code
            ? (known.get(code) ?? known.get(code.split(' ')[0] ?? ''))
            : known.get(placeKey(words));
        return found && middle([...found.values()]);
    };
}
