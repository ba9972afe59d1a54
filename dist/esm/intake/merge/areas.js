import { nameKey } from './keys.js';
import { recordsIn, wordsOf } from './raw.js';
const TITLE = /\b(?:the|royal|london|borough|city|county|district|metropolitan|unitary|council|authority|of)\b/g;
/** "City of Westminster" and "Westminster City Council" are one place. */
export function areaName(name) {
    const words = nameKey(name.replace(/\(.*?\)/g, ' '));
    return words.replace(TITLE, ' ').replace(/\s+/g, ' ').trim() || words;
}
/** A GSS code, bare or at the end of an address; empty where there is none. */
export const areaCode = (area) => /\b[EKNSW]\d{8}\b/.exec(wordsOf(area, 'uri') || wordsOf(area, 'code') || wordsOf(area, 'id'))?.[0] ?? '';
/** Which area a council is of: by code, else by name. Undefined where it does not say who it is. */
export const ownerKey = ({ name, area }) => area?.code ?? (areaName(area?.name ?? name) || undefined);
/** Does one of these areas of a record name the area of the publisher? */
export function isHeldBy(areas, publisher) {
    const code = publisher.area?.code;
    const name = areaName(publisher.area?.name ?? publisher.name);
    return areas.some((area) => {
        const own = areaCode(area);
        if (own && code)
            return own === code;
        return name !== '' && areaName(wordsOf(area, 'name')) === name;
    });
}
const areaKeys = (area) => ({
    code: areaCode(area),
    name: areaName(wordsOf(area, 'name')),
});
const GSS = 'http://statistics.data.gov.uk/id/statistical-geography/';
/**
 * The areas of a record. One that names none is open to the residents of its own council, as long as it stands in that
 * council's feed; beside another's areas that has to be said.
 */
function areasOf({ record, council }, isSaid) {
    const areas = recordsIn(record, 'service_areas');
    const { code, name } = council.area ?? {};
    if (!isSaid || areas.length > 0 || (!code && !name))
        return areas;
    const uri = code && `${GSS}${code}`;
    return [{ id: `area-${council.id}`, ...(name && { name }), ...(uri && { uri }) }];
}
export const saysAreas = (record) => recordsIn(record, 'service_areas').some((area) => areaCode(area) !== '' || wordsOf(area, 'name') !== '');
/** All areas of these records: the same code once; without codes, the same name once. The earlier one stands. */
export function joinedAreas(entries) {
    const joined = [];
    const ids = new Set();
    const isSaid = entries.some(({ record }) => saysAreas(record));
    for (const area of entries.flatMap((entry) => areasOf(entry, isSaid))) {
        const { code, name } = areaKeys(area);
        const isThere = joined.some((other) => {
            const known = areaKeys(other);
            return code && known.code ? code === known.code : name !== '' && name === known.name;
        });
        if (isThere || (!code && !name))
            continue;
        let id = wordsOf(area, 'id');
        while (id && ids.has(id))
            id = `${code || name.replace(/ /g, '-')}-${id}`;
        ids.add(id);
        joined.push(id === wordsOf(area, 'id') ? area : { ...area, id });
    }
    return joined;
}
