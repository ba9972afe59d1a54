/** Three reports, made up: a school's with an answer to everything, a college's the same, a special school's poor one. */
import { mail, page, phone, school } from './parts.js';
import {
  NORTH_CAMPUS,
  SOUTH_CAMPUS,
  collegeHealth,
  collegeMovingOn,
  collegeRows,
} from './report-college-data.js';
import { dated, sections, story } from './report-parts.js';
import { poorReport } from './report-poor.js';
import { schoolRows } from './report-school-data.js';

const at = (path) => `https://example.org/${path}`;
const fact = ([label, value]) => ({ label, value });
const layer = ([name, text]) => ({ name, text });

const SCHOOL_LAYERS = [
  [
    'For everyone',
    'Good teaching, pictures with words, calm rooms and small changes to lessons. Every child has this each day.',
  ],
  ['Some extra help', 'Short lessons in a small group for 6 to 12 weeks, on top of class lessons.'],
  ['Most help', 'A plan for one child, help from experts, or a place in a base.'],
];
const COLLEGE_LAYERS = [
  ['For everyone', 'Slides before the lesson, quiet rooms, computers that read aloud, a study coach.'],
  ['For some', 'A small group, a note-taker, or a helper in some lessons.'],
  ['For a few', 'Most help, as your EHC plan says.'],
];

/** What Larkmere ran from September 2025 to July 2026. The last is a small number, as a feed should not have it: it is never shown. */
const GROUPS = [
  ['Picture timetables', 'For everyone', 'In each room, all day.'],
  ['Sounds again', 'Some extra help', 'Reading and spelling, 20 minutes, four times a week.', 31, 'group'],
  ['Talk time', 'Some extra help', 'New words and telling stories, three times a week.', 24],
  ['Number steps', 'Some extra help', 'Counting and adding with things to hold, twice a week.', 18],
  ['Busy hands', 'Most help', 'Fingers, scissors and handwriting, each morning.', 9],
  ['Signing club', 'Most help', 'Learning to sign with a friend, once a week.', 3],
];
const COLLEGE_HELP = [
  ['Study coach', 'For everyone', 'At the library desk, every lunch time.'],
  ['Small groups', 'For some', 'Reading, maths or planning your time, once a week.', 64, 'group'],
  ['Helpers in lessons', 'For some', 'Beside you, or near you: you choose.', 41],
  ['Supported internship', 'For a few', 'A year at work with a job coach.', 12, 'work'],
];
const PICTURED = {
  group: 'A teacher reads with two students at a table.',
  work: 'Two people at work in a café.',
};
const provided = ([name, inLayer, text, pupils, picture]) => ({
  name,
  text,
  layer: inLayer,
  ...(pupils && { pupils }),
  ...(picture && { image: `/pictures/report-${picture}.svg`, alt: PICTURED[picture] }),
});

