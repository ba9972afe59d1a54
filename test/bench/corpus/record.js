import { drawDescription } from './description.js';
import { drawFacts } from './facts.js';
import { pcFull } from './made-up-names.js';
import { NEED_BY } from './phrases.js';
import { chance, pick, rngFor } from './random.js';
import { drawTitles } from './titles.js';
import { TOPICS } from './topics-data.js';

/** The record at an index, and the truth about it. It depends only on the seed and the index: 2,000 records are the head of 50,000. */
export function makeRecord(i) {
  const r = rngFor('rec', i);
  const facts = drawFacts(r);
  const { name, org } = drawTitles(r, facts);
  const description = drawDescription(r, facts, { name, org });
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
    free,
    days,
    feats,
    evening,
    weekend,
    holiday,
  } = facts;

  const cats = [t.cats[0]];
  if (t.cats[1] && chance(r, 0.7)) cats.push(t.cats[1]);
  if (sec[0] && chance(r, 0.5) && !cats.includes(sec[0].cats[0])) cats.push(sec[0].cats[0]);
  if (chance(r, 0.03)) cats[0] = pick(r, TOPICS).cats[0]; // mis-filed
  const codes = new Set();
  if (universal) {
    if (chance(r, 0.5)) ['ASD', 'MLD', 'SLCN', 'SEMH', 'PD', 'HI', 'VI'].forEach((x) => codes.add(x));
  } else {
    for (const f of focus) if (chance(r, 0.9)) codes.add(NEED_BY[f].code);
    for (const f of also) if (chance(r, 0.75)) codes.add(NEED_BY[f].code);
    if (chance(r, 0.12)) codes.add(pick(r, ['ASD', 'SEMH', 'MLD', 'SLCN', 'PD']));
  }
  const slug = (x) =>
    x
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40);
  const doc = {
    id: 's' + String(i + 1).padStart(5, '0'),
    name,
    organisation: org,
    description,
    categories: cats,
    needs: [...codes],
    ages: { min: amin, max: amax },
    area: p.area,
    borough: p.borough,
    postcode: pcFull(r, p.pc),
    cost: free
      ? 'Free'
      : pick(r, [
          `£${2 + Math.floor(r() * 20)} per session`,
          `£${10 + Math.floor(r() * 60)} per term`,
          'Contact us for prices',
          `£${15 + Math.floor(r() * 50)} an hour`,
          'Means tested',
        ]),
    days,
    url: `https://www.example.org/services/${slug(name)}`,
    email: `hello@${slug(org).slice(0, 24)}.example.org`,
    phone: `020 7946 0${100 + Math.floor(r() * 900)}`,
    lat: +(51.3 + r() * 0.35).toFixed(5),
    lng: +(-0.5 + r() * 0.7).toFixed(5),
    updated: `2024-${String(1 + Math.floor(r() * 12)).padStart(2, '0')}-${String(1 + Math.floor(r() * 28)).padStart(2, '0')}`,
  };
  const truth = {
    id: doc.id,
    topic: t.id,
    sec: sec.map((x) => x.id),
    focus,
    also,
    universal,
    coded: doc.needs,
    amin,
    amax,
    area: p.area,
    borough: p.borough,
    pc: p.pc,
    coverage,
    free,
    days,
    evening,
    weekend,
    holiday,
    feats,
    name,
    org,
  };
  return { doc, truth };
}
