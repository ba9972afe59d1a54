// Names of people, places, streets and organisations with a long tail, as real directories have.
import * as N from './names.js';
import { chance, drawCum, pick, rngFor, zipf } from './random.js';

const joined = (heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail));

const SUR_TAIL = [...joined(N.SUR_A, N.SUR_B), ...joined(N.SYL_A, N.SYL_B)];
const HEADS = SUR_TAIL.length;
// The rest of the tail: rarer, freely composed names, so that new words keep coming as in real feeds.
{
  const r = rngFor('tail');
  const seen = new Set(SUR_TAIL);
  while (SUR_TAIL.length < HEADS + 60000) {
    const x = pick(r, N.ONSET) + pick(r, N.RIME) + (chance(r, 0.75) ? pick(r, N.SUR_B) : pick(r, N.SYL_B));
    const y = x.charAt(0).toUpperCase() + x.slice(1);
    if (!seen.has(y)) {
      seen.add(y);
      SUR_TAIL.push(y);
    }
  }
}
{
  const r = rngFor('shuffle');
  for (let i = HEADS - 1; i > 0; i--) {
    const j = Math.floor(r() * (i + 1));
    [SUR_TAIL[i], SUR_TAIL[j]] = [SUR_TAIL[j], SUR_TAIL[i]];
  }
}
const SUR_CUM = zipf(SUR_TAIL.length, 0.86);
const SURN_CUM = zipf(N.SURN.length, 0.8);
const FIRST_CUM = zipf(N.FIRST.length, 0.5);
export const tailName = (r) => SUR_TAIL[drawCum(r, SUR_CUM)];
export const surname = (r) => (chance(r, 0.5) ? N.SURN[drawCum(r, SURN_CUM)] : tailName(r));
export const person = (r) =>
  `${N.FIRST[drawCum(r, FIRST_CUM)]} ${surname(r)}${chance(r, 0.04) ? '-' + surname(r) : ''}`;
export const SAINTS =
  'Anne Mary John Peter Luke Thomas Augustine Cuthbert Dunstan Joseph Michael Paul George Martin Matthias Barnabas Columba Oswald Alban Edmund Hilda Etheldreda Winifred Swithun Botolph Mellitus Bede Aidan Chad Ninian'.split(
    ' ',
  );
export const venueName = (r) => {
  const k = r();
  const head =
    k < 0.25
      ? `St ${pick(r, SAINTS)}’s`
      : k < 0.45
        ? `${surname(r)} ${pick(r, ['Memorial', 'Street', 'Road', 'Lane', 'Green', 'Hill'])}`
        : tailName(r);
  return `${head} ${pick(r, N.VENUE)}`;
};
export const road = (r) =>
  `${chance(r, 0.12) ? pick(r, ['Upper ', 'Lower ', 'Old ', 'New ', 'Great ', 'Little ']) : ''}${tailName(r)} ${pick(r, N.ROAD)}`;
export const brand = (r) => {
  const k = r();
  if (k < 0.38) return `${pick(r, N.BRAND_ADJ)} ${pick(r, N.BRAND_N)}`;
  if (k < 0.62) return pick(r, N.BRAND_X) + pick(r, N.BRAND_Y);
  if (k < 0.78)
    return `The ${pick(r, N.BRAND_N).replace(/s$/, '')} ${pick(r, ['Project', 'Trust', 'Centre', 'Club', 'Collective', 'Foundation', 'Group'])}`;
  if (k < 0.9) return `${tailName(r)} ${pick(r, N.BRAND_N)}`;
  return `${pick(r, N.BRAND_ADJ)} ${pick(r, N.BRAND_X)}`;
};
const POSTCODE_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'.split('');
export const pcFull = (r, out) =>
  `${out} ${1 + Math.floor(r() * 9)}${pick(r, POSTCODE_LETTERS)}${pick(r, POSTCODE_LETTERS)}`;