const larkmere = {
  id: 'report-larkmere',
  organization: school(999001, 'Larkmere Primary School', { phones: [phone('01632 960101')] }),
  urn: '999001',
  phase: 'Primary',
  setting: 'mainstream',
  reviewed: '2026-09-01',
  next_review: '2027-09-01',
  url: at('larkmere/send'),
  sections: sections(schoolRows),
  contacts: [
    {
      role: 'SENCO',
      name: 'Mrs Nadia Ferris',
      phone: '01632 960104',
      email: mail('senco.larkmere'),
      checked: '2026-09-01',
    },
    { role: 'On Mondays', name: 'Mr Idris Cole', phone: '01632 960101', checked: '2026-09-01' },
  ],
  links: {
    sen_policy: dated(at('larkmere/sen-policy'), '2026-09'),
    accessibility_plan: dated(at('larkmere/access-plan'), '2025-09'),
    equality_objectives: dated(at('larkmere/equality'), '2025-03'),
    inclusion_strategy: dated(at('larkmere/inclusion-strategy'), '2026-11'),
    local_offer: dated(page(''), '2026-11'),
    sendiass: dated(page('sendiass'), '2026-11'),
    complaints: dated(at('larkmere/complaints'), '2026-01'),
  },
  case_studies: [
    story(
      'One of our younger children hid under the table when it was time to read. We asked why. The pages looked too full. We covered half of each page, and read with a friend in the story tent. In June this child read two pages to the whole class.',
      'story-reading',
      'A drawing of two children under a purple tent. They hold one book and smile.',
      '2027-07',
    ),
    // Consent has passed: neither the words nor the picture may be seen.
    story(
      'A child who was afraid of ball games threw the first ball on sports day.',
      'old-story',
      'A drawing of three children who play with a ball.',
      '2026-07-31',
    ),
  ],
  facts: [
    ['Children in the school', '420, aged 4 to 11'],
    ['Our bases', 'The Nest, for talking and understanding, and the listening base, for deaf children'],
    ['Getting in and around', 'No steps. Hearing loop in each classroom'],
    ['Staff who sign', 'Two'],
    ['Visits', 'First Tuesday of each month at 9:30am, or ask for another day'],
  ].map(fact),
  needs: ['communication-interaction', 'cognition-learning', 'SEMH', 'HI', 'VI', 'PD'],
  layers: SCHOOL_LAYERS.map(layer),
  provision: GROUPS.map(provided),
  health: [
    'The school nurse is here on Wednesdays.',
    'A speech and language therapist works in the school three days a week.',
    'Trained staff can give medicines, when you and the nurse have written a care plan.',
  ],
  moving_on: [
    { age: '3 to 4', when: 'The term before', what: 'We visit your child at nursery or at home.' },
    { age: '5 to 10', when: 'Each July', what: 'Your child spends three mornings with the new teacher.' },
    { age: '9 to 10', when: 'Year 5', what: 'We begin to talk about secondary schools, and you visit some.' },
    {
      age: '10 to 11',
      when: 'By 15 February of Year 6',
      what: 'The council names the secondary school in an EHC plan.',
    },
    {
      age: '10 to 11',
      when: 'Summer of Year 6',
      what: 'The new school meets us. We practise the way there.',
    },
  ],
  sites: ['12 Larkmere Road'],
};

const cotgrass = {
  id: 'report-cotgrass',
  organization: school(999011, 'Cotgrass College'),
  urn: '999011',
  phase: '16 plus',
  setting: 'college',
  reviewed: '2026-06-15',
  next_review: '2027-06-15',
  url: at('cotgrass/support'),
  sections: sections(collegeRows),
  contacts: [
    {
      role: 'Learning support',
      name: 'Dev Rahman',
      phone: '020 7946 0170',
      email: mail('support.cotgrass'),
      checked: '2026-09-07',
    },
    { role: 'Nurse', phone: '020 7946 0171', checked: '2026-09-07' },
    { role: 'Exams', name: 'Priya Dass', email: mail('exams.cotgrass') },
  ],
  links: {
    sen_policy: dated(at('cotgrass/support-policy'), '2026-06'),
    accessibility_plan: dated(at('cotgrass/access'), '2025-06'),
    equality_objectives: dated(at('cotgrass/equality'), '2024-10'),
    local_offer: dated(page('')),
    sendiass: dated(page('sendiass')),
    complaints: dated(at('cotgrass/complaints'), '2026-08'),
  },
  case_studies: [
    story(
      '“At first my job coach made the coffee and I gave out the cups. By spring I did both. In July the café offered me 16 hours a week. I take the bus on my own.” A supported intern of 2026',
      'story-cafe',
      'A drawing of a café. A young person in an apron hands a cup to a customer in a wheelchair.',
      '2027-12-31',
    ),
  ],
  facts: [
    ['Who it is for', 'Young people from 16, with or without an EHC plan'],
    ['Supported learning', '45 places, North campus'],
    ['Visits', 'Any Wednesday at 2pm, or a quiet visit at 5pm'],
    ['Open evenings', '3 December 2026 and 4 March 2027, 5pm to 8pm'],
    ['Text', '01632 960170'],
  ].map(fact),
  needs: ['cognition-learning', 'ASD', 'DS', 'SPLD', 'SEMH', 'sensory-physical'],
  layers: COLLEGE_LAYERS.map(layer),
  provision: COLLEGE_HELP.map(provided),
  health: collegeHealth,
  moving_on: collegeMovingOn,
  sites: [NORTH_CAMPUS, SOUTH_CAMPUS],
};

export const reports = [larkmere, cotgrass, poorReport];
