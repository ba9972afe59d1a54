// A made-up directory whose every record has a known truth, so that a search can be judged by what records are
// and not by which letters they hold.
import { makeRecord } from './record.js';

const CODES = /^(SPLD|MLD|SLD|PMLD|SEMH|SLCN|HI|VI|MSI|PD|ASD|DS|OTH)$/;

const locationOf = (record) => ({
  id: `loc-${record.id}`,
  location_type: 'physical',
  latitude: record.lat,
  longitude: record.lng,
  addresses: [
    {
      address_1: '',
      city: record.area,
      state_province: record.borough,
      postal_code: record.postcode,
      country: 'GB',
      address_type: 'physical',
    },
  ],
});

const toService = (record) => ({
  id: record.id,
  name: record.name,
  status: 'active',
  description: record.description,
  url: record.url,
  email: record.email,
  minimum_age: record.ages.min,
  maximum_age: record.ages.max,
  assured_date: record.updated,
  organization: { id: `org-${record.organisation}`, name: record.organisation, description: '' },
  phones: [{ number: record.phone }],
  fees: record.cost,
  schedules: record.days.map((day) => ({ freq: 'WEEKLY', byday: day.slice(0, 2).toUpperCase() })),
  attributes: record.categories.map((name) => ({ taxonomy_term: { id: name, name } })),
  service_areas: [{ id: `area-${record.borough}`, name: record.borough }],
  service_at_locations: [{ id: `sal-${record.id}`, location: locationOf(record) }],
  send: {
    kind: 'service',
    needs: record.needs.filter((need) => CODES.test(need)),
    conditions: record.needs.filter((need) => !CODES.test(need)),
  },
});

const records = [];

function recordsOf(size) {
  while (records.length < size) records.push(makeRecord(records.length));
  return records.slice(0, size);
}

/** The first `size` records as a Local Offer feed. */
export const corpusFeed = (size) => ({
  contents: recordsOf(size).map(({ doc }) => toService(doc)),
  send: { version: '1.0', publisher: { name: 'Made-up corpus' } },
});

/**
 * The hidden truth of the first `size` records, in the feed's order: its kind of service (`topic`, others in `sec`),
 * needs it is for (`focus`, `also`, or `universal`), ages in years, place, `coverage` and facts such as `free`.
 */
export const corpusTruth = (size) => recordsOf(size).map(({ truth }) => truth);
export { makeRecord };
