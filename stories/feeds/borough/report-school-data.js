/** All a mainstream primary school is asked for, in answers to the questions parents ask. */
import { mail, page } from './parts.js';
import { easy, plain, shown } from './report-parts.js';

const ask = {
  name: 'Mrs Nadia Ferris, SENCO',
  phone: '01632 960104',
  email: mail('senco.larkmere'),
  hours: 'Tuesday to Friday, 8am to 4:30pm',
  url: page('larkmere/senco'),
};

/** Key, heading, answer, and what stands beside it. */
export const schoolRows = [
  [
    'sir-1',
    'What kinds of special educational needs do you provide for?',
    '<p>We are a school for all children who live near us. We help with each of the four kinds of need:</p><ul><li><strong>Talking and getting on with others:</strong> autistic children, and children who find words hard.</li><li><strong>Learning:</strong> dyslexia, or when most learning takes more time.</li><li><strong>Feelings and behaviour:</strong> big worries, or finding it hard to sit still.</li><li><strong>Senses and body:</strong> deaf or partly sighted children, and children who use a wheelchair.</li></ul><p>Your child does not need a diagnosis to get help here.</p>',
    {
      easy_read: [
        easy('We help lots of different children.', 'friends', 'Two friends wave. One uses a wheelchair.'),
        easy('Your child does not need a doctor’s letter.', 'letter', 'A person with a letter.'),
      ],
    },
  ],
  [
    'sir-2',
    'How do you know if my child needs extra help, and what should I do if I am worried?',
    plain(
      'Teachers check how each child is getting on six times a year. They notice how children play, talk and feel, too. If something seems hard, the teacher talks to you first.',
      'If you are worried, tell the class teacher: at the gate, by phone or in the message book. The teacher and Mrs Ferris look at what your child can do and what gets in the way. We ask your child as well. Within 10 school days we tell you what we think.',
    ),
    {
      easy_read: [
        easy('Are you worried about your child?', 'worry', 'A worried child and an adult.'),
        easy('Tell the teacher.', 'talk', 'Two people talk.'),
        easy('We find out what is hard.', 'look', 'A list under a magnifying glass.'),
        easy('We tell you in 10 school days.', 'calendar', 'A calendar with one day marked.'),
      ],
    },
  ],
  [
    'sir-3a',
    'How do you know your support works?',
    plain(
      'Before a group starts, we write down what each child can do. We look again at the end, and six weeks later. If it did not help, we stop and try something else.',
      'Each spring Mrs Ferris and two governors look at all the groups together, and at what parents and children say. We stopped a group for spelling in 2026, because it made no difference.',
    ),
  ],
  [
    'sir-3b',
    'How will we both know how my child is doing?',
    '<p>For each child who has extra help we go round four steps, three times a year:</p><ol><li><strong>Look:</strong> what can your child do, and what is hard?</li><li><strong>Plan:</strong> we choose two or three goals with you and your child.</li><li><strong>Do:</strong> we try the help for about a term.</li><li><strong>Check:</strong> did it work, and what comes next?</li></ol><p>You meet the teacher each time for at least half an hour. You take home a copy in plain words.</p>',
    {
      easy_read: [
        easy('We choose goals together.', 'plan', 'A list with four ticks.'),
        easy('We meet three times a year.', 'talk', 'Two people talk.'),
        easy('We look at what worked.', 'look', 'A list under a magnifying glass.'),
      ],
    },
  ],
  [
    'sir-3c',
    'How will you teach my child?',
    plain(
      'The class teacher teaches every child each day, and answers for how each one gets on. Helpers do not take the teacher’s place.',
      'We teach in small steps, show as well as tell, and go over new words first. Then we check that each child has understood. Children can draw, type or say what they know.',
    ),
    { media: [shown('class', 'A drawing of a teacher and two children at a board with shapes.')] },
  ],
  [
    'sir-3d',
    'How will lessons and classrooms be changed for my child?',
    '<p>Small changes often help the most. We try them first and keep what works:</p><ul><li>a timetable in pictures, and a warning before things change</li><li>a seat near the teacher, or away from the door</li><li>short breaks to move, jump or be quiet</li><li>bigger print, sloping desks, pencils that are easy to hold</li><li>ear defenders, softer lights and a tent to hide in</li></ul><p>The changes are on one page about your child. Every adult who teaches your child reads it.</p>',
    {
      easy_read: [
        easy('We use pictures and signs.', 'choose', 'A child picks one of two picture cards.'),
        easy('Your child can wear ear defenders.', 'head-set', 'A child with ear defenders on.'),
      ],
    },
  ],
  [
    'sir-3e',
    'What extra help with learning can my child have, and how is it decided?',
    plain(
      'Help comes in three layers, and children move up and down them as they need. Some have a short lesson in a small group, on top of class lessons. Some have a plan of their own, or a place in one of our bases.',
      'You, the teacher and Mrs Ferris decide together. We start with what your child needs, not with hours. If our help is not enough, you or we can ask the council for an education, health and care plan (EHC plan).',
    ),
    {
      easy_read: [
        easy('Every child gets good teaching.', 'class', 'A teacher at the board with two children.'),
        easy('Some children learn in a small group.', 'group', 'A teacher reads with two children.'),
        easy('Some children get a lot of help.', 'one-to-one', 'An adult reads with one child.'),
      ],
    },
  ],
  [
    'sir-3f',
    'Can my child join in clubs, trips and sport?',
    plain(
      'Yes. All clubs, trips and sports are for all children, and we plan them so from the start. Before a trip we meet you, and an adult visits the place to look at toilets, noise and steps. A helper comes when one is needed: you do not have to come yourself, and you do not pay.',
      'On sports day each race can be run, walked or wheeled.',
    ),
    {
      media: [
        shown(
          'sports-day',
          'A drawing of sports day: three children cheer, one of them in a wheelchair.',
          '2027-08-31',
        ),
      ],
    },
  ],
  [
    'sir-3g',
    'How do you look after my child’s feelings and friendships, and prevent bullying?',
    plain(
      'Each child chooses one adult to go to. There is a quiet room, open all day, and a lunch club for those who find the playground too loud. Mrs Joy Penhale is trained to help with big feelings.',
      'We do not put up with bullying. Tell any adult. We act on the same day, ring both families, and check again after one week and after six.',
    ),
    {
      easy_read: [
        easy('We help children to make friends.', 'friends', 'Two friends wave. One uses a wheelchair.'),
        easy('There is a quiet room.', 'quiet', 'A child in a tent with a star on it.'),
        easy('We stop bullying.', 'stop', 'A stop sign with a hand.'),
      ],
    },
  ],
  [
    'sir-4',
    'Who is the SENCO, and how do I reach them?',
    plain(
      'Our SENCO is Mrs Nadia Ferris. SENCO is short for special educational needs co-ordinator: the teacher who plans extra help and checks that it happens. She is also our deputy head.',
      'She answers within two school days. On a Monday, ring the office on 01632 960101 and ask for Mr Idris Cole. You do not have to wait for a parents’ evening, and you can bring a friend.',
    ),
    {
      contact: ask,
      easy_read: [
        easy('You can ring Mrs Ferris.', 'phone', 'A person on the phone.'),
        easy('You can write to her.', 'email', 'An e-mail.'),
      ],
    },
  ],
  [
    'sir-5',
    'What training do staff have, and which experts can you call on?',
    plain(
      'All staff, and lunch staff too, have training each year in autism, in speech and language, and in keeping calm when a child is upset. Mrs Ferris has the national award for SENCOs. Two members of staff sign.',
      'A speech and language therapist is here three days a week. An educational psychologist (an expert in how children learn and feel) comes on six days a year. The council’s teachers for autism, hearing and sight come when we ask.',
    ),
  ],
  [
    'sir-6',
    'How do you get equipment and special facilities?',
    plain(
      'We buy what children need each day from the school’s own budget: cushions, grips, timers and ear defenders. Bigger things, such as a standing frame, come from the health service or from the council’s equipment library. The therapist says what is right, and we ask for it.',
      'If an EHC plan names equipment, the council makes sure that it comes.',
    ),
  ],
  [
    'sir-7',
    'How will you involve me?',
    plain(
      'You know your child best. We ask you what works at home before we plan anything. You can meet us face to face, by phone or on a screen, early or late. Letters come in plain words, and in your language when you ask.',
      'Each July parents read this page with us and tell us what to change. In 2026 they asked for the names of the groups and for pictures, and here they are.',
    ),
  ],
  [
    'sir-8',
    'How will you involve my child?',
    plain(
      'Children tell us what helps in their own way: talking, signing, pointing at pictures, drawing or making a film. Each child with extra help has a page about themselves: what I like, what is hard, how to help me.',
      'A child can bring a friend to a meeting, and can leave when it is too much. Children from our bases sit on the school council.',
    ),
    {
      easy_read: [
        easy('Your child can show us what helps.', 'choose', 'A child picks one of two picture cards.'),
        easy('Each child has a page about themselves.', 'book', 'A book with a photo of a child.'),
      ],
    },
  ],
  [
    'sir-9',
    'What can I do if I am not happy?',
    '<p>Tell us soon. Most things can be put right by talking.</p><ol><li>Talk to the class teacher.</li><li>Talk to Mrs Ferris, or to the head teacher, Ms Grace Okoro, on 01632 960101. You hear back within five school days.</li><li>Write to the chair of governors. Our <a href="https://example.org/larkmere/complaints">complaints page</a> says how, and how long each step takes.</li></ol><p>Fennbridge SENDIASS (special educational needs and disabilities information, advice and support service) can help you at any time. If it is about an EHC plan, you can ask for mediation (a meeting with somebody who takes no side), and you can appeal to the tribunal for special educational needs and disabilities (SEND Tribunal). It is free.</p>',
    {
      easy_read: [
        easy('Talk to the teacher first.', 'talk', 'Two people talk.'),
        easy('Then talk to the head teacher.', 'headteacher', 'A head teacher by an office door.'),
        easy('You can write to the governors.', 'letter', 'A person with a letter.'),
      ],
    },
  ],
  [
    'sir-10',
    'Who else do you work with: health, social care, charities?',
    plain(
      'We work with the school nurse, therapists, the children’s mental health team, the council’s disabled children’s team and its early help workers. Mrs Ferris can ask them for you. You hear what was asked and what came back.',
      'If your child has a health condition, we write a care plan with you and the nurse. The charity Fennbridge Otters runs a Saturday club in our hall. If your child is looked after by the council, Mr Cole meets you, the social worker and the virtual school.',
    ),
  ],
  [
    'sir-11',
    'Who can support our family?',
    `<p><a href="${page('sendiass')}">Fennbridge SENDIASS</a> gives free advice that does not come from the school or the council. They can come to a meeting with you. Ring 01632 960300, weekdays 10am to 3pm.</p><p>The <a href="${page('forum')}">Fennbridge parent carer forum</a> is a group of parents who meet each month. Early help, on 01632 960321, is there when things at home are hard. Our office can help you fill in forms.</p>`,
  ],
  [
    'sir-12',
    'How will you help my child start here, move on, and get ready for adult life?',
    '<p><strong>Starting:</strong> we visit your child at nursery or at home. Your child gets a book of photos for the summer.</p><p><strong>Each new class:</strong> in July your child spends three mornings with the new teacher.</p><p><strong>Secondary school:</strong> we start in Year 5. The new school meets you and us in the spring of Year 6, and children who need it go on extra visits.</p><p><strong>Growing up:</strong> children handle money, cook, travel by bus and meet disabled adults who work.</p>',
    {
      easy_read: [
        easy('Your child can visit before starting.', 'visit', 'An adult and a child in front of a school.'),
        easy('Your child gets a book with photos.', 'book', 'A book with a photo of a child.'),
        easy('In Year 6 we practise going by bus.', 'bus', 'A bus.'),
      ],
    },
  ],
  [
    'sir-13',
    'Where is the council’s Local Offer?',
    `<p>The Local Offer is the council’s list of all the help there is for children with special educational needs and disabilities: schools, health, clubs, short breaks, money and advice. It is on <a href="${page('')}">Fennbridge Council’s website</a>. No computer? Ring 01632 960000, or come to our office and we look together.</p><p>We add our bases, our clubs and this page to the list each September.</p>`,
  ],
  [
    'sir-14',
    'How do disabled children get a place here?',
    plain(
      'You apply to the council in the same way as for any child, by 15 January before your child starts. Being disabled never counts against a child. Tell us early, so that we can get ready: it changes nothing about the place.',
      'If your child has an EHC plan, you do not use that form. You tell the council’s SEND team that you would like our school. If the plan names us, your child has a place. Come and see us first.',
    ),
  ],
  [
    'sir-15',
    'How do you make sure disabled pupils are treated fairly?',
    plain(
      'We think ahead. For each new rule, trip or room we ask: would this shut out a disabled child? Then we change it. Uniform can be soft and without labels. Snacks and medicine are allowed in class. All staff learn what the Equality Act asks of us.',
      'If something is unfair, tell any of us, and we will put it right.',
    ),
  ],
  [
    'sir-16',
    'How accessible is the school?',
    plain(
      'There are no steps, and all doors are wide. There is an accessible toilet near the hall, with a changing bed and a hoist. Each classroom has a hearing loop and blinds. Edges and poles are painted yellow. Two parking places are by the gate for blue badges.',
      'The upper field is hard to reach in wet weather: a path is planned for 2027. Letters can come in large print, in easy words or read aloud.',
    ),
    {
      media: [
        shown('ramp', 'A drawing of a child in a wheelchair on the ramp to our front door.', '2027-08-31'),
      ],
      easy_read: [
        easy('There are no steps.', 'ramp', 'A child in a wheelchair on a ramp.'),
        easy('Come and look round.', 'visit', 'An adult and a child in front of a school.'),
      ],
    },
  ],
  [
    'sir-17',
    'Where is your accessibility plan?',
    '<p>Our <a href="https://example.org/larkmere/access-plan">accessibility plan</a> runs from September 2025 to August 2028. It says how we will make lessons, buildings and letters easier for disabled children to use. Next come the path to the upper field, better lights in the hall, and talking books for each class.</p><p>If you would like it on paper, in large print or read to you, ask the office.</p>',
  ],
];
