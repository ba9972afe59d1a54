/** Small feeds to merge, made in a line. */
import { mergeFeeds } from '../../../dist/esm/intake/merge/index.js';

export const GENERATED = '2026-11-28T06:00:00Z';

export const COUNCILS = {
  rowanshire: { name: 'Rowanshire Council', area: { code: 'E06999901', name: 'Rowanshire' } },
  fennbridge: { name: 'Fennbridge Council', area: { code: 'E06999902', name: 'Fennbridge' } },
  saltholme: { name: 'Saltholme City Council', area: { code: 'E06999903', name: 'Saltholme' } },
};

export const area = (council) => ({
  id: `area-${council}`,
  name: COUNCILS[council].area.name,
  uri: `http://statistics.data.gov.uk/id/statistical-geography/${COUNCILS[council].area.code}`,
});

export const at = (postal_code, more = {}) => [
  {
    id: 'at',
    location: {
      id: 'place',
      location_type: 'physical',
      addresses: [{ id: 'address', postal_code }],
      ...more,
    },
  },
];

export const body = (type, number, more = {}) => ({
  id: 'body',
  name: 'Larkmere Trust',
  organization_identifiers: [{ identifier_type: type, identifier: number }],
  ...more,
});

export const phones = (...numbers) => numbers.map((number) => ({ id: `phone-${number.slice(-3)}`, number }));

export const record = (id, members = {}) => ({ id, name: `Club ${id}`, status: 'active', ...members });

/** A feed of a council, as `mergeFeeds` takes it. */
export const feed = (id, contents, send = {}) => ({
  id,
  document: {
    contents,
    send: {
      version: '1.0',
      generated: '2026-11-20T06:00:00Z',
      publisher: COUNCILS[id] ?? { name: `${id} council` },
      ...send,
    },
  },
});

export const merge = (feeds, options = {}) => mergeFeeds(feeds, { generated: GENERATED, ...options });

/** One record in each of two councils' feeds, merged. `one` and `other` are members. */
export const pair = (one, other, options) =>
  merge([feed('rowanshire', [record('1', one)]), feed('fennbridge', [record('2', other)])], options);

export const names = ({ document }) => document.contents.map(({ name }) => name);
export const ids = ({ document }) => document.contents.map(({ id }) => id);
export const cases = ({ faults }) => faults.map((fault) => fault.case);
export const why = ({ offers }) => offers.map((offer) => offer.why);
export const faultsOf = ({ faults }, number) => faults.filter((fault) => fault.case === number);
