/** Small pieces of the made-up borough. Telephone numbers are from the ranges Ofcom keeps for drama. */

export const FENNBRIDGE = {
  id: 'area-fennbridge',
  name: 'Fennbridge',
  uri: 'http://statistics.data.gov.uk/id/statistical-geography/E06999999',
};
export const NEXT_BOROUGH = {
  id: 'area-saltholme',
  name: 'Saltholme',
  uri: 'http://statistics.data.gov.uk/id/statistical-geography/E06999998',
};
export const NORTH = 'North Fennbridge';
export const SOUTH = 'South Fennbridge';

export const page = (path) => `https://example.org/fennbridge/${path}`;
export const mail = (name) => `${name}@example.org`;
export const phone = (number, description) => ({
  id: `phone-${number.replaceAll(' ', '')}`,
  number,
  ...(description && { description }),
});

/** A school with its number. Real numbers end far below 999000. */
export const school = (urn, name, more = {}) => ({
  id: `school-${urn}`,
  name,
  organization_identifiers: [{ id: `urn-${urn}`, identifier_type: 'URN', identifier: String(urn) }],
  ...more,
});

/** One place: two lines, a postcode of no real area, and what there is for access. */
export const at = (id, name, address_1, postal_code, access = [], point = {}) => ({
  id: `at-${id}`,
  location: {
    id: `place-${id}`,
    location_type: 'physical',
    name,
    ...point,
    addresses: [
      {
        id: `address-${id}`,
        address_1,
        city: 'Fennbridge',
        postal_code,
        country: 'GB',
        address_type: 'physical',
      },
    ],
    ...(access.length && {
      accessibility: access.map((description, index) => ({ id: `access-${id}-${index}`, description })),
    }),
  },
});

/** An address that is not given on purpose: only the start of the postcode. */
export const somewhereIn = (id, outcode) => ({
  id: `at-${id}`,
  location: {
    id: `place-${id}`,
    location_type: 'physical',
    mask_exact_address: true,
    addresses: [{ id: `address-${id}`, postal_code: outcode, country: 'GB', address_type: 'physical' }],
  },
});

/** How to ask for a place that needs a plan: the same everywhere but for whom to ring. */
export const askTheCouncil = {
  text: 'Ask your SEND officer to name this school in your child’s plan. You can ask at an annual review, or when the plan is written.',
  url: page('places/ask'),
};
