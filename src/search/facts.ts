/** What a service is like, as bits: asked about in words ("free", "weekend", "no EHCP"), never used to hide. */
import type { Service } from '../feed/types.js';

export const FACT = {
  free: 1,
  paid: 2,
  planNeeded: 4,
  planNotNeeded: 8,
  referralNeeded: 16,
  referralNotNeeded: 32,
  assessmentNeeded: 64,
  assessmentNotNeeded: 128,
  weekend: 256,
  evening: 512,
  'school-holiday': 1024,
  overnight: 2048,
  daytime: 4096,
  online: 8192,
  'in-person': 16384,
} as const;

const TIMES = ['weekend', 'evening', 'school-holiday', 'overnight', 'daytime'] as const;

export function factsOf({ send, free, cost_options, schedules, locations }: Service): number {
  let facts = 0;
  const set = (fact: keyof typeof FACT, isSo: boolean): void => {
    if (isSo) facts |= FACT[fact];
  };
  const isPaid = cost_options.some(({ amount = 0 }) => amount > 0);
  set('free', !isPaid && (free === true || send.payment.includes('free')));
  set('paid', isPaid);
  set('planNeeded', send.plan === 'required');
  set('planNotNeeded', send.plan === 'not-required' || send.plan === 'either');
  set('referralNeeded', send.referral === 'professional');
  set('referralNotNeeded', send.referral === 'self' || send.referral === 'either');
  set('assessmentNeeded', send.assessment === 'required');
  set('assessmentNotNeeded', send.assessment === 'not-required');
  for (const time of TIMES) set(time, send.times.includes(time));
  for (const { days, opens_at = '', overnight, holiday } of schedules) {
    const isWeekend = days.includes('SA') || days.includes('SU');
    set('weekend', isWeekend);
    set('evening', opens_at >= '17:00');
    set('overnight', overnight === true);
    set('school-holiday', holiday === true);
    set('daytime', !isWeekend && days.length > 0 && opens_at < '15:00');
  }
  set(
    'online',
    locations.some(({ type }) => type === 'virtual'),
  );
  set(
    'in-person',
    locations.some(({ type }) => type === 'physical'),
  );
  return facts;
}
