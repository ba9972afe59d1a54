// The organisation and the name of a record.
import { RARE } from './needs.js';
import * as N from './names.js';
import { brand, surname, tailName, SAINTS, venueName } from './made-up-names.js';
import { NEED_BY, PEOPLE, cap } from './phrases.js';
import { pick } from './random.js';

export function drawTitles(r, { t, p, stat, focus, amin, amax, adult, weekend }) {
  const b = brand(r);
  const org = stat
    ? pick(r, [
        `${p.borough} Council`,
        `${p.borough} Council`,
        `${p.area} Community NHS Trust`,
        `${p.borough} Children’s Services`,
        `${tailName(r)} Healthcare NHS Foundation Trust`,
      ])
    : (t.fam === 'school' && t.id !== 'edpsych') || t.id === 'nursery'
      ? pick(r, [
          `${tailName(r)} Multi Academy Trust`,
          `${p.borough} Council`,
          `${surname(r)} Education Group`,
          `${tailName(r)} Nurseries Ltd`,
        ])
      : pick(r, [
          b,
          `${b} CIC`,
          `${b} Ltd`,
          `${p.area} ${pick(r, ['Mencap Partners', 'Parents of Disabled Children', 'Community Trust', 'Disability Network', 'Families Together', 'Autism Group'])}`,
          `${surname(r)} Trust`,
          `${surname(r)} Foundation`,
          `Friends of ${tailName(r)}`,
          `${tailName(r)} Care`,
        ]);
  const nmw = pick(r, t.nm);
  const nk = r();
  let name;
  if (stat) name = nk < 0.8 ? `${p.borough} ${nmw}` : `${nmw} (${p.area})`;
  else if (t.id === 'special' || t.id === 'nursery' || t.id === 'college')
    name = `${nk < 0.3 ? 'St ' + pick(r, SAINTS) + '’s' : nk < 0.75 ? tailName(r) : nk < 0.88 ? pick(r, N.BRAND_ADJ) + ' ' + pick(r, N.BRAND_N) : p.area} ${nmw}`;
  else if (t.id === 'condition') {
    const nd2 = NEED_BY[focus[0]] ? pick(r, NEED_BY[focus[0]].surf) : pick(r, RARE);
    name = `${nk < 0.5 ? 'National ' : nk < 0.7 ? 'UK ' : ''}${PEOPLE.test(nd2) ? cap(pick(r, RARE)) : cap(nd2)} ${nmw}`;
  } else if (nk < 0.34) name = `${p.area} ${nmw}`;
  else if (nk < 0.62) name = `${b} ${nmw}`;
  else if (nk < 0.8) name = b;
  else if (nk < 0.9) name = `${b} ${p.area}`;
  else if (nk < 0.96) name = `${surname(r)}’s ${nmw}`;
  else name = `${nmw} at ${venueName(r)}`;
  const sk = r();
  if (sk < 0.05) name += ` (ages ${amin} to ${amax})`;
  else if (sk < 0.08 && weekend) name += ' – Saturdays';
  else if (sk < 0.1) name += ' for All';
  else if (sk < 0.12 && !adult) name += ' Juniors';

  return { org, name };
}
