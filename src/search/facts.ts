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

const when = (isSo: boolean, fact: keyof typeof FACT): number => (isSo ? FACT[fact] : 0);

export function factsOf({ send, free, cost_options, schedules, locations, fees = '' }: Service): number {
  const isPaid = cost_options.some(({ amount = 0 }) => amount > 0) || /£\s*[1-9]/.test(fees);
  const isFree = !isPaid && (free === true || /^free\b/i.test(fees) || send.payment.includes('free'));
  let facts =
    when(isFree, 'free') |
    when(isPaid, 'paid') |
    when(send.plan === 'required', 'planNeeded') |
    when(send.plan === 'not-required' || send.plan === 'either', 'planNotNeeded') |
    when(send.referral === 'professional', 'referralNeeded') |
    when(send.referral === 'self' || send.referral === 'either', 'referralNotNeeded') |
    when(send.assessment === 'required', 'assessmentNeeded') |
    when(send.assessment === 'not-required', 'assessmentNotNeeded');
  for (const time of TIMES) facts |= when(send.times.includes(time), time);
  for (const { days, opens_at = '', overnight, holiday } of schedules) {
    const isWeekend = days.includes('SA') || days.includes('SU');
    facts |=
      when(isWeekend, 'weekend') |
      when(opens_at >= '17:00', 'evening') |
      when(overnight === true, 'overnight') |
      when(holiday === true, 'school-holiday') |
      when(!isWeekend && days.length > 0 && opens_at < '15:00', 'daytime');
  }
  for (const { type } of locations)
    facts |= when(type === 'virtual', 'online') | when(type === 'physical', 'in-person');
  return facts;
}
