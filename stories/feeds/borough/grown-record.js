/** One record of the grown borough: a kind of service, made into what one provider might have sent in. */
import { FENNBRIDGE, NEXT_BOROUGH, at, mail, phone, school, somewhereIn } from './parts.js';

const ENGLAND = {
  id: 'area-england',
  name: 'England',
  uri: 'http://statistics.data.gov.uk/id/statistical-geography/E92000001',
};
const AREAS = { England: [ENGLAND], both: [FENNBRIDGE, NEXT_BOROUGH] };
/** What providers add, whether or not it helps: a search must see past it. */
const ASIDES = [
  'Our head office is in Oxmarsh, but we work across the borough.',
  'We are sorry that we cannot answer e-mails about school places.',
  'All staff are DBS checked.',
  'The building was opened by the mayor in 1974.',
  'Please tell us if you cannot come.',
  'We also hire the hall for parties.',
  'Thank you to everybody who walked for us in June.',
  'Parking is on the street.',
  'This is not a drop-in.',
  'Photographs are only taken with consent.',
];
const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR'];
const LANGUAGE_CODES = { 'British Sign Language': 'bfi', Polish: 'pl', Lithuanian: 'lt' };
const CHECKED = [
  '2026-10-12',
  '2026-09-03',
  '2026-07-20',
  '2026-05',
  '2026-03-18',
  '2025-12-01',
  '2025-06-09',
];
const STALE = ['2024-02-14', '2023-03', '2022-10-05', '2019'];

/** Park and Miller's generator: the same seed gives the same numbers everywhere. */
function chances(seed) {
  let state = ((seed + 1) * 48271) % 2147483647;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  for (let warm = 0; warm < 3; warm++) next();
  return { below: (limit) => Math.floor(next() * limit), is: (percent) => next() * 100 < percent };
}

/** The value for this turn: lists are taken in turn, a single value is for all. */
const turned = (value, turn) => (Array.isArray(value) ? value[turn % value.length] : value);
const words = (value) => (value ? value.split(' ') : []);

/** @param {number} turn which one of its kind this is, from 0 */
export function grownRecord(type, turn, { venues, districts, providers, number }) {
  const chance = chances(number);
  const id = `${type.id}-${turn + 1}`;
  const wanted = type.at && turned(type.at, turn);
  const venue =
    venues.find((known) => known[0] === wanted) ?? venues[(number * 7 + turn * 3) % venues.length];
  const [town, venueName] = venue;
  const fill = (text) => text.replaceAll('{town}', town).replaceAll('{venue}', venueName);
  const name = fill(turned(type.names, turn));
  const isOnline = turned(type.where, turn) === 'virtual';
  const isHome = type.setting === 'home';
  const place = isOnline ? undefined : venue;
  const [minimum, maximum] = (turned(type.ages, turn) ?? '')
    .split('-')
    .map((age) => (age ? Number(age) : undefined));
  const isBare = chance.is(7);
  const isStale = chance.is(12);
  const organization = organizationOf(type, turn, { name, number, providers });
  const says = [
    turned(type.says, turn),
    type.more[turn % type.more.length],
    chance.is(45) && ASIDES[chance.below(ASIDES.length)],
  ];
  const times = words(turned(type.times, turn));
  return trimmed({
    id,
    name,
    status: 'active',
    description: fill(says.filter(Boolean).join(chance.is(25) ? '\n\n' : ' ')),
    url: chance.is(60) ? `https://example.org/services/${id}` : undefined,
    email: chance.is(40) ? mail(id) : undefined,
    minimum_age: chance.is(90) ? minimum : undefined,
    maximum_age: maximum && chance.is(90) ? maximum : undefined,
    eligibility_description: chance.is(25) ? eligibility(minimum, maximum) : undefined,
    application_process: chance.is(30) ? applying(turned(type.referral, turn)) : undefined,
    wait_time: type.wait && chance.is(70) ? type.wait : undefined,
    alert: chance.is(3) ? 'New times from January 2027.' : undefined,
    fees: type.costs && chance.is(30) ? 'Ask us if the cost is hard for you.' : undefined,
    interpretation_services: chance.is(6) ? 'Interpreters if you ask a week before.' : undefined,
    assured_date: chance.is(6) ? undefined : turned(isStale ? STALE : CHECKED, chance.below(9)),
    organization,
    phones: chance.is(70) ? [phone(`01632 960${500 + (number % 400)}`)] : undefined,
    contacts: chance.is(12)
      ? [{ id: `contact-${id}`, title: 'Coordinator', email: mail(`lead.${id}`) }]
      : undefined,
    languages: languagesOf(type, id, chance),
    schedules: schedulesOf(id, times, chance),
    cost_options: costsOf(type, turn, id, chance),
    service_areas: AREAS[turned(type.area, turn)] ?? (chance.is(80) ? [FENNBRIDGE] : undefined),
    service_at_locations: placesOf({ type, id, place, isOnline, isHome, districts, chance }),
    send: isBare
      ? { source: 'directory' }
      : sendOf(type, turn, { times, place, isOnline, districts, minimum, maximum, chance }),
  });
}

