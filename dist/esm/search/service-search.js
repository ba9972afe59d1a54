import { ranked } from './rank.js';
import { indexing } from './search-index.js';
import { understand } from './understand.js';
import { urgentIn } from './urgent.js';
import { whyOf } from './why.js';
const NOTHING = { matches: [], understood: [], urgent: [], leftOut: [], isPartial: false };
/** Thousands are made at a key stroke: no more than three members, and the why of it only when it is asked for. */
class Found {
    constructor(service, score, search) {
        this.service = service;
        this.score = score;
        this.search = search;
    }
    get why() {
        return whyOf(this.search.index, this.service, this.search.asked);
    }
}
function searchOf(index) {
    return (words, options = {}) => {
        if (!words.trim())
            return NOTHING;
        const urgent = urgentIn(words);
        const asked = understand(index, words, options, urgent.length > 0);
        const { services, scores, isPartial } = ranked(index, asked);
        const search = { index, asked };
        const matches = [];
        for (let i = 0; i < services.length; i += 1) {
            const service = index.services[services[i] ?? 0];
            if (service)
                matches.push(new Found(service, scores[i] ?? 0, search));
        }
        const { understood, leftOut } = asked;
        return {
            matches,
            understood,
            urgent,
            leftOut,
            isPartial: isPartial || leftOut.length > 0,
        };
    };
}
/**
 * A search over services, as families ask: misspelt, in their own words, by age and place.
 *
 * @param services those of one feed or of several; hidden ones should be left out first.
 * @returns a function that answers at each key stroke. It holds no clock, no page and no network.
 */
export function serviceSearch(services, options = {}) {
    const work = indexing(services, options);
    for (;;) {
        const { done, value } = work.next();
        if (done)
            return searchOf(value);
    }
}
const turn = () => new Promise((resolve) => setTimeout(resolve));
/** The same as `serviceSearch`, made in slices so that a page goes on answering its visitor meanwhile. */
export async function serviceSearchSoon(services, options = {}, { pause = turn, signal, slice = 8 } = {}) {
    const work = indexing(services, options);
    for (;;) {
        signal?.throwIfAborted();
        const began = performance.now();
        do {
            const { done, value } = work.next();
            if (done)
                return searchOf(value);
        } while (performance.now() - began < slice);
        await pause();
    }
}
