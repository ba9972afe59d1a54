import { sayer } from './sayer.js';

/** Sentences of what a visitor can choose by. The keys of questions are the names of facets. */
export const sayFacet = sayer(
  {
    choose: 'Choose what to show',
    chosen: { one: 'Choose what to show ({n} chosen)', other: 'Choose what to show ({n} chosen)' },

    need: 'What is the need?',
    age: 'How old is your child?',
    area: 'Which part of the area?',
    open: 'Open to us',
    category: 'What kind of help?',
    level: 'How much help?',
    first: 'What do you need first?',
    cost: 'What does it cost?',
    time: 'When?',
    access: 'What do you need to get in and about?',
    language: 'Which language?',
    where: 'Online or in person?',
    checked: 'Checked within a year',

    years: '{age} years old',
    ages: 'Ages {from} to {to}',
    openTo: 'Open to people in {area}',
    nothing: 'Nothing first: just ask',
    referral: 'A referral: someone who works with you asks',
    assessment: 'An assessment',
    plan: 'An EHC plan',
    free: 'Free',
    budget: 'Can be paid for with a personal budget',
    online: 'Online',
    inPerson: 'In person',
    universal: 'For everyone',
    targeted: 'Some extra help',
    targetedPlus: 'More extra help',
    specialist: 'The most help',
    either: '{one} or {other}',
    both: '{one}, {other}',
  },
  {
    need: 'What do you need help with?',
    age: 'How old are you?',
    open: 'Open to me',
    referral: 'A referral: someone asks for you',
    nothing: 'Nothing first: you can just ask',
    access: 'What do you need to get in and around?',
  },
);
