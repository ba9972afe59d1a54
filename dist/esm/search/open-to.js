/** Whose residents may use a service. */
import { councilOf, publisherOf } from '../feed/publisher.js';
import { remember } from './remember.js';
/** England, Great Britain, the United Kingdom, England and Wales. */
const NATION = /^(?:[EKSW]92000001|K0[1-4]000001)$/;
const NATION_NAME = /^(?:all of )?(?:england|england and wales|great britain|uk|united kingdom|national(?:ly)?|nationwide|everywhere)$/;
const LONDON = /^(?:(?:greater |all of )?london|all london boroughs)$/;
/** A council with schools: county, unitary, metropolitan district, London borough. Others may hold one or be part of one. */
const COUNCIL = /^E(?:06|08|09|10)/;
const TITLE = /\b(?:the|royal|london|borough|city|county|district|metropolitan|unitary|council|authority|of)\b/g;
/** "City of Westminster" and "Westminster City Council" are the same place. */
const bare = remember((name) => {
    const plain = name
        .toLowerCase()
        .replace(/&/g, ' and ')
        .replace(/\(.*?\)/g, ' ');
    const words = plain.replace(/[^a-z\d]+/g, ' ').trim();
    return words.replace(TITLE, ' ').replace(/\s+/g, ' ').trim() || words;
});
const isSame = (name, home) => !!name && bare(name) === bare(home);
/** Is it the whole country, or the nations together? */
export const isNation = ({ code = '', name = '' }) => NATION.test(code) || NATION_NAME.test(name.toLowerCase().trim());
function areaFits(area, ours) {
    const { code, name = '' } = area;
    const words = name.toLowerCase().trim();
    if (code && code === ours.code)
        return 'yes';
    if (isNation(area))
        return 'yes';
    if (ours.code?.startsWith('E09') && (code === 'E12000007' || LONDON.test(words)))
        return 'yes';
    if (code && COUNCIL.test(code) && ours.code)
        return 'no';
    if (ours.name && isSame(name, ours.name))
        return 'yes';
    // A region may hold us, and a ward may be ours: only another council is certainly not us.
    return code && !COUNCIL.test(code) ? 'unsaid' : 'no';
}
/** Our council as an area: code and name together where the feed tells both. */
function ourArea({ feed, home }) {
    const areas = [
        feed.send.publisher?.area,
        ...(feed.send.merged ?? []).map(({ publisher }) => publisher?.area),
    ];
    if (!home)
        return areas[0] ?? { ...(feed.send.publisher && { name: feed.send.publisher.name }) };
    const known = areas.find((area) => area?.code === home || isSame(area?.name, home));
    return known ?? (/^[EKNSW]\d{8}$/.test(home) ? { code: home } : { name: home });
}
const areas = new WeakMap();
/** Does the record come from our own council's feed? */
function isOurs(service, { feed, home }, ours) {
    const council = councilOf(feed, service);
    const publisher = council ?? publisherOf(feed, service);
    if (!home && !council)
        return !feed.send.merged || service.feed === feed.send.merged[0]?.feed;
    const { area } = publisher ?? {};
    const named = ours.name ?? home ?? '';
    return area?.code
        ? area.code === ours.code || isSame(area.name, home ?? named)
        : [area?.name, publisher?.name].some((name) => isSame(name, named));
}
/**
 * Is a service open to the residents of our council? `yes`: an area of it is ours or the whole country, or it names none
 * and comes from our own feed. `unsaid`: it names none and comes from another council ("nearby, check with them"), or what
 * it names may or may not take us in.
 */
export function openTo(service, context) {
    const ours = areas.get(context) ?? ourArea(context);
    areas.set(context, ours);
    const fits = service.service_areas.map((area) => areaFits(area, ours));
    if (fits.includes('yes'))
        return 'yes';
    const own = isOurs(service, context, ours);
    if (!fits.length)
        return own ? 'yes' : 'unsaid';
    // Our own council's record that names a place without a code most likely names a part of our area.
    const isPart = own && service.service_areas.some(({ code }) => !code);
    return fits.includes('unsaid') || isPart || !(ours.code ?? ours.name) ? 'unsaid' : 'no';
}
