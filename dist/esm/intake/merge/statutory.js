/** Reports and comments of all feeds: reports of one school only once. */
import { partialDate } from '../../feed/dates.js';
import { fault } from './faults.js';
import { givenIds } from './ids.js';
import { numberKeys } from './keys.js';
import { canonical, grouped, recordIn, recordsIn, wordsOf } from './raw.js';
/** Every record of a list, with the council it came from; the same one, word for word, once. */
function itemsOf(turns, list) {
    const seen = new Set();
    return turns.flatMap(({ part, send }, turn) => recordsIn(send, list).flatMap((record) => {
        const named = wordsOf(record, 'source');
        const source = part.sources.some(({ id }) => id === named) ? named : part.own.id;
        const { source: _, ...said } = record;
        const mark = canonical(said);
        // Twice in one feed is that feed's business.
        if (seen.has(mark) && turns.length > 1)
            return [];
        seen.add(mark);
        return [{ turn, source, record }];
    }));
}
function withIds(items, kind) {
    const claims = items.map(({ turn, source, record }, index) => ({
        id: wordsOf(record, 'id') || `${kind}-${index + 1}`,
        prefix: source,
        turn,
    }));
    const ids = givenIds(claims);
    return items.map(({ source, record }, index) => ({ ...record, id: ids[index], source }));
}
export const commentsOf = (turns) => withIds(itemsOf(turns, 'comments'), 'comment');
function urnOf(report) {
    const own = /^\d{6}$/.exec(wordsOf(report, 'urn'))?.[0];
    if (own)
        return own;
    // Only these two members are looked at.
    const numbers = numberKeys({ record: {}, organization: recordIn(report, 'organization') });
    return numbers.find((number) => number.startsWith('urn:'))?.slice('urn:'.length);
}
const reviewed = ({ record }) => partialDate(wordsOf(record, 'reviewed')) ?? '';
/** All reports; where two feeds have one of the same school, those of the feed that reviewed it last. */
export function reportsOf(turns) {
    const items = itemsOf(turns, 'reports');
    const left = new Set();
    for (const ofSchool of grouped(items, ({ record }) => urnOf(record)).values()) {
        const feeds = [...grouped(ofSchool, ({ turn }) => String(turn)).values()];
        const newest = (list) => list.map(reviewed).sort().at(-1) ?? '';
        const kept = feeds.reduce((best, list) => (newest(list) > newest(best) ? list : best));
        for (const item of ofSchool)
            if (!kept.includes(item))
                left.add(item);
    }
    const faults = [...left].map(({ source, record }) => fault('report', {
        path: `${source}: send.reports`,
        record: wordsOf(recordIn(record, 'organization'), 'name') || wordsOf(record, 'id'),
    }));
    return {
        reports: withIds(items.filter((item) => !left.has(item)), 'report'),
        faults,
    };
}
