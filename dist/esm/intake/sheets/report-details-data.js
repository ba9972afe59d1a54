/** Rows of a report that are no answer to a question: the words for them, and what may stand in "Details". */
const CONTACT = {
    contact: 'name',
    name: 'name',
    phone: 'phone',
    tel: 'phone',
    telephone: 'phone',
    email: 'email',
    'e mail': 'email',
    hours: 'hours',
    page: 'url',
    web: 'url',
};
export const REPORT_DETAILS = {
    section: CONTACT,
    person: { ...CONTACT, checked: 'checked' },
    paper: { date: 'date', dated: 'date' },
    layer: {},
    provision: { layer: 'layer', pupils: 'pupils' },
    health: { when: 'when', who: 'who', pays: 'pays', 'who pays': 'pays', ask: 'ask', 'how to ask': 'ask' },
    moving: { when: 'when' },
    story: { 'consent until': 'consent_until', consent: 'consent_until' },
    fact: {},
    need: {},
    site: {},
};
/** The word for each in the column "Question", the usual one first. */
export const REPORT_ROWS = [
    ['person', 'Person|Contact|People|Contacts|Staff'],
    ['paper', 'Paper|Link|Policy|Document|Papers|Links|Policies|Documents'],
    ['fact', 'Fact|Facts|At a glance'],
    ['need', 'Need|Needs'],
    ['layer', 'Layer|Layers|Wave|Tier|Level'],
    ['provision', 'Provision|Intervention|Interventions'],
    ['health', 'Health|Health and care|Medical'],
    ['moving', 'Moving on|Transition step|Step'],
    ['story', 'Case study|Case studies|Story'],
    ['site', 'Campus|Site|Sites'],
];
