/**
 * All a college can say of its support, to the young person, who decides from 16. Dates of plans: SEND Regulations 2014,
 * regulations 13 and 18, and SEND Code of Practice 9.83; supported internships and Access to Work:
 * https://www.gov.uk/government/publications/supported-internships-for-young-people-with-learning-difficulties.
 */
import { mail, page } from './parts.js';
import { easy, plain, shown } from './report-parts.js';

export const NORTH_CAMPUS = 'North campus';
export const SOUTH_CAMPUS = 'South campus';

const contact = {
  name: 'Dev Rahman, learning support',
  phone: '020 7946 0170',
  email: mail('support.cotgrass'),
  hours: 'Monday to Friday, 8:30am to 5pm',
  url: page('cotgrass/support'),
};

/** Key, heading, answer, and what stands beside it. */
export const collegeRows = [
  [
    'col-1',
    'Who we can support, and what you can study',
    '<p>You do not need a diagnosis or a plan. We support autistic students, students with a learning disability or dyslexia, deaf and blind students, students who use a wheelchair or have a long illness, and students with worries or low mood.</p><ul><li><strong>North campus:</strong> supported learning, cooking, animal care, art and building, Entry 1 to Level 3.</li><li><strong>South campus:</strong> A levels, health and science, computing, sport and hair, Level 1 to Level 3.</li></ul><p>Nobody lives here: we have no bedrooms.</p>',
    {
      easy_read: [
        easy('You can study here.', 'laptop', 'A young person with a laptop.'),
        easy('You can get help.', 'one-to-one', 'One person helps another at a table.'),
      ],
    },
  ],
  [
    'col-2',
    'How we find out what you need',
    plain(
      'The form to apply asks: what helps you, and what makes things hard? It is not part of deciding about your place. It stays with the support team unless you say that others may know.',
      'Then we meet. You can talk, type, sign or bring pictures. If you have an education, health and care plan (EHC plan), we read it with you. You can tell us later too, at any time of the year.',
    ),
    {
      easy_read: [
        easy('Tell us what helps you.', 'talk', 'Two people talk.'),
        easy('You decide who may know.', 'you-decide', 'A young person between two arrows.'),
      ],
    },
  ],
  [
    'col-3',
    'How we listen to you, and to your family if you want',
    plain(
      'From 16 you speak for yourself, and we ask you first. You choose whether your family come to meetings. Most students want that. You can also bring a friend, or an advocate: somebody who speaks up for you.',
      'Students with support needs sit on the college board. Last year students asked for a number to text, and now there is one.',
    ),
  ],
  [
    'col-4',
    'How you get therapy, personal care, medicines and equipment here',
    plain(
      'The table shows what there is at each campus, who gives it, who pays and how to ask. If what you need is not in it, ask: we may be able to arrange it. We agree it with you before you start, so that nothing is missing on the first day.',
      'We lend laptops, switches, talking software and radio aids. You never pay us for support.',
    ),
    {
      easy_read: [
        easy('There is a nurse.', 'nurse', 'A nurse with a first-aid bag.'),
        easy('You can borrow a laptop.', 'laptop', 'A young person with a laptop.'),
      ],
    },
  ],
  [
    'col-5',
    'Starting here, moving on, and getting ready for adult life',
    plain(
      'Before you start, come as often as you need: for a lesson, for lunch, for the bus. We send you a film of your way from the gate to your room. In your first week the buildings are open to new students only.',
      'From the first term we plan for what comes next: a job, more study, your own home, friends, your health. The list of ages says what begins when. In your last year you meet somebody from the next place every month.',
    ),
    {
      easy_read: [
        easy('You can visit many times.', 'visit', 'Two people in front of a building.'),
        easy('Things change at 16, 17 and 18.', 'calendar', 'A calendar with one day marked.'),
      ],
    },
  ],
  [
    'col-6',
    'How we teach you',
    plain(
      'Each lesson has a plan on the board, with times. Teachers say one thing at a time, show it, let you try, and go back over it. You can answer by talking, typing, pointing or doing.',
      'There are 8 to 12 students in a group of supported learning, and up to 22 elsewhere. Each teacher has your one-page profile. You write it, and you can change it.',
    ),
  ],
  [
    'col-7',
    'How we change courses and spaces to suit you',
    plain(
      'You can take more time over a course, start with two days a week, or study one part at home on bad days. Books come as sound, in large print or on a screen. Rooms can have a desk that goes up and down, softer light and a seat near the door.',
      'If a room is hard to reach, the lesson moves, not you.',
    ),
    { media: [shown('quiet', 'A drawing of somebody resting in a tent in the quiet room.')] },
  ],
  [
    'col-8',
    'What extra help with learning you can have',
    '<p>We decide with you, and start within two weeks. You can say no to any of it:</p><ul><li><strong>For everyone:</strong> slides before the lesson, and a study coach to drop in on.</li><li><strong>For some:</strong> a small group for reading, maths or planning your time, a note-taker, or a helper in some lessons.</li><li><strong>For a few:</strong> most help, as your EHC plan says.</li></ul><p>Helpers step back when you can do a thing yourself. We pay, and ask the council for more where help costs a lot.</p>',
    {
      easy_read: [
        easy('You can have a helper.', 'one-to-one', 'One person helps another at a table.'),
        easy('You can learn in a small group.', 'group', 'A teacher reads with two students.'),
      ],
    },
  ],
  [
    'col-9',
    'How we check with you how it is going',
    plain(
      'You meet your tutor every six weeks, and you lead. You look at what works, plan the next goal, do it, and check. You get a page in plain words or pictures with what was agreed.',
      'If you have an EHC plan, there is a bigger meeting each year. You choose the place and who comes. We ask what you want your life to look like at 25, and work back from there.',
    ),
  ],
  [
    'col-10',
    'How we know our support works',
    plain(
      'Each summer we look at how many students with support stay, pass and go on to what they wanted, beside all other students. We ask every student what helped, what did not, and what was missing.',
      'In 2026 students asked for more quiet space at the South campus, answers by text, and helpers who do not talk for them. All three have been done.',
    ),
  ],
  [
    'col-11',
    'Getting around the North campus',
    plain(
      'Everything is on one floor, with wide doors that open by a button. There are four accessible toilets, one of them a Changing Places toilet with a hoist and a bench. The quiet rooms are beside the library. Six places to park are by the door, and each room has a hearing loop.',
      'Assistance dogs are welcome and have a garden.',
    ),
    {
      site: NORTH_CAMPUS,
      media: [shown('ramp', 'A drawing of a student in a wheelchair on the ramp to the front door.')],
      easy_read: [easy('There are no stairs.', 'ramp', 'A person in a wheelchair on a ramp.')],
    },
  ],
  [
    'col-11',
    'Getting around the South campus',
    plain(
      'This is an old building with three floors, and the lift reaches two of them. The art rooms on the top floor have stairs only, so art is at the North campus for anybody who needs that. There are two accessible toilets and no hoist.',
      'There is one quiet room, on the ground floor. A new lift is planned for 2028.',
    ),
    { site: SOUTH_CAMPUS },
  ],
  [
    'col-12',
    'What you can do outside lessons',
    plain(
      'All clubs are open to everybody: football, swimming, games, a band, gardening, film and a signing choir. A buddy can go with you the first three times. If you need a helper in class, you can have one in a club.',
      'Trips are planned with you, so that you can come. Nobody pays for a helper.',
    ),
    {
      media: [
        shown(
          'old-story',
          'A drawing of three students who play basketball and raise their arms.',
          '2027-07-31',
        ),
      ],
    },
  ],
  [
    'col-13',
    'Other support you can have',
    plain(
      'The student desk at each campus helps with money, benefits, housing, food and forms. Breakfast is free until 9am. There is a monthly evening for young carers, and a named person for students who are, or were, looked after by a council.',
      'You can try living by yourself: the flat at the North campus has a kitchen and a washing machine, and you can book it for a day.',
    ),
  ],
  [
    'col-14',
    'What our staff know, and which experts we call on',
    plain(
      'All staff train each year in autism, in learning disability, in mental health and in talking so that people understand. Twelve are trained in personal care and lifting. Four sign well. Two teachers are specialists in dyslexia, and one in sight loss.',
      'From outside we call on an educational psychologist, the council’s sensory team and the NHS learning disability nurses.',
    ),
  ],
  [
    'col-15',
    'How we look after how you feel',
    plain(
      'Each student has a tutor who asks how you are, not only how your work is. Counsellors are at both campuses every day, and the quiet rooms need no reason.',
      'Bullying, here or on a phone, is stopped the same day. Tell anybody with a green badge, or text 01632 960170. You can be seen the same day if you feel unsafe. If somebody is in danger, ring 999.',
    ),
    {
      easy_read: [
        easy('Do you feel sad or worried?', 'worry', 'A worried young person and an adult.'),
        easy('You can talk to somebody every day.', 'talk', 'Two people talk.'),
        easy('We stop bullying.', 'stop', 'A stop sign with a hand.'),
      ],
    },
  ],
  [
    'col-16',
    'Getting into work: apprenticeships, supported internships and work experience',
    plain(
      'A supported internship is a year in a real workplace, for people aged 16 to 24 with an EHC plan. You are at the hospital, the garden centre or the council four days a week, with a job coach beside you, and here on the fifth. It is not paid. Most of our interns find a paid job after it.',
      'Apprentices get the same support as all students. Access to Work, a government scheme, can pay for equipment, travel or a coach. Everybody can have work experience.',
    ),
    {
      easy_read: [
        easy('You can learn a job.', 'work', 'Two people at work in a café.'),
        easy('A job coach helps you.', 'one-to-one', 'One person helps another at a table.'),
      ],
    },
  ],
  [
    'col-17',
    'Going on to university or higher study',
    plain(
      'We help you to choose, visit and apply. An EHC plan ends when you start at university. In its place you can ask for the Disabled Students’ Allowance, which pays for things like software, a helper or travel. You do not pay it back.',
      'Apply as soon as you have applied for your student loan. We write the letters with you.',
    ),
  ],
  [
    'col-18',
    'Getting here, and what it costs',
    `<p>Buses 4 and 9 stop at both campuses, and a free minibus runs between them each hour. Travel training (learning a route step by step) is free. If you cannot use a bus, ask your council for help by the end of May: <a href="${page('travel')}">its travel page</a> has the form.</p><p>Courses are free if you are under 19 when you start, and up to 25 if you have an EHC plan. The bursary fund can pay for meals, travel, kit and trips.</p>`,
    { easy_read: [easy('You can come by bus.', 'bus', 'A bus.')] },
  ],
  [
    'col-19',
    'Who to talk to about support',
    plain(
      'Dev Rahman leads learning support at both campuses. Ring or write to him, or text 01632 960170. He is at the North campus on Monday, Wednesday and Friday, and at the South campus on Tuesday and Thursday. You get an answer within two working days.',
      'To visit, come on any Wednesday at 2pm, or at 5pm when the buildings are quiet. Bring who you like.',
    ),
    {
      contact,
      easy_read: [
        easy('Ring or text Dev.', 'phone', 'A person on the phone.'),
        easy('Or write to him.', 'email', 'An e-mail.'),
      ],
    },
  ],
  [
    'col-20',
    'What to do if you are not happy, and where else to get help',
    `<p>Tell your tutor or Dev. If it is not put right in ten working days, use the <a href="https://example.org/cotgrass/complaints">complaints form</a>: you can write, film or say it. A complaint never counts against you.</p><p><a href="${page('sendiass')}">Fennbridge SENDIASS</a> (special educational needs and disabilities information, advice and support service) gives you free advice and is on your side: 01632 960300. The <a href="${page('')}">Local Offer</a> is the council’s list of all the help outside college.</p>`,
  ],
  [
    'col-21',
    'How to get exam arrangements, such as extra time',
    plain(
      'You may be able to have extra time, a reader, a scribe, a computer, rest breaks or a small room. What you had at school does not carry over by itself, so tell us in September.',
      'We look at how you work in class, do a short test with you if the exam board wants one, and ask the board by February. You try the arrangement in class first. Ask Priya Dass.',
    ),
    {
      contact: { name: 'Priya Dass, exams', email: mail('exams.cotgrass') },
      easy_read: [
        easy('You may get more time in exams.', 'exam', 'A test paper, a clock and a pencil.'),
        easy('Tell us in September.', 'calendar', 'A calendar with one day marked.'),
      ],
    },
  ],
  [
    'col-22',
    'How to ask for us in your education, health and care (EHC) plan, and what happens next',
    '<ol><li><strong>Visit</strong> in Year 10 or the autumn of Year 11.</li><li><strong>Ask.</strong> At your yearly review, tell your council that you want Cotgrass College. When it sends you a draft of the plan, you have at least 15 days to name us.</li><li><strong>We are asked.</strong> We read your plan, meet you, and answer within 15 days.</li><li><strong>The council decides.</strong> If you leave school this year, it must finish the plan by 31 March.</li></ol><p>If the plan names us, you have a place. If it does not, you can appeal, and SENDIASS can help.</p>',
    {
      easy_read: [
        easy('Tell your council that you want to come here.', 'letter', 'A person with a letter.'),
        easy('If the plan names us, you have a place.', 'plan', 'A list with four ticks.'),
      ],
    },
  ],
];

