/** Small pieces of the made-up borough's short breaks. */
import { shortBreak } from './service-parts.js';

/** A break that was checked in the autumn. Its id begins with `break-`. */
export const aBreak = (id, name, description, record) => ({
  ...shortBreak(id, name, description, { assured_date: '2026-10-12', ...record }),
  id: `break-${id}`,
});

/** Hours as `10:00-15:30`. What ends earlier than it begins ends the next day. */
const hoursOf = (hours) => {
  const [opens_at, closes_at] = hours.split('-').map((time) => `${time}:00`);
  return { opens_at, closes_at };
};
export const weekly = (id, byday, hours, more = {}) => ({
  id,
  freq: 'WEEKLY',
  byday,
  ...hoursOf(hours),
  ...more,
});
export const monthly = (id, hours, more) => ({ id, freq: 'MONTHLY', ...hoursOf(hours), ...more });
export const daily = (id, hours, more) => ({ id, freq: 'DAILY', ...hoursOf(hours), ...more });
export const onceOn = (id, dtstart, hours, description) => ({ id, dtstart, ...hoursOf(hours), description });

/** One session at two prices, as most councils print it: session, standard rate, reduced rate. */
export const bothRates = (id, option, standard, reduced) => [
  { id: `${id}-standard`, option, amount: standard, amount_description: 'standard rate' },
  {
    id: `${id}-reduced`,
    option,
    amount: reduced,
    amount_description: 'reduced rate, if you get Universal Credit',
  },
];

export const TERM = { description: 'Term time.' };
export const HOLIDAYS = { description: 'In the school holidays.' };

export const yes = (code, note) => ({ code, answer: 'yes', ...(note && { note }) });
export const part = (code, note) => ({ code, answer: 'part', note });
export const no = (code, note) => ({ code, answer: 'no', ...(note && { note }) });
/** The family asks by itself, and needs nothing first. */
export const NOTHING_FIRST = { plan: 'not-required', assessment: 'not-required', referral: 'self' };
/** Social care looks at what the family needs first, and then asks for the break. */
export const ASSESSED = { plan: 'either', assessment: 'required', referral: 'professional' };
