// The sentences of which descriptions are made. Pure data, but for the names drawn into some.
import { brand, person, road, surname, tailName, venueName } from './made-up-names.js';
import { cap } from './phrases.js';
import { pick } from './random.js';

export const INTRO = [
  (c) =>
    `${c.org} ${pick(c.r, ['offers', 'provides', 'runs', 'delivers'])} ${c.s} for ${c.who} ${c.inPlace}.`,
  (c) => `We ${pick(c.r, ['offer', 'provide', 'run', 'deliver'])} ${c.s} for ${c.who}${c.ageBit}.`,
  (c) => `${cap(c.s)} for ${c.who} ${c.inPlace}.`,
  (c) =>
    `Our ${pick(c.r, ['friendly', 'small', 'experienced', 'award-winning', 'welcoming', 'multidisciplinary', 'dedicated', 'parent-led', 'volunteer-run'])} team ${pick(c.r, ['offers', 'provides', 'specialises in'])} ${c.s} for ${c.who}.`,
  (c) =>
    `${c.name} is ${pick(c.r, ['a registered charity', 'a community interest company', 'a not-for-profit group', 'a local service', 'a small family-run business', 'part of the council', 'a partnership between health and education', 'a user-led organisation'])} providing ${c.s} ${c.inPlace}.`,
  (c) =>
    `Set up in ${1985 + Math.floor(c.r() * 38)} by ${pick(c.r, ['a group of parents', 'two teachers', 'local carers', 'a retired nurse', 'young people themselves', person(c.r)])}, ${c.name} offers ${c.s}.`,
  (c) => `If your child is ${c.ageText}, ${c.name} can help with ${c.s}.`,
  (c) =>
    `This ${pick(c.r, ['service', 'project', 'programme', 'setting', 'group'])} supports ${c.who} through ${c.s}.`,
  (c) => `Are you looking for ${c.s}? We welcome ${c.who}${c.ageBit}.`,
  (c) => `Based at ${venueName(c.r)}, ${c.name} provides ${c.s} for ${c.who}.`,
  (c) => `${c.name} brings ${c.s} to families ${c.inPlace}.`,
  (c) =>
    `A ${pick(c.r, ['fun', 'safe', 'relaxed', 'supportive', 'inclusive', 'stimulating', 'calm'])} ${pick(c.r, ['place', 'space', 'setting'])} for ${c.who}. We specialise in ${c.s}.`,
];
export const ACT = [
  (c, a) => `We ${a}.`,
  (c, a) => `The team will ${a}.`,
  (c, a) => `Staff ${a}.`,
  (c, a) => `As well as this we ${a}.`,
  (c, a) => `Each week we ${a}.`,
  (c, a) => `We can also ${a}.`,
  (c, a) => `Our ${pick(c.r, c.t.staff)} will ${a}.`,
  (c, a) => `${person(c.r)}, our ${pick(c.r, c.t.staff)}, and colleagues ${a}.`,
];
export const GAIN = [
  (c, g) => `We help ${c.kids} to ${g}.`,
  (c, g) => `Our aim is for every child to ${g}.`,
  (c, g) => `Parents tell us that it has helped their child to ${g}.`,
  (c, g) => `${cap(c.kids)} learn to ${g}.`,
  (c, g) => `The goal is to ${g}.`,
  (c, g) => `Young people say they have been able to ${g}.`,
];
export const WHO = [
  (c) => `The service is for ${c.who} ${c.ageText}.`,
  (c) => `It is open to ${c.who} ${c.ageText} who live in ${c.p.borough}.`,
  (c) => `We support ${c.who2}.`,
  (c) => `You must be ${c.ageText} to join.`,
  (c) => `Places are for ${c.kids} ${c.ageText}.`,
  (c) => `We have particular experience of ${c.need}.`,
  (c) => `Suitable for ${c.who2} ${c.ageText}.`,
  (c) => `Most of our members are ${c.who2}.`,
];
export const REF = [
  'You can refer yourself by phone or through the website.',
  'Referrals are made by a GP, health visitor, school or social worker.',
  'No diagnosis is needed.',
  'A formal diagnosis is required before we can offer a place.',
  'An education, health and care plan is not required.',
  'Children need an education, health and care plan naming the setting.',
  'Please complete the online form and we will call you back within five working days.',
  'There is a waiting list of around twelve weeks.',
  'We hold a panel on the first Tuesday of each month to agree places.',
  'Just turn up, there is no need to book.',
  'Booking is essential as spaces are limited.',
  'A taster session can be arranged before you commit.',
  'We will carry out a home visit and write a care plan before the first session.',
  'Your child’s school must complete the request with you.',
  'Open to residents of the borough and to pupils attending schools here.',
  'Contact us to check current availability.',
  'Families can drop in at any time during opening hours.',
  'Please email the coordinator to arrange a visit.',
  'Funding may be available through a personal budget.',
  'Priority is given to children who receive the higher rate of disability allowance.',
];
export const ETHOS = [
  'Every child is treated as an individual.',
  'Staff are trained in safeguarding, first aid and positive handling.',
  'All volunteers are DBS checked.',
  'We were rated good by Ofsted at our last inspection.',
  'We are registered with the Care Quality Commission.',
  'Visual timetables and now and next boards are used throughout.',
  'We follow a total communication approach.',
  'Ratios are planned around the child.',
  'Feedback from families shapes what we do next.',
  'We celebrate every success, however small.',
  'There is a quiet area for anyone who needs time out.',
  'The group is led by people with lived experience.',
  'We work closely with local schools and colleges.',
  'Interpreters can be arranged with notice.',
  'Bring a packed lunch, water bottle and a change of clothes.',
  'Parents must stay on site for the first session.',
  'A carer can attend free of charge.',
  'Refreshments are provided.',
  'Please tell us about allergies, medication and seizures.',
  'Our building has step-free entrance from the car park.',
  'We keep groups small so that everyone gets attention.',
  'Staff use Makaton and picture exchange.',
  'We ask families to complete a one page profile.',
  'Regular newsletters share what is coming up.',
  'The programme changes with the seasons.',
  'We believe in high expectations and a sense of fun.',
  'New members are always welcome.',
  'Our trustees include parents and disabled adults.',
  'We are proud holders of the inclusion quality mark.',
  'You will have a named contact from the start.',
  'We measure progress against goals chosen by the family.',
  'Sessions run in term time only.',
  'We close for two weeks in August.',
  'Please allow extra time for parking.',
  'The nearest station is a ten minute walk.',
  'Buses stop outside the main entrance.',
  'There is lift access to all floors.',
  'Confidentiality is respected at all times.',
  'We share information only with your consent.',
  'Complaints and compliments help us to improve.',
];
export const DISTR_T = [
  (c, s) => `Please note that we are not able to provide ${s}.`,
  (c, s) => `We work alongside ${s} and other local services.`,
  (c, s) => `Referrals are also accepted from colleagues in ${s}.`,
  (c, s) => `If you need ${s}, ask the family information service.`,
  (c, s) => `${cap(s)} must be requested separately.`,
  (c, s) => `The building is shared with another organisation that runs ${s}.`,
  (c, s) => `Our manager previously worked in ${s}.`,
  (c, s) => `We can point you towards ${s} elsewhere.`,
];
export const DISTR_N = [
  (c, w) => `We are sorry that we cannot currently meet the needs of ${w}.`,
  (c, w) => `Staff have also completed an introductory course about ${w}.`,
  (c, w) => `A separate group exists for ${w}.`,
  (c, w) => `Some of our members also support ${w}.`,
];
export const DISTR_P = [
  (c, p) => `Our head office is in ${p}.`,
  (c, p) => `We do not cover ${p}.`,
  (c, p) => `A sister group meets in ${p}.`,
  (c, p) => `We moved here from ${p}.`,
];
export const FEAT = {
  wheelchair: [
    [
      'The venue is fully wheelchair accessible.',
      'There is level access and an accessible toilet.',
      'Wheelchair users can get to every room.',
      'We have a Changing Places toilet and ceiling hoist.',
    ],
    [
      'Unfortunately the building is not wheelchair accessible.',
      'There are steps to the entrance and no lift.',
    ],
  ],
  bsl: [
    [
      'BSL interpreters are on hand.',
      'A communicator using British Sign Language is available.',
      'Staff sign with BSL.',
    ],
    ['We do not have BSL interpreters at present.'],
  ],
  siblings: [
    ['Brothers and sisters are welcome too.', 'Siblings can come along.', 'The whole family can join in.'],
    ['Sorry, siblings cannot attend.'],
  ],
  online: [
    [
      'Sessions are also available online by video call.',
      'Everything is delivered online.',
      'Join us on Zoom from home.',
    ],
    ['We do not offer online sessions.'],
  ],
  girls: [['This session is for girls only.', 'A women and girls only group runs each month.'], []],
  minibus: [
    ['Pick-up by minibus can be arranged.', 'We collect members in our accessible minibus.'],
    ['We cannot provide transport.', 'Families make their own way here.'],
  ],
  quiet: [
    ['A low sensory, quiet hour is held each week.', 'Ear defenders and a calm room are available.'],
    [],
  ],
};
export const CONTACT = [
  (c) => `For more details contact ${person(c.r)}.`,
  (c) => `Ask for ${person(c.r)}, ${pick(c.r, c.t.staff)}.`,
  (c) => `The sessions are led by ${person(c.r)}.`,
  (c) => `Speak to ${person(c.r)} or ${person(c.r)} to find out more.`,
];
export const WHERE = [
  (c) => `We meet at ${venueName(c.r)} in ${c.p.area}.`,
  (c) => `You will find us on ${road(c.r)}, ${c.p.area}.`,
  (c) => `Sessions take place at ${venueName(c.r)}, off ${road(c.r)}.`,
  (c) => `Clinics are held at ${venueName(c.r)} and ${venueName(c.r)}.`,
  (c) => `We are next to ${venueName(c.r)}, a short walk from ${c.p.area}.`,
];
export const FUND = [
  (c) =>
    `Funded by the ${surname(c.r)} ${pick(c.r, ['Foundation', 'Trust', 'Charitable Trust', 'Fund', 'Legacy'])}.`,
  (c) => `Supported by ${c.p.borough} Council.`,
  (c) => `We are grateful to ${brand(c.r)} and the ${tailName(c.r)} family for their support.`,
  () => `Commissioned by the integrated care board.`,
];
