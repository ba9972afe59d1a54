import { isNation } from './open-to.js';
import { folded, STOP } from './words.js';
const STREET = /\d|\b(?:road|street|avenue|lane|close|grove|gardens|crescent|way|place|terrace|drive|mews|walk|square|house|centre|hall|school|court|building|floor|room|unit|flat)$/i;
const NO_PLACE = new Set(['', 'gb', 'uk', 'united kingdom', 'great britain', 'online']);
/** `NW8 9XY` and `nw8` alike: `NW8`. */
export const districtOf = (postcode) => /^\s*([a-z]{1,2}\d[a-z\d]?)(?:\s*\d[a-z]{2})?\s*$/i.exec(postcode)?.[1]?.toUpperCase();
/** The name of a place without the words that families leave out: "hammersmith fulham". */
export const placeKey = (name) => folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word && !STOP.has(word))
    .join(' ');
/** Does a line of an address say which house or road, and not which town? */
export const isStreet = (line) => STREET.test(line);
/** Names in an address that may be towns or areas, nearest first. `isSure`: not a building, which the first line may be. */
export function townsIn({ lines, postcode, }) {
    const names = lines.filter((line) => line !== postcode && !isStreet(line));
    return names.map((name, at) => ({ name, isSure: at > 0 || names.length < 3 }));
}
/** Names of places as services write them, and which lies in which: worked out from the addresses of one feed. */
export class PlaceNames {
    constructor() {
        /** As written, by key. */
        this.shown = new Map();
        this.#together = new Map();
        this.#keys = new Map();
        this.#count = new Map();
    }
    #together;
    #keys;
    #count;
    read(service) {
        const at = service.locations.map((place) => {
            const { postcode, type } = place;
            if (type === 'virtual')
                return [];
            const district = postcode && districtOf(postcode);
            const keys = [
                ...(district ? [this.#key(district)] : []),
                ...townsIn(place).map(({ name, isSure }) => this.#key(name, isSure)),
            ].filter(Boolean);
            this.#link(keys);
            return keys;
        });
        const areas = service.service_areas.filter((area) => !isNation(area)).flatMap(({ name = '' }) => name);
        const names = [...areas, ...service.send.localities].map((name) => this.#key(name)).filter(Boolean);
        return {
            at: at.filter((keys) => keys.length),
            serves: names,
            isEverywhere: service.service_areas.some(isNation),
        };
    }
    /** What lies around a place, and what lies inside it, each with how nearly it is the same, from 0 to 1. */
    around(key) {
        const own = this.#count.get(key) ?? 0;
        const found = [];
        for (const [other, together] of this.#together.get(key) ?? []) {
            const all = this.#count.get(other) ?? 1;
            if (together / all > 0.6)
                found.push([other, 0.85]);
            else if (together / own > 0.5)
                found.push([other, 0.6]);
        }
        return found;
    }
    #key(name, isSure = true) {
        const key = this.#keys.get(name) ?? this.#newKey(name);
        if (!key)
            return '';
        if (isSure && !this.shown.has(key))
            this.shown.set(key, name.trim());
        return key;
    }
    #newKey(name) {
        const key = placeKey(name);
        const isPlace = key.length > 1 && !NO_PLACE.has(key) && key.split(' ').length <= 4;
        this.#keys.set(name, isPlace ? key : '');
        return isPlace ? key : '';
    }
    #link(keys) {
        for (const key of keys) {
            this.#count.set(key, (this.#count.get(key) ?? 0) + 1);
            let others = this.#together.get(key);
            if (!others)
                this.#together.set(key, (others = new Map()));
            for (const other of keys)
                if (other !== key)
                    others.set(other, (others.get(other) ?? 0) + 1);
        }
    }
}
