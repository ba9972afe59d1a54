import { listAddresses, pageAddress, shownAddress } from '../../intake/snapshot/address.js';
import { isMembers, type Page, pageIn } from '../../intake/snapshot/list.js';
import type { Answer, Client } from './client.js';
import { Useless } from './ends.js';

export interface FoundList {
  /** Where the list is, after redirections. */
  readonly list: URL;
  readonly page: Page;
  /** One service that was asked for by itself. */
  readonly isOne: boolean;
}

/** A longer page asks for fewer calls; only on request, since a strict server may refuse what it does not know. */
const first = (url: URL, perPage: number | undefined): string =>
  perPage === undefined ? url.href : pageAddress(url, 'per_page', perPage);

const isService = (document: unknown): boolean =>
  isMembers(document) && 'id' in document && typeof document['name'] === 'string';

function whyOf(answer: Answer): string {
  if (answer.kind !== 'document') return answer.why;
  return 'it is data, but there is no list of services in it';
}

/**
 * Finds the list at an address that may be written with or without `/services` (reader case 13).
 *
 * @throws {Useless} where there is none, with what each address gave.
 */
export async function findList(given: URL, client: Client, perPage?: number): Promise<FoundList> {
  const addresses = listAddresses(given);
  let one: FoundList | undefined;
  const reasons = new Map<string, string>();
  // A web page may stand where the list is not, or in the place of a list that is there most of the time.
  for (const isPatient of [false, true]) {
    for (const url of addresses) {
      const answer = await client.get(first(url, perPage), isPatient);
      reasons.set(url.href, whyOf(answer));
      if (answer.kind !== 'document') continue;
      const page = pageIn(answer.document);
      const list = new URL(answer.from);
      if (perPage !== undefined) list.searchParams.delete('per_page');
      if (page) return { list, page, isOne: false };
      if (isService(answer.document))
        one ??= { list, page: { name: '', records: [answer.document], around: {} }, isOne: true };
    }
    if (one) return one;
  }
  const told = [...reasons].map(([address, why]) => `  ${shownAddress(address)}: ${why}.`).join('\n');
  throw new Useless(`No list of services could be read.\n${told}`);
}
