/** Ages in years, wherever a feed holds them. */
import { fault } from './faults.js';
import { known, list, number, text, unique } from './spot.js';
/** Do any of the bands and the ages from `min` to `max`, both counted in, overlap? Undefined where no ages are known. */
export function overlaps(ages, min, max) {
    if (ages.length === 0)
        return;
    // A band up to 11 takes in every 11 year old, up to the day before 12.
    return ages.some(({ minimum = 0, maximum = Infinity }) => minimum < Math.floor(max) + 1 && min < Math.floor(maximum) + 1);
}
/** A band; nothing where neither end is known. -1 is unknown, and 0 as the oldest age. */
function band(spot, youngest, oldest) {
    let minimum = number(spot, youngest);
    let maximum = number(spot, oldest);
    if (minimum === 0 && maximum === 0)
        minimum = undefined;
    if (minimum !== undefined && minimum < 0)
        minimum = undefined;
    if (maximum !== undefined && maximum <= 0)
        maximum = undefined;
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
        fault(spot, 38, youngest);
        return [];
    }
    return minimum === undefined && maximum === undefined ? [] : [known({ minimum, maximum })];
}
/** Every band of ages of a service, from its own members and from lists of who may use it. */
export function readAges(spot) {
    const groups = list(spot, 'eligibilitys', 'eligibilities');
    const ages = [
        ...band(spot, 'minimum_age', 'maximum_age'),
        ...band(spot, 'min_age', 'max_age'),
        ...groups.flatMap((group) => band(group, 'minimum_age', 'maximum_age')),
    ];
    return {
        ages: unique(ages, ({ minimum, maximum }) => `${minimum}-${maximum}`),
        eligibility: groups.flatMap((group) => text(group, 'eligibility', 'name') ?? []).join('\n\n'),
    };
}