function organizationOf(type, turn, { name, number, providers }) {
  if (type.school) return school(999100 + number, name.split(/ (?:speech|autism|nurture|and Sixth)/)[0]);
  const by = type.by.length ? turned(type.by, turn) : '';
  return providers[by] ?? { id: `provider-${type.id}-${turn + 1}`, name };
}

const eligibility = (minimum, maximum) =>
  `For people who live in Fennbridge${minimum && maximum ? `, from ${minimum} up to their ${maximum + 1}th birthday` : ''}.`;

const APPLYING = {
  self: 'Ring or e-mail us yourself.',
  professional: 'A GP, school, health visitor or social worker asks for you.',
  either: 'Ring us, or ask somebody who works with you to do it.',
};
const applying = (referral) => APPLYING[referral ?? 'self'];

function languagesOf({ languages = [] }, id, chance) {
  if (!languages.length || !chance.is(85)) return undefined;
  return languages.map((name) => ({
    id: `language-${id}-${LANGUAGE_CODES[name]}`,
    name,
    code: LANGUAGE_CODES[name],
  }));
}

function schedulesOf(id, times, chance) {
  if (!times.length || !chance.is(65)) return undefined;
  const hours = times.includes('evening') ? ['17:30:00', '19:00:00'] : ['10:00:00', '12:00:00'];
  if (times.includes('overnight'))
    return [{ id: `times-${id}`, description: 'Friday tea time to Sunday lunch.' }];
  if (times.includes('school-holiday'))
    return [
      {
        id: `times-${id}`,
        description: 'School holidays, 10am to 4pm.',
        valid_from: '2027-07-22',
        valid_to: '2027-08-27',
      },
    ];
  const byday = times.includes('weekend') ? (chance.is(70) ? 'SA' : 'SU') : WEEK[chance.below(5)];
  const [opens_at, closes_at] = times.includes('weekend') ? ['10:00:00', '12:30:00'] : hours;
  return [{ id: `times-${id}`, freq: 'WEEKLY', interval: chance.is(15) ? 2 : 1, byday, opens_at, closes_at }];
}

function costsOf({ costs = [], pay = [] }, turn, id, chance) {
  if (turned(pay, turn) === 'free' && chance.is(50)) return [{ id: `cost-${id}`, option: 'Free', amount: 0 }];
  if (!costs.length || turned(pay, turn) === 'free' || !chance.is(75)) return undefined;
  return costs.map(([option, amount], index) => ({ id: `cost-${id}-${index}`, option, amount }));
}

