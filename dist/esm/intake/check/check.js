import { readFeed } from '../../feed/read.js';
import { isRaw } from '../../feed/spot.js';
import { ageFaults } from './ages.js';
import { feedText } from './bytes.js';
import { coverageOf } from './coverage.js';
import { dateFaults } from './dates.js';
import { found, foundAs } from './fault.js';
import { freshnessFaults } from './freshness.js';
import { linkFaults } from './links.js';
import { looked } from './look.js';
import { memberFaults } from './members.js';
import { olderFaults } from './older.js';
import { inOrder } from './order.js';
import { plainDocument } from './plain.js';
import { privateFaults } from './private.js';
import { publishingFaults } from './publishing.js';
import { LOST } from './reader-data.js';
import { readerFaults } from './reader-faults.js';
import { repeatFaults } from './repeats.js';
import { reportFaults } from './reports.js';
import { safeFault } from './safe-words.js';
import { schemaFaults } from './schema-faults.js';
import { smallCountFaults } from './small-counts.js';
import { commentFaults, statementFaults } from './statutory.js';
import { summaryOf } from './summary.js';
import { textFaults } from './texts.js';
import { openWordFaults } from './words.js';
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, '').trim());
    }
    catch {
        // The reader says why.
        return undefined;
    }
}
function taken(input) {
    if (input instanceof Uint8Array) {
        const { text, isOther, why } = feedText(input);
        if (why)
            return { document: undefined, input: '', faults: [found('unread', { path: '', message: why })] };
        const whole = taken(text);
        return isOther ? { ...whole, faults: [...whole.faults, found('notUtf8', { path: '' })] } : whole;
    }
    const document = typeof input === 'string' ? parsed(input) : input;
    const { plain, lost } = plainDocument(document);
    const faults = lost ? [foundAs(LOST, { path: '', message: LOST_PARTS })] : [];
    return { document: plain, input: typeof input === 'string' && !lost ? input : plain, faults };
}
const LOST_PARTS = 'Parts of the document lie too deep, hold themselves or cannot be read. They were left out before anything else was checked.';
/** What two parts of the check find is told once. */
function once(faults) {
    const told = new Set();
    return faults.filter(({ case: number, path, message }) => told.size < told.add(`${number}|${path}|${message}`).size);
}
/** Of one place the schema says only what nothing else says. */
function allFaults(look) {
    const ofOurs = look.isOurs && !look.isParts ? [statementFaults, commentFaults, reportFaults] : [];
    const others = [
        privateFaults,
        smallCountFaults,
        publishingFaults,
        linkFaults,
        memberFaults,
        openWordFaults,
        ageFaults,
        repeatFaults,
        dateFaults,
        freshnessFaults,
        ...ofOurs,
        textFaults,
        olderFaults,
    ].flatMap((part) => part(look));
    const schema = schemaFaults(look);
    const own = [...readerFaults(look.readerFaults, schema), ...others];
    // Told once for many records, at the place of the first.
    const placed = new Set(own.flatMap(({ path, case: number }) => (number === 41 ? [] : path)));
    return [...own, ...schema.filter(({ path }) => !placed.has(path))];
}
/** A fault of a report is told with the name of its school. */
function withSchools(faults, { send }) {
    const raws = Array.isArray(send.reports) ? send.reports : [];
    return faults.map((fault) => {
        const index = /^send\.reports\[(\d+)\]/.exec(fault.path)?.[1];
        const raw = index === undefined ? undefined : raws[Number(index)];
        const school = isRaw(raw) && isRaw(raw.organization) ? raw.organization.name : undefined;
        return fault.record === undefined && typeof school === 'string' ? { ...fault, record: school } : fault;
    });
}
const report = (look, all, coverage) => {
    const faults = inOrder(once(all)).map(safeFault);
    return { summary: summaryOf(look, faults, coverage), faults };
};
/**
 * Checks a feed before it is published, strictly where the reader forgives: its form, what is private or could point to a
 * child, wrong and missing facts, what is old, and what the law asks to be published. Never throws, and repeats no private
 * value and no count of pupils.
 *
 * @param input the bytes or the text of a document, or the document itself. It is not changed.
 */
export function checkFeed(input, { today, source = '' }) {
    const { document, input: given, faults: first } = taken(input);
    const isNone = first.some(({ case: number }) => number === 139);
    const { feed, faults } = isNone ? { faults: [] } : readFeed(given, { source });
    if (!feed)
        return report(undefined, [...first, ...readerFaults(faults, [])], null);
    const look = looked(document, feed, faults, today);
    const coverage = coverageOf(look);
    return report(look, [...first, ...withSchools(allFaults(look), look), ...coverage.faults], coverage.count);
}
/** The report of a feed that could not be had at all. @param message why, in a sentence */
export const unreadReport = (message) => report(undefined, [found('unread', { path: '', message })], null);
