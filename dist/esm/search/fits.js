/** Whether a service is for a need and an age. Shared by the table of places and the finder. */
import { overlaps } from '../feed/ages.js';
import { AREAS, NEED_AREAS, needsIn } from '../feed/needs.js';
import { agesOf } from '../feed/year-groups.js';
import { remember } from './remember.js';
export const isNeedArea = (need) => AREAS.some((area) => area === need);
/** First and last of "11-16" or "7"; undefined for anything else. */
export function ageRange(age) {
    const [, from, to] = /^\s*(\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?\s*$/.exec(age ?? '') ?? [];
    return from === undefined ? undefined : [Number(from), Number(to ?? from)];
}
/**
 * Is it for this age, or these ages? A range of years asks for more than its end: a base for 5 to 11 is not one for 11
 * to 16.
 */
export function fitsAge(service, age) {
    const [from, to] = ageRange(age) ?? [0, Infinity];
    const inside = to - from > 1 ? 1 : 0;
    const isFor = overlaps(agesOf(service), from + inside, to - inside);
    return isFor === undefined ? 'unsaid' : isFor ? 'yes' : 'no';
}
/**
 * Are these needs (DfE codes and areas of need) this one? A record of a whole area may or may not mean this code of it, so
 * it is not said; a record of a code is certainly of its area.
 */
export function fitsNeed(needs, need) {
    if (needs.some((own) => own === need || NEED_AREAS[own] === need))
        return 'yes';
    return needs.length && !needs.some((own) => NEED_AREAS[need] === own) ? 'no' : 'unsaid';
}
/** Is it one of the DfE's codes or the four areas? */
export const isNeedCode = (need) => Object.hasOwn(NEED_AREAS, need) || isNeedArea(need);
/** The value a need goes by: a code where the words mean one and no other ("dyslexia" is SPLD), else the words. */
export const needKey = remember((words) => {
    if (isNeedCode(words))
        return words;
    const [code, other] = needsIn(words);
    return code && !other ? code : words.trim();
});
