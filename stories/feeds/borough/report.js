/** A school's SEN information report and a college's support offer, made up, with short answers. */
import { mail, page, phone, school } from './parts.js';

const larkmere = school(999001, 'Larkmere Primary School', { phones: [phone('01632 960101')] });

/** The 23 items of a mainstream school's report: key and answer. */
const answers = [
  [
    'sir-1',
    'We help children with autism, hearing loss, and speech and language needs. We help many others too.',
  ],
  [
    'sir-2',
    'Teachers look at every child’s progress six times a year. If you are worried, talk to the class teacher first.',
  ],
  ['sir-3a', 'Each spring we check which extra lessons made a difference, and stop the ones that did not.'],
  ['sir-3b', 'We meet you three times a year to look at what your child has learned and what comes next.'],
  ['sir-3c', 'We teach in small steps, show as well as tell, and check that every child has understood.'],
  ['sir-3d', 'We change how rooms are lit, how loud they are and where children sit.'],
  ['sir-3e', 'Some children have short extra lessons. The SENCO decides with you and the teacher.'],
  ['sir-3f', 'All clubs and trips are for all children. We plan each trip with you.'],
  ['sir-3g', 'Every child has an adult to go to. We take bullying seriously and act on the same day.'],
  ['sir-4', 'Our SENCO is the deputy head.'],
  [
    'sir-5',
    'All staff are trained in autism and in speech and language. A therapist works here three days a week.',
  ],
  ['sir-6', 'We can borrow equipment from the council, and we buy what is needed every day.'],
  ['sir-7', 'You are part of every decision. Parents help us write this page each year.'],
  ['sir-8', 'Children tell us what helps them, in words or pictures, before every review.'],
  [
    'sir-9',
    'Tell the class teacher, then the head teacher. The governors look at complaints that are not put right.',
  ],
  ['sir-10', 'We work with health teams, social workers and the charity Fennbridge Otters.'],
  ['sir-11', 'Fennbridge SENDIASS gives free and independent advice.'],
  [
    'sir-12',
    'Children visit their new class or school as often as they need. Older children make a book about themselves.',
  ],
  ['sir-13', 'The council’s Local Offer is on its website.'],
  [
    'sir-14',
    'Disabled children apply in the same way as all children. A child whose plan names us has a place.',
  ],
  ['sir-15', 'We plan ahead, so that no disabled child is treated worse than others.'],
  ['sir-16', 'There are no steps. There is an accessible toilet, and a hearing loop in each classroom.'],
  ['sir-17', 'Our accessibility plan is for 2025 to 2028.'],
];
const extras = {
  'sir-1': {
    easy_read: [
      {
        text: 'We help lots of children.',
        image: page('pictures/children.svg'),
        alt: 'Children holding hands.',
      },
    ],
  },
  'sir-4': {
    contact: {
      name: 'SENCO',
      phone: '01632 960104',
      email: mail('senco.larkmere'),
      hours: 'Tuesday to Friday',
      url: page('larkmere/senco'),
    },
  },
  'sir-16': {
    media: [
      { src: page('pictures/ramp.svg'), alt: 'The ramp at the front door.', consent_until: '2027-08-31' },
    ],
  },
};

export const reports = [
  {
    id: 'report-larkmere',
    organization: larkmere,
    urn: '999001',
    phase: 'Primary',
    setting: 'mainstream',
    reviewed: '2026-09-01',
    next_review: '2027-09-01',
    url: 'https://example.org/larkmere/send',
    sections: answers.map(([key, text]) => ({ key, text, ...extras[key] })),
    contacts: [
      {
        role: 'SENCO',
        name: 'Ms Example',
        phone: '01632 960104',
        email: mail('senco.larkmere'),
        checked: '2026-09-01',
      },
    ],
    links: {
      local_offer: page(''),
      accessibility_plan: { url: 'https://example.org/larkmere/access-plan', date: '2025-09-01' },
      inclusion_strategy: { url: 'https://example.org/larkmere/inclusion', date: '2026-11-01' },
    },
    case_studies: [
      {
        text: 'A child who used to hide under the table now reads to the class, with a friend beside.',
        image: page('pictures/reading.svg'),
        alt: 'A drawing of two children reading.',
        consent_until: '2027-07-31',
      },
    ],
    facts: [{ label: 'Children in the school', value: '420' }],
    health: ['A speech and language therapist works in the school.'],
    sites: ['12 Larkmere Road'],
  },
  {
    id: 'report-cotgrass',
    organization: school(999011, 'Cotgrass College'),
    urn: '999011',
    phase: '16 plus',
    setting: 'college',
    reviewed: '2026-06-15',
    next_review: '2027-06-15',
    url: 'https://example.org/cotgrass/support',
    sections: [
      { key: 'col-1', text: 'Courses from Entry 1 to Level 3, with support in each.' },
      { key: 'col-2', text: 'Tell us when you apply, or at any time after. We then talk about what helps.' },
      {
        key: 'col-4',
        text: 'A nurse is on site every day. Therapists visit each week. Staff can help with personal care.',
      },
      { key: 'col-5', text: 'You can visit as often as you like before you start.' },
      { key: 'col-8', text: 'Helpers in lessons, quiet rooms and extra time in exams.' },
      { key: 'col-16', text: 'Supported internships with three local employers.' },
      {
        key: 'col-19',
        text: 'The head of learning support.',
        contact: { phone: '020 7946 0170', email: mail('support.cotgrass') },
      },
    ],
  },
];
