import type {
  DocumentFeedSend,
  DocumentPlaces,
  DocumentService,
  DocumentServiceSend,
  FeedDocument,
} from '../../src/feed/document.js';

/** A document around some services. Empty is a list too. */
export function feedOf(
  contents: readonly DocumentService[],
  send: Partial<DocumentFeedSend> = {},
): FeedDocument {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents: [...contents],
    send: {
      version: '1.0',
      generated: '2026-11-22T06:00:00Z',
      publisher: { name: 'Fennbridge Council (made up)' },
      contact: { name: 'Local Offer team', phone: '01632 960000', email: 'localoffer@example.org' },
      ...send,
    },
  };
}

/** What may be changed of the one base: members of the record, of its `send`, and one line of its places. */
export type BaseOverrides = Partial<Omit<DocumentService, 'send'>> & {
  send?: DocumentServiceSend;
  places?: DocumentPlaces;
};

/** One resource base: 12 places, 9 pupils, counted this term, no vacancy stated. */
export function base({ send, places, ...record }: BaseOverrides = {}): DocumentService {
  return {
    id: 'base-1',
    name: 'Larkmere Primary School language base',
    status: 'active',
    minimum_age: 4,
    maximum_age: 11,
    ...record,
    send: {
      kind: 'resource-base',
      needs: ['SLCN'],
      places: [places ?? { total: 12, on_roll: 9, as_at: '2026-10-02' }],
      ...send,
    },
  };
}

/** A feed of that one base. */
export function oneBase(overrides: BaseOverrides = {}): FeedDocument {
  return feedOf([base(overrides)]);
}
