// Words for people, needs and ages, from which sentences are made.
import { pick, pickSkew } from './random.js';
import { NEEDS } from './needs.js';

export const NEED_BY = Object.fromEntries(NEEDS.map((n) => [n.id, n]));
export const cap = (s) => s.charAt(0).toUpperCase() + s.slice(1);
export const low = (s) =>
  /^[A-Z][a-z]/.test(s) &&
  !/^(Portage|Makaton|Scouts|Beavers|Brownies|Snoezelen|Minecraft|British|Blue|Freedom|Disability|Disabled|Project|Early|Duke|Asperger|Down|Tourette|Dravet|Duchenne)/.test(
    s,
  )
    ? s.charAt(0).toLowerCase() + s.slice(1)
    : s;
export const PEOPLE = /(^children|children|young people|learners|users|seekers|students)($| on | who )/i;
export const whoFor = (r, needId, adult) => {
  const s = pickSkew(r, NEED_BY[needId].surf);
  const g = adult
    ? pick(r, ['young adults', 'young people', 'people', 'adults'])
    : pick(r, [
        'children',
        'children and young people',
        'young people',
        'pupils',
        'families of children',
        'boys and girls',
      ]);
  return PEOPLE.test(s) ? s : `${g} ${pick(r, ['with', 'with', 'who have', 'living with'])} ${s}`;
};
export const GENERAL_WHO = [
  'children and young people with special educational needs and disabilities',
  'disabled children and young people',
  'children with additional needs',
  'families of children with SEND',
  'young people with SEND',
  'all children, including those with additional needs',
  'children with any special need or disability',
  'local families',
  'disabled children and their brothers and sisters',
  'children and young people with a wide range of needs',
];

export function ageText(r, a, b) {
  const o = [
    `aged ${a} to ${b}`,
    `aged ${a}–${b} years`,
    `from ${a} to ${b} years old`,
    `between ${a} and ${b}`,
  ];
  if (b <= 5)
    o.push(
      'under five',
      'of pre-school age',
      'from birth to five',
      'who are babies, toddlers or pre-schoolers',
      'in the early years',
    );
  else if (a >= 4 && b <= 12)
    o.push(
      'of primary school age',
      'at primary school',
      'in reception to year six',
      'in key stages one and two',
    );
  else if (a >= 11 && b <= 18)
    o.push('who are teenagers', 'of secondary school age', 'in years 7 to 13', 'who are adolescents');
  else if (a >= 16)
    o.push(
      'who have left school',
      'post-16',
      'who are young adults',
      'aged 16 plus',
      'who are school leavers',
    );
  else if (b - a > 15) o.push('of all ages', 'from birth to 25', '0–25');
  return pick(r, o);
}
