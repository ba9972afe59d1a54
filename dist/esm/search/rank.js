import { servicesNamed, sharesOfName } from './names.js';
import { inOrder } from './order.js';
const NOT_KNOWN = 255;
/** Those under this part of the best are no answers; where there are enough better ones, neither are those under more. */
const LEAST = 0.3;
const LEAST_OF_MANY = 0.55;
const MANY = 10;
/** How many of the best are looked at again by their names. */
const LOOKED_AT = 150;
/** A part is answered by the thing itself, not by what lies beside it, and by more than a passing mention. */
const ALIKE = 0.5;
const ANSWERED = 0.15 * 255;
/** So wide a range of ages takes everybody, and is about nobody in particular. */
const WIDE_YEARS = 15;
const scratches = new WeakMap();
function scratchFor(index) {
    let scratch = scratches.get(index);
    if (!scratch) {
        const n = index.services.length;
        scratch = {
            score: new Float32Array(n),
            best: new Float32Array(n),
            answered: new Uint8Array(n),
            touched: new Uint32Array(n),
            hit: new Uint32Array(n),
        };
        scratches.set(index, scratch);
    }
    return scratch;
}
/** How well ages fit, from 0 to 1: inside a narrow range best, inside a wide one next, not said between that and outside. */
export function ageFit(from, to, wanted) {
    if (from === NOT_KNOWN)
        return 0.6;
    const shared = Math.min(to, wanted.to) - Math.max(from, wanted.from) + 1;
    if (shared <= 0)
        return shared > -1 ? 0.25 : 0.08;
    const part = shared / Math.min(wanted.to - wanted.from + 1, to - from + 1);
    const narrow = to - from > WIDE_YEARS ? 0.75 : 1;
    return narrow * (part >= 0.5 ? 1 : part >= 0.3 ? 0.7 : 0.4);
}
/** How much a name typed in full weighs. */
const NAME = 1.5;
/** How much more a service counts that is about what was asked, and does not only mention it. */
const CLEAR = 1;
const AGE = { weight: 1, floor: 0.06 };
const FACT = { weight: 0.5, floor: 0.12 };
/** What a hit of each strength from 0 to 255 adds, kept for each weight and floor there is. */
const worths = new Map();
function worthOf(weight, floor) {
    const key = Math.round(weight * 100) * 1000 + Math.round(floor * 100);
    let worth = worths.get(key);
    if (!worth) {
        worth = Float32Array.from({ length: 256 }, (_, hit) => weight * (logOf(hit / 255, floor) + CLEAR * (hit / 255)));
        worths.set(key, worth);
    }
    return worth;
}
const logOf = (fit, floor) => Math.log((floor + (1 - floor) * fit) / floor);
/** Ranks by how well every part of the question is answered: a service that answers all of it beats one that repeats a part. */
export function ranked(index, { parts, ages, facts, nameWords }) {
    const { postings, services } = index;
    const { score, best, answered, touched, hit } = scratchFor(index);
    let count = 0;
    score.fill(0);
    answered.fill(0);
    const texts = parts.filter(({ kind }) => kind !== 'place');
    const main = parts.filter(({ isMain }) => isMain);
    let mainNumber = 0;
    const add = (part, onlyTouched) => addPart(part, onlyTouched, part.isMain ? 1 << (mainNumber++ % 8) : 0);
    for (const part of texts)
        add(part, false);
    // What is no answer to the words is left out before places, ages and terms are looked at: those lift, and hide nothing.
    if (texts.length)
        keepAnswers();
    for (const part of parts)
        if (part.kind === 'place')
            add(part, texts.length > 0);
    if (!parts.length && (ages.length || facts.length))
        for (; count < services.length; count += 1) {
            touched[count] = count;
            score[count] = 1;
        }
    for (const age of ages)
        for (let i = 0; i < count; i += 1) {
            const service = touched[i];
            score[service] += AGE.weight * logOf(ageFit(index.from[service], index.to[service], age), AGE.floor);
        }
    for (const { good, bad } of facts)
        for (let i = 0; i < count; i += 1) {
            const own = index.facts[touched[i]];
            score[touched[i]] += FACT.weight * logOf(own & good ? 1 : own & bad ? 0 : 0.45, FACT.floor);
        }
    liftNamed();
    const order = inOrder(touched, count, score);
    lookAtNames(order);
    const allMain = (1 << Math.min(8, main.length)) - 1;
    const isPartial = main.length > 0 && !order.subarray(0, 50).some((service) => answered[service] === allMain);
    return { services: order, scores: Float32Array.from(order, (service) => score[service]), isPartial };
    function keepAnswers() {
        let highest = 0;
        for (let i = 0; i < count; i += 1)
            highest = Math.max(highest, score[touched[i]]);
        let better = 0;
        for (let i = 0; i < count; i += 1)
            if (score[touched[i]] >= highest * LEAST_OF_MANY)
                better += 1;
        // A place or an age may yet lift a half answer.
        const isFew = better < MANY || ages.length > 0 || facts.length > 0 || texts.length < parts.length;
        const lowest = highest * (isFew ? LEAST : LEAST_OF_MANY);
        let kept = 0;
        for (let i = 0; i < count; i += 1)
            if (score[touched[i]] >= lowest)
                touched[kept++] = touched[i];
        count = kept;
    }
    /** @param onlyTouched lifts what another part has found, and finds nothing by itself. */
    function addPart({ terms, weight, floor }, onlyTouched, mark) {
        let hits = 0;
        const { starts, services: found, impacts } = postings;
        for (const [term, likeness] of terms) {
            const least = likeness >= ALIKE ? ANSWERED : Infinity;
            const end = starts[term + 1] ?? 0;
            for (let at = starts[term] ?? 0; at < end; at += 1) {
                const service = found[at];
                if (onlyTouched && score[service] === 0)
                    continue;
                const value = likeness * impacts[at];
                const before = best[service];
                if (before === 0)
                    hit[hits++] = service;
                if (value > before)
                    best[service] = value;
                if (value >= least)
                    answered[service] |= mark;
            }
        }
        const worth = worthOf(weight, floor);
        for (let i = 0; i < hits; i += 1) {
            const service = hit[i];
            if (score[service] === 0)
                touched[count++] = service;
            score[service] += worth[Math.ceil(best[service])];
            best[service] = 0;
        }
    }
    /** A service whose whole name was typed is an answer, whatever the words of its name may mean. */
    function liftNamed() {
        const named = servicesNamed(index, nameWords, ages.length > 0 || facts.length > 0);
        if (!named.size)
            return;
        let highest = 0;
        for (let i = 0; i < count; i += 1) {
            highest = Math.max(highest, score[touched[i]]);
            if (named.has(touched[i]))
                touched[i--] = touched[--count];
        }
        for (const service of named) {
            score[service] = Math.max(score[service], highest, 1);
            touched[count++] = service;
        }
    }
    /** A service whose very name was typed comes first. */
    function lookAtNames(order) {
        if (!nameWords.length)
            return;
        const head = Array.from(order.subarray(0, LOOKED_AT));
        for (const service of head) {
            const [asked, held] = sharesOfName(index, nameWords, service);
            if (asked > 0.5)
                score[service] += NAME * asked ** 3 * held;
        }
        head.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
        order.set(head);
    }
}