const COLLEGE = 'College';
const NHS = 'The NHS';
const PLAN = 'Your plan, or adult social care';
const DEV = 'Ask Dev Rahman';
const NURSE = 'Knock, or ring 020 7946 0171';

/** What, at which campus (none: both), when, who gives it, who pays, how to ask. */
const HEALTH = [
  ['Nurse', NORTH_CAMPUS, 'every-day', 'College nurse, 8:30am to 4pm', COLLEGE, NURSE],
  ['Nurse', SOUTH_CAMPUS, 'visiting', 'College nurse, Tuesday and Thursday', COLLEGE, NURSE],
  [
    'Medicines',
    '',
    'every-day',
    'Trained staff, or you keep your own',
    COLLEGE,
    'Fill in the medicines form',
  ],
  [
    'Epilepsy and other emergencies',
    '',
    'every-day',
    'First aiders',
    COLLEGE,
    'Write a care plan with the nurse',
  ],
  ['Personal care', NORTH_CAMPUS, 'every-day', 'Care staff; two hoists', PLAN, 'Tell us when you apply'],
  ['Personal care', SOUTH_CAMPUS, 'arranged', 'Care staff; no hoist', PLAN, 'Tell us a term before'],
  ['Speech and language therapy', '', 'visiting', 'Monday to Wednesday', 'Your plan or the NHS', DEV],
  ['Occupational therapy', NORTH_CAMPUS, 'visiting', 'Thursday', 'Your plan', DEV],
  ['Occupational therapy', SOUTH_CAMPUS, 'not-here', 'At the North campus on Thursday', 'Your plan', DEV],
  [
    'Physiotherapy',
    NORTH_CAMPUS,
    'arranged',
    'Community team of the NHS',
    NHS,
    'Your doctor writes to the team',
  ],
  ['Nursing all day long', '', 'not-here', 'Some other colleges have it', NHS, 'Talk to us: we know which'],
  ['Counselling', '', 'every-day', 'College counsellors', COLLEGE, 'Text 01632 960170'],
];

/** What there is for health and care: rows of a table, and a line that belongs to no row. */
export const collegeHealth = [
  ...HEALTH.map(([what, site, when, who, pays, ask]) => ({
    what,
    when,
    who,
    pays,
    ask,
    ...(site && { site }),
  })),
  '“Every day” means in term time. If what you need is not here, ask: we may be able to arrange it.',
];

export const collegeMovingOn = [
  ['13 to 14', 'Year 9', 'Your review begins to look at adult life. You can come to a taster day.'],
  ['14', 'Each year', 'With a learning disability, you can have a health check at your doctor’s.'],
  ['15 to 16', 'Year 11, by 31 March', 'The council puts your next school or college into your EHC plan.'],
  ['16', 'End of June, Year 11', 'You decide about your own education, with help if you want it.'],
  ['17', 'Before your birthday', 'Ask for an assessment by adult social care. We go with you.'],
  ['18', '', 'You move to adult health and care. The nurse helps you to meet your new teams.'],
  ['19 to 25', 'Each year', 'Your plan can go on while you are learning and still need it.'],
].map(([age, when, what]) => ({ age, ...(when && { when }), what }));
