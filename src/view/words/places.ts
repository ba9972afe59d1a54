import { sayer } from './sayer.js';

/** Sentences of the table of places. */
export const sayPlaces = sayer({
  caption: 'Places, pupils and vacancies',
  setting: 'Setting',
  need: 'Need',
  needs: 'Needs',
  ages: 'Ages',
  places: 'Places',
  pupils: 'Pupils now',
  vacancies: 'Vacancies',
  plan: 'EHC plan needed?',
  ask: 'How to ask',
  topUp: 'Top-up funding',
  kind: 'Kind of place',
  area: 'Part of the area',
  age: 'Age',
  ageYears: '{age} years old',
  sortBy: 'Sort by',
  feedOrder: 'The order of the list',
  sortUp: 'Sort by {column}',
  hasVacancies: 'Leave out settings that are full',
  filters: 'Choose what to show',
  count: { one: '{n} setting', other: '{n} settings' },
  countOf: { one: '{n} of {all} settings', other: '{n} of {all} settings' },
  withVacancies: {
    one: '{n} has vacancies or places not filled',
    other: '{n} have vacancies or places not filled',
  },
  toAsk: { one: '{n} to ask', other: '{n} to ask' },

  agesFromTo: '{from} to {to}',
  agesOne: '{from}',
  agesFrom: '{from} and over',
  agesTo: 'up to {to}',
  notSaid: 'Not said',
  notSaidAsk: 'Not said: ask',
  notShown: "Not shown, to protect children's privacy",

  placesCount: { one: '{n} place', other: '{n} places' },
  placesUnder: 'fewer than {n} places',
  pupilsCount: { one: '{n} pupil', other: '{n} pupils' },
  pupilsUnder: 'fewer than {n} pupils',

  stated: { one: '{n} vacancy', other: '{n} vacancies' },
  statedNone: 'No vacancies',
  statedBy: "council's figure",
  statedByOn: "council's figure, {date}",
  notFilled: {
    one: '{n} place not filled; it may be promised: ask',
    other: '{n} places not filled; some may be promised: ask',
  },
  notFilledHere: { one: '{n} place not filled', other: '{n} places not filled' },
  someHere: 'Some places not filled',
  promised: 'Some may be promised: ask',
  full: 'Full',
  fullOver: 'Full, {n} over',
  some: 'Some places not filled; some may be promised: ask',
  someStated: 'Some vacancies',
  askPlaces: 'Ask',
  notFixed: 'Places are not fixed: ask',
  unknown: 'Vacancies not said: ask',

  undated: 'The council gave no date for these figures.',
  dated: 'Figures from {date}.',
  datedOld: { one: 'Figures from {date}: {n} month old.', other: 'Figures from {date}: {n} months old.' },
  datedYears: {
    one: 'Figures from {date}: over {n} year old.',
    other: 'Figures from {date}: over {n} years old.',
  },
  mostOld: 'Most of these figures are old or have no date. Ring before you rely on them.',

  planned: '{places} planned {from}',
  plannedUnsaid: '{places} planned {from} (year not said)',
  plannedPast: '{places}: this was due {from}. Ask whether it happened.',
  plannedNoDate: '{places} planned, date not said',
  changeUnsaid: 'Places will change',
  opening: 'Due to open',
  openingNone: 'Due to open. No date given.',
  closed: 'Not running just now',
  statusWord: 'Status: {word}',

  planRequired: 'Yes',
  planNotRequired: 'No',
  planEither: 'Not always: ask',

  howToAsk: 'How to ask for a place',
  noContact: 'No contact given. Ask the council.',
  askPublisher: 'Ask {name}',
  topUpOne: '£{min}',
  topUpRange: '£{min} to £{max}',
  topUpFrom: 'from £{min}',
  topUpTo: 'up to £{max}',

  howDecided: 'How places are decided',
  kindsMean: 'What these words mean',
  kindIs: '{name}: {meaning}',
  councilWord: '{label} ({official})',
  planMeans: "An EHC plan is an education, health and care plan: a legal plan of a child's support.",
  none: 'No setting in this list fits all of these choices.',
  noneHint: 'Take one choice away:',
  noneDrop: { one: '{label} ({n} setting without it)', other: '{label} ({n} settings without it)' },
  noneAtAll: 'There are no settings in this list yet.',
  noneHere: 'This school has nothing in this list.',
  download: 'Download as a spreadsheet (CSV)',
  hiddenNote: "Numbers of pupils under {n} are not shown, to protect children's privacy.",
  source: 'Source: {name}',
});

/**
 * How places are decided in England, for each kind without the publisher's own text.
 * Sources: Children and Families Act 2014 ss. 38(3), 39(3)-(4), 43. Short paragraphs, each read by a test.
 */
export const HOW_DECIDED: Readonly<
  Record<'most' | 'alternative-provision' | 'independent', readonly string[]>
> = {
  most: [
    'Most places here come through an education, health and care (EHC) plan. You do not apply to the school. You can ask the council to name any of these schools in the plan, even one that is full.',
    "Being full is not by itself a reason to say no: the council must name the school unless it would not suit the child, or would harm other children's education or the use of resources. A school named in a plan must admit the child.",
    'A young person over 16 can ask for themselves. Some bases take children without a plan; the table says which. For free, independent advice ask SENDIASS.',
  ],
  'alternative-provision': ['Places are arranged by schools and the council.'],
  independent: [
    'Not every independent school has to admit a child whose plan names it. Ask the council about this one.',
  ],
};
