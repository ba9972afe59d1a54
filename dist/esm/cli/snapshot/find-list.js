import { listAddresses, pageAddress, shownAddress } from '../../intake/snapshot/address.js';
import { isMembers, pageIn } from '../../intake/snapshot/list.js';
import { Useless } from './ends.js';
/** A longer page asks for fewer calls; only on request, since a strict server may refuse what it does not know. */
const first = (url, perPage) => perPage === undefined ? url.href : pageAddress(url, 'per_page', perPage);
const isService = (document) => isMembers(document) && 'id' in document && typeof document['name'] === 'string';
function whyOf(answer) {
    if (answer.kind !== 'document')
        return answer.why;
    return 'it is data, but there is no list of services in it';
}
/**
 * Finds the list at an address that may be written with or without `/services` (reader case 13).
 *
 * @throws {Useless} where there is none, with what each address gave.
 */
export async function findList(given, client, perPage) {
    const addresses = listAddresses(given);
    let one;
    const reasons = new Map();
    // A web page may stand where the list is not, or in the place of a list that is there most of the time.
    for (const isPatient of [false, true]) {
        for (const url of addresses) {
            const answer = await client.get(first(url, perPage), isPatient);
            reasons.set(url.href, whyOf(answer));
            if (answer.kind !== 'document')
                continue;
            const page = pageIn(answer.document);
            const list = new URL(answer.from);
            if (perPage !== undefined)
                list.searchParams.delete('per_page');
            if (page)
                return { list, page, isOne: false };
            if (isService(answer.document))
                one ??= { list, page: { name: '', records: [answer.document], around: {} }, isOne: true };
        }
        if (one)
            return one;
    }
    const told = [...reasons].map(([address, why]) => `  ${shownAddress(address)}: ${why}.`).join('\n');
    throw new Useless(`No list of services could be read.\n${told}`);
}
