import { sayer } from './sayer.js';

/** Sentences of the service finder. */
export const sayFinder = sayer(
  {
    box: 'What are you looking for?',
    hint: 'Say it your own way: “speech therapy 3 year old”, “a break at weekends near me”.',
    search: 'Search',
    age: 'Age {age}',
    withoutPlan: 'Without an EHC plan',
    withoutDiagnosis: 'Without a diagnosis',
    withoutReferral: 'Without a referral',
    withoutAssessment: 'Without an assessment',
    mended: '“{value}”, not “{typed}”',
    meanings: '“{typed}” can mean {meanings}. We looked for each.',
    or: ' or ',

    waiting: 'Getting ready to search. Your words are kept.',
    notSafe: 'If you are not safe, get help now: it is just below.',
    partial: 'No service has all of your words. These have most of them.',
    leftOut: 'Nothing here has {words}.',
    nearUnknown: 'We do not know where “{words}” is. Try a postcode, or the name of a town here.',
    nearWaiting: 'Looking for the place…',
    nearFrom: 'Distances are from {words}.',

    start: 'Or start here',
    talk: 'Someone to talk to',
    do: 'Things to do',
    breaks: 'Short breaks',
    school: 'Help at school or college',
    work: 'Getting a job',
    travel: 'Getting about',
    money: 'Money and benefits',
    home: 'Somewhere to live',
    small: 'Babies and small children',
    health: 'Health and therapies',
    plan: 'EHC plans',
    all: { one: 'All services, A to Z ({n})', other: 'All services, A to Z ({n})' },

    near: 'Near: a postcode or a place',

    clear: 'Clear everything',

    askCategory: 'What are you looking for?',
    askAge: 'How old is your child?',
    askNeed: 'What do they need help with?',
    askArea: 'Where do you live?',
    answer: { one: '{label} ({n})', other: '{label} ({n})' },
    skip: 'Skip this',
    seeAll: { one: 'See everything ({n})', other: 'See everything ({n})' },
    typeInstead: 'Type what you are looking for instead',
    ages: '{from} to {to}',
  },
  {
    hint: 'Say it your own way: “somewhere to skate”, “help with exams”.',
    breaks: 'Time away from home',
    travel: 'Getting to places',
    plan: 'Your EHC plan',
    small: 'For very small children',
    askAge: 'How old are you?',
    askNeed: 'What do you need help with?',
  },
);
