import { shownAddress } from '../../intake/snapshot/address.js';
import { identityOf, isMembers, pageIn } from '../../intake/snapshot/list.js';
import { CannotRun } from '../exit.js';
import { Interrupted } from './ends.js';
/** Where the parts of a feed of our own format are; one elsewhere is not asked. */
function partAddresses({ around: { send } }, list) {
    const parts = isMembers(send) ? send['parts'] : undefined;
    return (Array.isArray(parts) ? parts : []).flatMap((part) => {
        if (!isMembers(part) || part['kind'] !== 'services' || typeof part['url'] !== 'string')
            return [];
        const url = new URL(part['url'], list);
        if (url.origin !== list.origin)
            throw new CannotRun(`${shownAddress(list.href)} names a part that is not beside it: ${shownAddress(url.href)}.`);
        return url.href;
    });
}
/**
 * A feed of our own format that is published in parts, made whole again.
 *
 * @throws {Interrupted} where a part cannot be had: its services would be cards only.
 */
export async function withPartFiles(page, list, client) {
    const addresses = partAddresses(page, list);
    if (addresses.length === 0)
        return page;
    const records = new Map(page.records.map((record) => [identityOf(record), record]));
    for (const address of addresses) {
        const answer = await client.get(address);
        const part = answer.kind === 'document' ? pageIn(answer.document) : undefined;
        if (!part) {
            const why = 'why' in answer ? answer.why : 'there is no list in it';
            await client.forget(address);
            throw new Interrupted(`A part of the feed could not be read: ${shownAddress(address)}: ${why}.`);
        }
        for (const record of part.records)
            records.set(identityOf(record), record);
    }
    // Only what the parts held is gone from `send`; the rest of it speaks for the whole feed.
    const { send } = page.around;
    const kept = isMembers(send) ? Object.entries(send).filter(([name]) => name !== 'parts') : [];
    return {
        ...page,
        records: [...records.values()],
        around: { ...page.around, send: Object.fromEntries(kept) },
    };
}
