/** Records as they come from old lists and from next door: bare, stale, ended, or not for people of the borough. */
import { FENNBRIDGE, NEXT_BOROUGH, at, mail, page, phone } from './parts.js';
import { NEXT_DOOR, PROVIDERS } from './grown-places.js';

const term = (id, name, taxonomy) => ({
  id: `term-${id}`,
  link_type: 'service',
  taxonomy_term: {
    id,
    name,
    description: 'Term of the old directory',
    term: id,
    taxonomy,
    term_uri: page(`terms/${id}`),
  },
});
const beside = (id, index) => {
  const [, name, line, postcode, access] = NEXT_DOOR[index];
  const placed = at(id, name, line, postcode, access, { latitude: 52.905 + index / 200, longitude: 0.452 });
  placed.location.addresses[0].city = 'Saltholme';
  return placed;
};
const odd = (id, name, record) => ({ id: `odd-${id}`, name, status: 'active', ...record });
const saltholme = (id, name, description, record) =>
  odd(id, name, {
    description,
    organization: PROVIDERS.saltholme,
    assured_date: '2026-06-30',
    email: mail(`${id}.saltholme`),
    ...record,
    send: { kind: 'service', source: 'saltholme', ...record.send },
  });
const listed = { send: { source: 'directory' } };

export const ODD = [
  saltholme(
    'sea-swim',
    'Saltholme sea pool for wheelchair users',
    'A heated sea-water pool with a hoist, for disabled swimmers of all ages.',
    {
      organization: PROVIDERS.coast,
      service_areas: [FENNBRIDGE, NEXT_BOROUGH],
      service_at_locations: [beside('sea-swim', 0)],
      send: { categories: ['sport-and-leisure'], needs: ['PD'], times: ['weekend'], payment: ['fee'] },
    },
  ),
  saltholme(
    'respite-saltholme',
    'Beacon overnight respite',
    'Overnight short breaks for disabled children of Saltholme.',
    {
      service_areas: [NEXT_BOROUGH],
      minimum_age: 5,
      maximum_age: 17,
      service_at_locations: [beside('respite-saltholme', 1)],
      send: {
        kind: 'short-break',
        categories: ['short-breaks'],
        assessment: 'required',
        times: ['overnight'],
      },
    },
  ),
  saltholme(
    'speech-saltholme',
    'Saltholme speech and language therapy',
    'Therapists for children with a Saltholme GP.',
    {
      service_areas: [NEXT_BOROUGH],
      maximum_age: 18,
      service_at_locations: [beside('speech-saltholme', 1)],
      send: { categories: ['speech-and-language'], needs: ['SLCN'] },
    },
  ),
  saltholme(
    'autism-hub',
    'Lighthouse autism hub',
    'Advice, a sensory room and a young people’s café for autistic people from any borough.',
    {
      organization: PROVIDERS.coast,
      service_areas: [
        {
          id: 'area-england',
          name: 'England',
          uri: 'http://statistics.data.gov.uk/id/statistical-geography/E92000001',
        },
      ],
      service_at_locations: [beside('autism-hub', 0)],
      minimum_age: 10,
      send: {
        categories: ['parent-forums-and-groups', 'sport-and-leisure'],
        needs: ['ASD'],
        payment: ['free'],
        referral: 'self',
      },
    },
  ),
  saltholme(
    'youth-saltholme',
    'Esplanade youth project',
    'Evening youth club by the sea, for disabled and non-disabled teenagers.',
    {
      minimum_age: 13,
      maximum_age: 19,
      service_at_locations: [beside('youth-saltholme', 0)],
      send: { categories: ['sport-and-leisure'], times: ['evening'] },
    },
  ),
  saltholme('carers-saltholme', 'Saltholme young carers', 'Trips and a listening ear for young carers.', {
    minimum_age: 8,
    maximum_age: 18,
    send: {},
  }),
  odd('gymnastics', 'Tolney Gym Club', {
    organization: { id: 'tolney-gym', name: 'Tolney Gym Club' },
    attributes: [
      term('gymnastics', 'Gymnastics', 'old-directory'),
      term('disability-sport', 'Disability sport', 'old-directory'),
    ],
    ...listed,
  }),
  odd('lip-reading', 'Lip-reading class', {
    description: 'Learn to lip-read, with other people who are losing their hearing.',
    attributes: [term('hearing', 'Hearing impairment', 'old-directory')],
    assured_date: '2021-05-04',
    ...listed,
  }),
  odd('chess', 'Chess for everybody', { url: 'https://example.org/chess', assured_date: '2022', ...listed }),
  odd('lunch', 'Tuesday lunch', { description: 'Soup and rolls. All welcome.', ...listed }),
  odd('bikes', 'Bicycle recyclers', {
    description:
      'Cheap mended bikes and trikes. We teach mechanics to pupils who are out of school, two mornings a week.',
    phones: [phone('01632 960450')],
    assured_date: '2020-02',
    send: { source: 'directory', categories: ['alternative-provision'] },
  }),
  odd('beavers', '3rd Oxmarsh Beavers', {
    attributes: [term('uniformed', 'Uniformed groups', 'old-directory')],
    minimum_age: 6,
    maximum_age: 8,
    ...listed,
  }),
  odd('autism-line', 'Fenshire autism line', {
    status: 'temporarily closed',
    alert: 'No calls are taken until new volunteers are trained. We hope to open in spring 2027.',
    description: 'Listening line for autistic adults and parents.',
    assured_date: '2025-11-30',
    ...listed,
  }),
  odd('sunbeams', 'Sunbeams playgroup', {
    status: 'defunct',
    description: 'Closed in July 2025. Try Puddle Lane Playgroup.',
    ...listed,
  }),
  odd('tandem', 'Tandem rides for blind people', {
    status: 'inactive',
    description: 'Starts again in April 2027.',
    attributes: [term('sight', 'Visual impairment', 'old-directory')],
    ...listed,
  }),
];
