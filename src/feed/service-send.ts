/** `service.send`: what HSDS has no member for, or what an older feed says of the same. */
import { readPlaces } from './counts.js';
import { needsIn, needsOfTerm } from './needs.js';
import { fromOutpost } from './outpost.js';
import { choice, date, known, link, list, number, one, rich, type Spot, take, text, texts, unique, within } from './spot.js';
import type { ServiceSend } from './types.js';
import { fromV1, supportOf } from './v1.js';

const has = <T extends object>(value: T): T | undefined => (Object.keys(value).length ? value : undefined);

const inner = <T extends object>(spot: Spot, name: string, read: (spot: Spot) => T): T | undefined => {
  const found = one(spot, name);
  return found && has(read(found));
};

/** An unknown code is kept as it is written. */
const codes = (word: string): string[] => {
  const found = needsIn(word);
  return found.length ? found : [word];
};

/**
 * @param service the record.
 * @param under counts from 1 to one below it can point at a child.
 * @param terms names and codes of its terms: they tell the needs where nothing else does.
 */
export function readServiceSend(service: Spot, under: number, terms: readonly string[]): ServiceSend {
  const send = one(service, 'send') ?? within(service, {}, 'send');
  const [v1, outpost] = [fromV1(service), fromOutpost(service)];
  const lists = (name: string): readonly string[] => texts(send, name) ?? [];
  const said = [lists('needs').flatMap(codes), v1.needs, outpost.needs, terms.flatMap(needsOfTerm)];
  const payment = lists('payment');
  return {
    ...known({
      referral: choice('self', 'professional', 'either')(send, 'referral') ?? outpost.referral ?? v1.referral,
      transport: inner(send, 'transport', (spot) => ({ ...take(spot, choice('yes', 'some', 'no'), 'answer'), ...take(spot, text, 'note') })),
      top_up: inner(send, 'top_up', (spot) => ({ ...take(spot, number, 'min max'), ...take(spot, text, 'note') })),
      opens: inner(send, 'opens', (spot) => ({ ...take(spot, date, 'date'), ...take(spot, text, 'text') })),
      apply: inner(send, 'apply', (spot) => ({ ...take(spot, rich, 'text'), ...take(spot, link, 'url') })),
    }),
    ...take(send, text, 'kind kind_label source needs_text tier setting before_you_go'),
    ...take(send, choice('required', 'not-required', 'either'), 'plan'),
    ...take(send, choice('required', 'not-required'), 'assessment'),
    ...take(send, choice('yes', 'no', 'ask'), 'personal_budget'),
    ...take(send, choice('yes', 'some', 'no'), 'personal_care'),
    ...take(send, rich, 'places_note how_decided'),
    ...supportOf(service),
    needs: unique(said.find((needs) => needs.length) ?? []),
    conditions: lists('conditions'),
    categories: lists('categories'),
    localities: lists('localities'),
    payment: payment.length ? payment : (outpost.payment ?? []),
    times: lists('times'),
    break_kinds: lists('break_kinds'),
    year_groups: lists('year_groups'),
    access: list(send, 'access').flatMap((spot) => {
      const [code, answer] = [text(spot, 'code'), text(spot, 'answer')];
      return code && answer ? [{ code, answer, ...take(spot, text, 'note') }] : [];
    }),
    easy_read: list(send, 'easy_read').flatMap((spot) => {
      const words = text(spot, 'text', 'name');
      return words ? [{ text: words, ...take(spot, text, 'image alt') }] : [];
    }),
    places: readPlaces(service, send, under),
  };
}
