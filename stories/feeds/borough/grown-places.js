/** Where things happen in the grown borough, and who runs them. All made up: FB and SH are no real postcode areas. */
import { mail, phone } from './parts.js';

/** Postcode district to its part of the borough, and its middle: FB1 in the centre and north, FB6 far in the south. */
export const DISTRICTS = {
  FB1: { locality: 'North Fennbridge', latitude: 52.91, longitude: 0.26 },
  FB2: { locality: 'South Fennbridge', latitude: 52.872, longitude: 0.258 },
  FB3: { locality: 'East Fennbridge', latitude: 52.893, longitude: 0.335 },
  FB4: { locality: 'West Fennbridge', latitude: 52.89, longitude: 0.18 },
  FB5: { locality: 'North Fennbridge', latitude: 52.962, longitude: 0.252 },
  FB6: { locality: 'South Fennbridge', latitude: 52.816, longitude: 0.29 },
  SH1: { locality: 'Saltholme', latitude: 52.905, longitude: 0.452 },
};

const STEP_FREE = ['No steps. Accessible toilet.'];

/** Town or neighbourhood, name, first line, postcode, what there is for access. */
export const VENUES = [
  ['Quayside', 'Quayside Community Centre', '14 Quay Street', 'FB1 4HD', STEP_FREE],
  ['Lodegate', 'Lodegate Hall', '22 Lodegate', 'FB2 3AE', ['Ramp at the side door.']],
  ['Oxmarsh', 'Oxmarsh Family Hub', '5 Staithe Lane', 'FB3 1QX', ['No steps. Changing place. Hoist.']],
  ['Cotterstow', 'Cotterstow Library', '1 Church Green', 'FB4 2LA', ['Lift. Hearing loop at the desk.']],
  ['Thistlewick', 'Thistlewick Village Hall', '2 Hythe Road', 'FB5 6RB', ['One step; a ramp if you ask.']],
  ['Great Sallow', 'Great Sallow Pavilion', 'Sallow Playing Field', 'FB6 1TE', STEP_FREE],
  [
    'Wickenside',
    'Wickenside Health Centre',
    '80 Wicken Street',
    'FB1 5SP',
    ['No steps. Parking for blue badges.'],
  ],
  ['Saxlode', 'Saxlode Leisure Centre', '61 Saxlode Way', 'FB2 8UN', ['Pool hoist. Changing place.']],
  ['Tolney', 'Tolney Methodist Hall', '9 Tolney Row', 'FB3 4ZD', ['Steps at the front, none at the back.']],
  ['Drovers Cross', 'Drovers Youth Centre', '33 Drove Road', 'FB4 7YS', STEP_FREE],
  ['Upper Carr', 'Carr Wood Lodge', 'Carr Wood', 'FB5 9GP', ['Grass and mud. No paved path.']],
  ['Little Sallow', 'Little Sallow School Hall', 'School Lane', 'FB6 4HW', []],
  ['Market Place', 'Fennbridge Corn Hall', '7 Market Place', 'FB1 1AD', ['Lift to all floors. Quiet room.']],
  ['Sluice End', 'Sluice End Health Centre', '18 Sluice Lane', 'FB2 4EX', ['No steps. Hearing loop.']],
  ['Oxmarsh', 'Oxmarsh Sports Ground', '40 Dyke Road', 'FB3 2JT', ['Accessible toilet in the clubhouse.']],
  ['Meadholm', 'Meadholm Barn', 'Meadholm Farm Track', 'FB4 5NU', ['Uneven ground. Ask us first.']],
];

/** Beside us: some of it is open to us. */
export const NEXT_DOOR = [
  ['Saltholme', 'Saltholme Seafront Centre', '3 Esplanade', 'SH1 2BD', STEP_FREE],
  ['Saltholme', 'Saltholme Civic Rooms', '11 Beacon Hill', 'SH1 5LE', ['Lift. Hearing loop.']],
];

const charity = (id, name, description, number) => ({
  id,
  name,
  description,
  website: `https://example.org/${id}`,
  email: mail(`hello.${id}`),
  phones: [phone(`01632 960${number}`)],
  organization_identifiers: [
    {
      id: `${id}-number`,
      identifier_scheme: 'GB-CHC',
      identifier_type: 'Charity number',
      identifier: `9990${number}`,
    },
  ],
});
const body = (id, name, description) => ({ id, name, ...(description && { description }) });

export const PROVIDERS = {
  council: body('council', 'Fennbridge Council'),
  nhs: body('nhs', 'Fennbridge Children’s Health', 'NHS services for children and young people.'),
  adultHealth: body('sedge', 'Sedge Hospitals', 'NHS hospitals and clinics.'),
  otters: body('otters', 'Fennbridge Otters', 'A charity run by parents.'),
  leisure: body('leisure', 'Fennbridge Leisure'),
  advice: body('advice', 'Fennbridge Advice'),
  works: body('works', 'Fennbridge Works'),
  kite: charity('kite', 'Kite and String', 'A charity for autistic people and their families.', 401),
  lapwing: charity('lapwing', 'Lapwing Play', 'Play for every child since 1988.', 402),
  harrier: charity(
    'harrier',
    'Marsh Harrier Trust',
    'Support for disabled people and carers in Fenshire.',
    403,
  ),
  stillwater: charity('stillwater', 'Stillwater Counselling', 'Talking therapies for people under 25.', 404),
  gate: charity('open-gate', 'Open Gate Arts', 'Music, dance, theatre and making, open to all.', 405),
  drovers: charity('drovers', 'Drovers Youth', 'Youth work in the west of the borough.', 406),
  carers: charity('carers-link', 'Fennbridge Carers Link', 'For anybody who looks after somebody.', 407),
  sight: charity(
    'fenshire-sight',
    'Fenshire Sight',
    'For blind and partially sighted people of all ages.',
    408,
  ),
  deaf: charity('deaf-club', 'Fennbridge Deaf Club', 'Run by deaf people.', 409),
  waterside: body('waterside', 'Waterside Homes', 'A housing association.'),
  teasel: body('teasel', 'Teasel Therapies', 'Independent therapists. Registered company.'),
  reeds: body('bright-reeds', 'Bright Reeds CIC'),
  college: body('cotgrass-college', 'Cotgrass College'),
  libraries: body('libraries', 'Fennbridge Libraries'),
  kingfisher: charity(
    'kingfisher',
    'Kingfisher Families',
    'A national charity. Our head office is in Withermere.',
    410,
  ),
  saltholme: body('saltholme', 'Saltholme Council'),
  coast: charity('coast', 'Saltholme Coast Trust', 'Days by the sea for disabled people.', 411),
};
