/** Which of the 126 things the documents name are in the example: those a family could use. */

/** Which kinds of named things a family could use: true is kept. */
export const KINDS = {
  'advice service': true,
  centre: true,
  'college provision': true,
  'early years provision': true,
  event: false, // over
  forum: false, // for school staff
  funding: true,
  group: false, // meetings of officers and panels; the open ones are named below
  'health provider': true,
  'health service': true,
  housing: true,
  'information service': false, // data stores
  network: false, // of staff
  organisation: false, // partners of a council, with nothing said of what a family can ask for
  panel: false,
  'parent carer forum': true,
  pathway: false, // agreements between services
  programme: false, // between commissioners
  project: false,
  publication: false,
  role: false,
  scheme: true,
  service: true,
  setting: false, // schools that say no more than their name
  'short breaks': true,
  'social care': true,
  transport: true,
  website: false,
  'website section': false,
};

/** Named things that go against their kind. */
export const EXCEPTIONS = {
  'send-news-crew': true, // groups open to young people
  'hf-youth-council': true,
  'hf-speak-out': true,
  'col-fyi': true, // advice for families, not a data store
  'hf-q6': true, // what it offers is said
  'wcc-short-breaks-statement': false, // a publication
  'hf-cheyne': false, // said only to be where an officer works
  'local-offer-parent-champion': false, // how a council works
  'achievement-for-all': false, // for schools and their staff, from here on
  'hf-nasen': false,
  'wcc-outreach': false,
  'bi-school-standards': false,
  'rbkc-eyias': false,
  'bi-autism-outreach': false,
  'bi-inclusion-service': false,
  'bi-slcn-teacher': false,
  'col-eye-team': false,
  'hf-inspire': false,
  'hf-youth-wellbeing': false,
};

/** True where a family could use the named thing. A kind that is in no table is a mistake. */
export function isForFamilies({ id, kind }) {
  const answer = EXCEPTIONS[id] ?? KINDS[kind];
  if (answer === undefined) throw new Error(`${id}: say in KINDS whether "${kind}" is kept`);
  return answer;
}
