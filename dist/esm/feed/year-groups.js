/** Reception is 0, Year 7 is 7; NaN for anything else. */
export const yearNumber = (group) => /^reception$/i.test(group) ? 0 : Number(/^year (\d+)$/i.exec(group)?.[1] ?? NaN);
/** Age at the start of Reception; each year group is one older, and turns the next age in its year. */
const RECEPTION_AGE = 4;
/** The ages of a service: as published, else those of its year groups, where every one of them is known. */
export function agesOf({ ages, send: { year_groups } }) {
    const years = year_groups.map(yearNumber);
    if (ages.length || years.some(Number.isNaN))
        return ages;
    return years.map((year) => ({ minimum: year + RECEPTION_AGE, maximum: year + RECEPTION_AGE + 1 }));
}
