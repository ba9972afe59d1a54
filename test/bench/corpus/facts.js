// What a record is: its kind of service, place, needs, ages and days. Hidden from the search; the judge grades by it.
import { TOPICS } from './topics-data.js';
import { NEEDS } from './needs.js';
import { LONDON, TOWNS } from './places.js';
import { chance, cum, drawCum, pick, pickSkew, zipf } from './random.js';

/** `a 4 b 3` as { a: 4, b: 3 }. */
const numbers = (words) =>
  Object.fromEntries([...words.matchAll(/(\S+) (\S+)/g)].map(([, key, value]) => [key, Number(value)]));

const BANDS = {
  early: [
    [0, 5],
    [0, 4],
    [2, 5],
    [0, 3],
  ],
  primary: [
    [5, 11],
    [4, 11],
    [7, 11],
    [5, 12],
  ],
  secondary: [
    [11, 16],
    [11, 18],
    [12, 17],
    [13, 18],
  ],
  post16: [
    [16, 19],
    [16, 25],
    [14, 19],
  ],
  adult: [
    [18, 25],
    [19, 25],
    [16, 25],
  ],
  all: [
    [0, 25],
    [0, 18],
    [5, 18],
    [0, 25],
    [0, 19],
  ],
};
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const FEAT_P = {
  wheelchair: 0.4,
  bsl: 0.08,
  siblings: 0.2,
  online: 0.14,
  girls: 0.04,
  minibus: 0.1,
  quiet: 0.12,
};
// How common a kind of service is; any other is 1.
const POP = numbers(
  'youth 4 holiday 4 speech 4 special 4 nursery 5 carersgroup 4 resource 2.5 saturday 3 overnight 2.5 camhs 2.5 ot 2.5 physio 2 swim 3 football 3 childmind 3 stayplay 3 sensoryroom 2 college 2.5 internship 2 employ 2 benefits 2 traveltrain 1.6 hearing 1.8 vision 1.8 condition 3 counsel 2 wellbeing 2 afterschool 3 homecare 2 supliving 2 transition 1.5 music 2 drama 2 art 1.6 sendiass 1.5 ehcp 1.4 parenting 2 transport 1.4 dyslexiat 1.6 softplay 1.5 cinema 1.3 gym 1.4 scouts 1.5 eating 0.5 hydro 0.9 toylib 0.6 boccia 1 bluebadge 0.8 wheelchair 1.2 mediation 0.6 youthjust 0.6 hospice 0.7',
);
const TOPIC_CUM = cum(TOPICS.map((t) => POP[t.id] ?? 1));
const NEED_WEIGHTS = numbers(
  'autism 7 adhd 3 slcn 3 semh 3 ld 3 pd 2.5 hi 1.6 vi 1.6 dyslexia 1.8 sld 1.6 pmld 1.4 mld 1.4 downs 1.3 complex 1.2 epilepsy 0.9 sensory 1.2 cp 1',
);
const NEED_POP = cum(NEEDS.map((n) => NEED_WEIGHTS[n.id] ?? 0.5));

// Places: boroughs in a Zipf order (one council's own feed dominates, neighbours follow, then the rest of England).
const ORDER =
  'Ealing|Hammersmith and Fulham|Westminster|Hounslow|Brent|Kensington and Chelsea|Camden|Hillingdon|Harrow|Wandsworth|Lambeth|Croydon|Barnet|Hackney|Tower Hamlets|Southwark|Lewisham|Newham|Islington|Haringey|Richmond upon Thames|Greenwich|Enfield|Waltham Forest|Bromley|Merton|Redbridge|Kingston upon Thames|Sutton|Havering|Bexley|Barking and Dagenham|City of London'.split(
    '|',
  );
const BY_BOROUGH = {};
for (const p of LONDON) (BY_BOROUGH[p.borough] ??= []).push(p);
const BOROUGH_CUM = zipf(ORDER.length, 0.85);
const TOWN_CUM = zipf(TOWNS.length, 0.7);
// Services that the law has a council or the NHS run.
const STAT = new Set(
  'ehcp camhs socialwork transport healthvisit diagnosis paed nursing edpsych sendiass forum bluebadge adapt wheelchair continence hearing vision directpay outreach transition youthjust portage housingadv dental diet speech ot physio'.split(
    ' ',
  ),
);

export const drawTopic = (r) => TOPICS[drawCum(r, TOPIC_CUM)];
export const drawNeed = (r) => NEEDS[drawCum(r, NEED_POP)].id;

export function drawFacts(r) {
  const t = drawTopic(r);
  const p = chance(r, 0.84)
    ? pickSkew(r, BY_BOROUGH[ORDER[drawCum(r, BOROUGH_CUM)]])
    : TOWNS[drawCum(r, TOWN_CUM)];
  const stat = STAT.has(t.id) && chance(r, 0.75);
  const cov = r();
  const coverage = stat
    ? 'borough'
    : t.id === 'condition'
      ? 'national'
      : cov < 0.55
        ? 'local'
        : cov < 0.88
          ? 'borough'
          : cov < 0.96
            ? 'london'
            : 'national';
  // secondary services really offered
  const sec = [];
  if (chance(r, 0.28)) sec.push(drawTopic(r));
  if (chance(r, 0.08)) sec.push(drawTopic(r));
  // needs
  const focus = [],
    also = [];
  let universal = false;
  const k = r();
  if (t.needs.length && k < 0.55) focus.push(pick(r, t.needs));
  else if (k < 0.8) focus.push(drawNeed(r));
  else universal = true;
  if (!universal) {
    const m = r() < 0.45 ? 1 : r() < 0.3 ? 2 : 0;
    for (let j = 0; j < m; j++) {
      const x = chance(r, 0.4) && t.needs.length ? pick(r, t.needs) : drawNeed(r);
      if (!focus.includes(x) && !also.includes(x)) also.push(x);
    }
  }
  const band = pick(r, t.ages);
  const [amin, amax] = pick(r, BANDS[chance(r, 0.12) ? 'all' : band]);
  const adult = amin >= 16;
  const free = chance(r, stat ? 0.97 : /Sport|Leisure|Early years|Arts/.test(t.cats[0]) ? 0.25 : 0.6);
  const nd = Math.min(t.id === 'saturday' ? 2 : 7, 1 + Math.floor(r() ** 1.5 * 5));
  const di = new Set();
  if (stat) [0, 1, 2, 3, 4].forEach((d) => di.add(d));
  else while (di.size < nd) di.add(t.id === 'saturday' ? 5 + Math.floor(r() * 2) : Math.floor(r() * 7));
  const days = [...di].sort((a, b) => a - b).map((d) => DAYS[d]);
  const feats = {};
  for (const f in FEAT_P) feats[f] = chance(r, f === 'wheelchair' && focus.includes('pd') ? 0.8 : FEAT_P[f]);
  if (feats.girls && !/Sport|Leisure/.test(t.cats.join())) feats.girls = false;
  const evening = chance(r, 0.18),
    weekend = days.some((d) => d === 'Saturday' || d === 'Sunday'),
    holiday = t.id === 'holiday' || chance(r, 0.12);

  return {
    t,
    p,
    stat,
    coverage,
    sec,
    focus,
    also,
    universal,
    amin,
    amax,
    adult,
    free,
    days,
    feats,
    evening,
    weekend,
    holiday,
  };
}
