// The description of a record: sentences that say its facts, others that say nothing of use, and some that mislead.
import { RARE } from './needs.js';
import { LONDON, TOWNS } from './places.js';
import { drawNeed, drawTopic } from './facts.js';
import { GENERAL_WHO, NEED_BY, ageText, cap, low, whoFor } from './phrases.js';
import {
  ACT,
  CONTACT,
  DISTR_N,
  DISTR_P,
  DISTR_T,
  ETHOS,
  FEAT,
  FUND,
  GAIN,
  INTRO,
  REF,
  WHERE,
  WHO,
} from './sentences.js';
import { chance, pick, pickSkew } from './random.js';

export function drawDescription(r, facts, { name, org }) {
  const {
    t,
    p,
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
  } = facts;
  const s = low(pickSkew(r, t.surf));
  const c = {
    r,
    t,
    p,
    name,
    org,
    s,
    adult,
    kids: adult
      ? pick(r, ['young people', 'young adults', 'members'])
      : amax <= 5
        ? pick(r, ['little ones', 'babies and toddlers', 'young children', 'under fives'])
        : pick(r, ['children', 'young people', 'children and young people', 'pupils']),
    ageText: ageText(r, amin, amax),
    need: focus[0] ? pickSkew(r, NEED_BY[focus[0]].surf) : 'additional needs',
  };
  c.who = universal ? pick(r, GENERAL_WHO) : whoFor(r, focus[0], adult);
  c.who2 = universal ? pick(r, GENERAL_WHO) : whoFor(r, also[0] ?? focus[0], adult);
  c.inPlace = pick(r, [
    `in ${p.area}`,
    `in ${p.borough}`,
    `across ${p.borough}`,
    `in ${p.area} and nearby`,
    `living in ${p.borough}`,
    '',
    `in ${coverage === 'national' ? 'England' : coverage === 'london' ? 'London' : p.borough}`,
  ]).trim();
  if (!c.inPlace) c.inPlace = `in the ${p.pc} area`;
  c.ageBit = chance(r, 0.5) ? ` ${c.ageText}` : '';
  const target = 30 + Math.floor(r() ** 1.3 * 118);
  const out = [pick(r, INTRO)(c)];
  const wc = () => out.join(' ').split(/\s+/).length;
  // Mandatory hints of true secondary facts, in varying wording and position.
  const must = [];
  for (const st of sec)
    must.push(
      pick(r, [
        (x) => `We also offer ${x}.`,
        (x) => `${cap(x)} is available too.`,
        (x) => `There is also ${x}.`,
        (x) => `Our other work includes ${x}.`,
      ])(low(pickSkew(r, st.surf))),
    );
  for (const nd3 of also)
    must.push(
      pick(r, [
        (x) => `We also welcome ${x}.`,
        (x) => `Our staff are experienced with ${x}.`,
        (x) => `Some places are kept for ${x}.`,
      ])(whoFor(r, nd3, adult)),
    );
  for (const f in feats) {
    if (feats[f] && chance(r, 0.9)) must.push(pick(r, FEAT[f][0]));
    else if (!feats[f] && FEAT[f][1].length && chance(r, 0.07)) must.push(pick(r, FEAT[f][1]));
  }
  if (evening)
    must.push(
      pick(r, [
        'Evening sessions run from six to eight.',
        'We open in the evenings.',
        'Evening appointments are offered.',
      ]),
    );
  if (weekend && chance(r, 0.6))
    must.push(
      pick(r, [
        'We are open at weekends.',
        `Come along on ${days.find((d) => /S[au]/.test(d))}.`,
        'Weekend sessions are available.',
      ]),
    );
  if (holiday && chance(r, 0.8))
    must.push(
      pick(r, [
        'Extra sessions run in the school holidays.',
        'We run activities at half term.',
        'Open through the summer holidays.',
      ]),
    );
  if (free && chance(r, 0.6))
    must.push(
      pick(r, [
        'There is no charge.',
        'The service is free.',
        'It is free of charge to families.',
        'Free to residents.',
      ]),
    );
  const opt = [];
  for (const a of t.act) if (chance(r, 0.6)) opt.push(pick(r, ACT)(c, a));
  for (const g of t.gain) if (chance(r, 0.45)) opt.push(pick(r, GAIN)(c, g));
  for (let j = 0; j < 2; j++) if (chance(r, 0.6)) opt.push(pick(r, WHO)(c));
  if (chance(r, 0.65)) opt.push(pick(r, REF));
  if (chance(r, 0.35)) opt.push(pick(r, REF));
  for (let j = 0; j < 4; j++) if (chance(r, 0.45)) opt.push(pick(r, ETHOS));
  if (chance(r, 0.42)) opt.push(pick(r, CONTACT)(c));
  if (chance(r, 0.58)) opt.push(pick(r, WHERE)(c));
  if (chance(r, 0.16)) opt.push(pick(r, FUND)(c));
  if (chance(r, 0.38)) {
    const o = drawTopic(r);
    if (o !== t && !sec.includes(o)) opt.push(pick(r, DISTR_T)(c, low(pickSkew(r, o.surf))));
  }
  if (chance(r, 0.16)) {
    const o = drawNeed(r);
    if (!focus.includes(o) && !also.includes(o)) opt.push(pick(r, DISTR_N)(c, whoFor(r, o, adult)));
  }
  if (chance(r, 0.1)) {
    const o = chance(r, 0.6) ? pick(r, LONDON) : pick(r, TOWNS);
    if (o.area !== p.area) opt.push(pick(r, DISTR_P)(c, o.area));
  }
  if (chance(r, 0.13))
    opt.push(
      pick(r, [
        (x) => `We have supported families affected by ${x}.`,
        (x) => `Children with ${x} have joined us.`,
        (x) => `Staff have cared for a child with ${x}.`,
      ])(chance(r, 0.3) ? `${pick(r, RARE)} and ${pick(r, RARE)}` : pick(r, RARE)),
    );
  // second wording of the main service, in about half the records
  if (chance(r, 0.5))
    opt.push(
      pick(r, [
        (x) => `People come to us for ${x}.`,
        (x) => `You may also hear this called ${x}.`,
        (x) => `Our ${pick(r, c.t.staff)} leads on ${x}.`,
        (x) => `${cap(x)} has been at the heart of our work since ${1990 + Math.floor(r() * 33)}.`,
      ])(low(pick(r, t.surf))),
    );
  const pool = [...must, ...opt];
  for (let j = pool.length - 1; j > 0; j--) {
    const q = Math.floor(r() * (j + 1));
    [pool[j], pool[q]] = [pool[q], pool[j]];
  }
  const mustSet = new Set(must);
  for (const sen of pool) {
    const w = sen.split(/\s+/).length;
    if (mustSet.has(sen) ? wc() + w <= 150 : wc() + w <= target) out.push(sen);
  }
  let guard = 0;
  while ([...new Set(out)].join(' ').split(/\s+/).length < 30 && guard++ < 12) out.push(pick(r, ETHOS));
  let description = [...new Set(out)].join(' ').replace(/\s+/g, ' ');
  if (chance(r, 0.012)) {
    const w = description.split(' ');
    const q = Math.floor(r() * w.length);
    if (w[q].length > 5) {
      const z = 1 + Math.floor(r() * (w[q].length - 3));
      w[q] = w[q].slice(0, z) + w[q][z + 1] + w[q][z] + w[q].slice(z + 2);
    }
    description = w.join(' ');
  }

  return description;
}
