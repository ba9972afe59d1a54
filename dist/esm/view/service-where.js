import { own } from '../feed/own.js';
import { districtOf, isStreet } from '../search/place-names.js';
import { inList } from './service-facts.js';
import { sayService } from './words/services.js';
/** The line of an address that a family would call the town. */
function townOf({ lines, postcode }) {
    const others = lines.filter((line) => line !== postcode && !/^gb$/i.test(line));
    const [, ...later] = others.length > 1 ? others : ['', ...others];
    return later.find((line) => !isStreet(line)) ?? '';
}
/** A place in a few words: its name, the town and the postcode district. */
export function placeInShort(place) {
    const { type, name, masked, lines } = place;
    const district = districtOf(place.postcode ?? '') ?? '';
    if (type === 'virtual')
        return sayService('online');
    if (masked) {
        const area = district || lines[0];
        return area ? sayService('areaOnly', { area }) : sayService('areaHidden');
    }
    if (type === 'postal')
        return sayService('byPost', { address: lines.join(', ') });
    return [...new Set([name, townOf(place), district])].filter(Boolean).join(', ');
}
const SETTINGS = {
    online: 'online',
    home: 'atHome',
    'away-from-home': 'away',
    community: 'community',
};
/** Where a kind of setting is; an unknown word is shown as written. */
export function settingOf({ send: { setting = '' } }) {
    const key = own(SETTINGS, setting);
    return key ? sayService(key) : setting;
}
const MOST_PLACES = 2;
/** Where it happens in short: two places at most, else the kind of setting, else the part of the area. */
export function whereOf(service) {
    const { locations, send } = service;
    // An address to write to is no place to go.
    const places = locations.filter(({ type }) => type !== 'postal');
    const named = [...new Set(places.map(placeInShort))].filter(Boolean);
    const setting = settingOf(service);
    const isTold = named.length > 0 && setting === sayService('community');
    const rest = named.length - MOST_PLACES;
    const all = [
        ...named.slice(0, MOST_PLACES),
        ...(rest > 0 ? [sayService('morePlaces', { n: rest })] : []),
        ...(setting && !isTold && !named.includes(setting) ? [setting] : []),
    ];
    const hasPlace = named.length > 0 || (setting && setting !== sayService('community'));
    return hasPlace || !send.localities.length ? all : [sayService('part', { area: inList(send.localities) })];
}
/** A distance as exact as anybody needs. Blank for what is no distance. */
export function milesInWords(miles) {
    if (miles === undefined || !(miles >= 0) || miles === Infinity)
        return '';
    if (miles < 0.25)
        return sayService('milesQuarter');
    return miles < 0.75 ? sayService('milesHalf') : sayService('miles', { n: Math.round(miles) });
}