function placesOf({ type, id, place, isOnline, isHome, districts, chance }) {
  if (isOnline)
    return [
      {
        id: `at-${id}`,
        location: { id: `place-${id}`, location_type: 'virtual', name: 'Online or by phone' },
      },
    ];
  if (isHome || chance.is(8)) return undefined;
  const [town, venue, line, postcode, access] = place;
  if (type.masked) return [somewhereIn(id, postcode.split(' ')[0])];
  const { latitude, longitude } = districts[postcode.split(' ')[0]];
  // A few hundred metres from the middle, and the same for everything at one address.
  const off = [...postcode].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 9;
  const point = {
    latitude: round(latitude + (off - 4) / 900),
    longitude: round(longitude + (off - 4) / 1200),
  };
  const found = at(id, venue, line, postcode, access, chance.is(80) ? point : {});
  const [address] = found.location.addresses;
  if (town !== 'Market Place') Object.assign(address, { address_2: town });
  return [found];
}
const round = (degrees) => Number(degrees.toFixed(4));

function sendOf(type, turn, { times, place, isOnline, districts, minimum, maximum, chance }) {
  const needs =
    Array.isArray(type.needs?.[0]) || type.needs?.some(Array.isArray) ? turned(type.needs, turn) : type.needs;
  const conditions = type.conditions?.some(Array.isArray) ? turned(type.conditions, turn) : type.conditions;
  const pay = turned(type.pay, turn);
  const locality = place && districts[place[3].split(' ')[0]].locality;
  const hasYears = type.school && minimum >= 11;
  return {
    kind: type.kind ?? 'service',
    source: type.places ? 'places' : 'directory',
    needs: needs?.length && chance.is(85) ? needs : undefined,
    conditions: conditions?.length ? conditions : undefined,
    categories: chance.is(88) ? type.categories : undefined,
    localities:
      locality && !isOnline && chance.is(65) ? [locality] : chance.is(8) ? ['Fennbridge'] : undefined,
    tier: turned(type.tier, turn) ?? (chance.is(30) ? 'targeted' : undefined),
    plan: turned(type.plan, turn) ?? (chance.is(20) ? 'not-required' : undefined),
    assessment: turned(type.assessment, turn) || undefined,
    referral: turned(type.referral, turn),
    payment:
      pay && chance.is(85) ? [pay, ...(pay === 'fee' && chance.is(25) ? ['direct-payment'] : [])] : undefined,
    personal_budget: type.budget ?? (type.breaks && chance.is(40) ? 'ask' : undefined),
    times: times.length && chance.is(85) ? times : undefined,
    setting: type.setting ?? (chance.is(10) ? 'community' : undefined),
    transport:
      type.breaks && chance.is(30) ? { answer: 'some', note: 'A minibus from the market place.' } : undefined,
    personal_care: type.care ?? (type.breaks && chance.is(40) ? 'some' : undefined),
    break_kinds: type.breaks,
    access: accessOf(type, isOnline, chance),
    before_you_go: chance.is(8) ? 'It can be loud at the start. There is a quiet room.' : undefined,
    year_groups: hasYears
      ? Array.from({ length: Math.min(maximum, 16) - minimum }, (_, year) => `Year ${minimum - 4 + year}`)
      : undefined,
    places: type.places ? [{ total: 24 + turn * 8, on_roll: 20 + turn * 8, as_at: '2026-10-02' }] : undefined,
    easy_read: chance.is(4) ? [{ text: 'You can ring us.' }, { text: 'We will listen to you.' }] : undefined,
  };
}

function accessOf({ access = [] }, isOnline, chance) {
  const known = access.map((code) => ({ code, answer: chance.is(75) ? 'yes' : 'part' }));
  if (!isOnline && chance.is(30) && !access.includes('step-free'))
    known.push({ code: 'step-free', answer: chance.is(75) ? 'yes' : 'part' });
  if (chance.is(8) && !access.includes('parking'))
    known.push({ code: 'parking', answer: chance.is(60) ? 'yes' : 'no' });
  return known.length ? known : undefined;
}

/** Nothing is written where nothing is known. */
function trimmed(value) {
  if (Array.isArray(value)) return value.map(trimmed);
  if (value === null || typeof value !== 'object') return value;
  const known = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(known.map(([key, inner]) => [key, trimmed(inner)]));
}
