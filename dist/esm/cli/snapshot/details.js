import { serviceAddress, shownAddress } from '../../intake/snapshot/address.js';
import { detailIn, isAbout, joined } from '../../intake/snapshot/detail.js';
import { snapshotFault } from '../../intake/snapshot/faults.js';
import { idOf, labelOf } from '../../intake/snapshot/list.js';
import { isNothing } from './client.js';
import { Interrupted } from './ends.js';
import { inWords } from './progress.js';
/** So many of the first answers must all be "not there" before a server is taken to have no details at all. */
const FIRST = 3;
/** So many failures one after the other, and the server is down. */
const IN_A_ROW = 5;
/** A feed with more services than this in brief is poorer than the last good copy. */
const MOST_FAILED = 0.2;
/** Before this many milliseconds nobody can say how long it will take. */
const A_WHILE = 10_000;
async function detailOf(record, id, list, client) {
    const address = serviceAddress(list, id);
    const answer = await client.get(address);
    const where = { path: address, record: labelOf(record) };
    const without = (lack, why) => ({
        record,
        fault: snapshotFault('detailFailed', { ...where, note: why }),
        lack,
        why,
    });
    if (answer.kind === 'failed')
        return without('kept', answer.why);
    if (answer.kind === 'refused')
        return without(isNothing(answer.status) ? 'missing' : 'kept', answer.why);
    const detail = detailIn(answer.document);
    if (!detail)
        return without('missing', 'there is no service in it');
    if (!isAbout(detail, id))
        return { record, fault: snapshotFault('detailOther', where) };
    return { record: joined(record, detail) };
}
/**
 * The whole records of a shallow list (reader case 7), in its order. One that cannot be had stays as the list gives it,
 * and is told.
 *
 * @throws {Interrupted} where the server is down, or shut to us: what it would leave is poorer than the last good copy.
 */
export async function withDetails(records, list, client, progress) {
    const whole = [...records];
    const faults = records.map(() => undefined);
    const waiting = records.flatMap((record, index) => {
        const id = idOf(record);
        return id === undefined ? [] : [{ record, index, id }];
    });
    const total = waiting.length;
    const begun = Date.now();
    let done = 0;
    let missing = 0;
    let failures = 0;
    let failed = 0;
    let lastWhy = '';
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            const { record, index, id } = next;
            const detail = await detailOf(record, id, list, client);
            whole[index] = detail.record;
            faults[index] = detail.fault;
            done++;
            if (detail.lack === 'missing')
                missing++;
            const isKept = detail.lack === 'kept';
            failures = isKept ? failures + 1 : 0;
            if (isKept)
                failed++;
            lastWhy = detail.why ?? lastWhy;
            if (failures >= IN_A_ROW)
                throw new Interrupted(`${IN_A_ROW} services one after the other could not be read: ${detail.fault?.path ?? ''}: ${detail.why ?? ''}.`);
            const spent = Date.now() - begun;
            const left = spent > A_WHILE ? `, about ${inWords((spent / done) * (total - done))} to go` : '';
            progress.now(`Reading services: ${done} of ${total}${left}`);
        }
    };
    // The first few by themselves: a server without details is not asked thousands of times.
    const rest = waiting.splice(FIRST);
    await work();
    if (done > 0 && missing === done)
        return { records, faults: [snapshotFault('noDetails', { path: list.href })] };
    if (done > 0 && failed === done)
        throw new Interrupted(`The list is there, but its services could not be read: ${shownAddress(list.href)}: ${lastWhy}. If that is how this directory is, add --no-details: the feed then has basic details only.`);
    waiting.push(...rest);
    const workers = Array.from({ length: client.atOnce }, work);
    await Promise.all(workers).catch(async (error) => {
        // The others must not go on asking, nor writing what they are told, once this is over.
        client.end();
        await Promise.allSettled(workers);
        throw error;
    });
    if (failed > total * MOST_FAILED)
        throw new Interrupted(`${failed} of ${total} services could not be read: the server fails too often.`);
    return { records: whole, faults: faults.flatMap((fault) => fault ?? []) };
}
