import type { Asked, Part } from './asked.js';
import type { SearchIndex } from './search-index.js';

/** Services that answer what was asked, best first, as numbers in the index, with how well each does. */
export interface Ranked {
  readonly services: Uint32Array;
  readonly scores: Float32Array;
  readonly isPartial: boolean;
}

const NOT_KNOWN = 255;
/** Those under this part of the best are no answers. */
const LEAST = 0.3;
/** How many of the best are looked at again by their names. */
const LOOKED_AT = 150;
/** A part is answered by a hit of this much. */
const ANSWERED = 0.15;
/** So wide a range of ages takes everybody, and is about nobody in particular. */
const WIDE_YEARS = 15;

interface Scratch {
  readonly score: Float32Array;
  readonly best: Float32Array;
  readonly answered: Uint8Array;
}
const scratches = new WeakMap<SearchIndex, Scratch>();

function scratchFor(index: SearchIndex): Scratch {
  let scratch = scratches.get(index);
  if (!scratch) {
    const n = index.services.length;
    scratch = { score: new Float32Array(n), best: new Float32Array(n), answered: new Uint8Array(n) };
    scratches.set(index, scratch);
  }
  return scratch;
}

/** How well ages fit, from 0 to 1: inside a narrow range best, inside a wide one next, not said between that and outside. */
export function ageFit(
  from: number,
  to: number,
  wanted: { readonly from: number; readonly to: number },
): number {
  if (from === NOT_KNOWN) return 0.6;
  const shared = Math.min(to, wanted.to) - Math.max(from, wanted.from) + 1;
  if (shared <= 0) return shared > -1 ? 0.25 : 0.08;
  const part = shared / Math.min(wanted.to - wanted.from + 1, to - from + 1);
  const narrow = to - from > WIDE_YEARS ? 0.75 : 1;
  return narrow * (part >= 0.5 ? 1 : 0.75);
}

const AGE = { weight: 0.7, floor: 0.06 };
const FACT = { weight: 0.35, floor: 0.15 };

const logOf = (fit: number, floor: number): number => Math.log((floor + (1 - floor) * fit) / floor);

/** Ranks by how well every part of the question is answered: a service that answers all of it beats one that repeats a part. */
export function ranked(index: SearchIndex, { parts, ages, facts, nameWords }: Asked): Ranked {
  const { postings, services } = index;
  const { score, best, answered } = scratchFor(index);
  score.fill(0);
  answered.fill(0);
  const touched: number[] = [];
  const texts = parts.filter(({ kind }) => kind !== 'place');
  const main = parts.filter(({ isMain }) => isMain);
  let mainNumber = 0;
  for (const part of [...texts, ...parts.filter(({ kind }) => kind === 'place')]) {
    addPart(part, part.kind === 'place' && texts.length > 0, part.isMain ? 1 << (mainNumber++ % 8) : 0);
  }
  if (!parts.length && (ages.length || facts.length))
    for (let i = 0; i < services.length; i += 1) touched.push(i);
  for (const { from, to } of ages)
    for (const service of touched)
      score[service]! +=
        AGE.weight * logOf(ageFit(index.from[service] ?? 0, index.to[service] ?? 0, { from, to }), AGE.floor);
  for (const { good, bad } of facts)
    for (const service of touched) {
      const own = index.facts[service] ?? 0;
      score[service]! += FACT.weight * logOf(own & good ? 1 : own & bad ? 0 : 0.45, FACT.floor);
    }
  const order = sorted(touched, score);
  lookAtNames(order);
  const highest = score[order[0] ?? 0] ?? 0;
  let end = order.length;
  while (end > 0 && (score[order[end - 1] ?? 0] ?? 0) < highest * LEAST) end -= 1;
  const allMain = (1 << Math.min(8, main.length)) - 1;
  const isPartial =
    main.length > 1 && !order.subarray(0, 50).some((service) => answered[service] === allMain);
  const scores = new Float32Array(end);
  for (let i = 0; i < end; i += 1) scores[i] = score[order[i] ?? 0] ?? 0;
  return { services: order.slice(0, end), scores, isPartial };

  /** @param onlyTouched lifts what another part has found, and finds nothing by itself. */
  function addPart({ terms, weight, floor }: Part, onlyTouched: boolean, mark: number): void {
    const hit: number[] = [];
    for (const [term, likeness] of terms) {
      const end = postings.starts[term + 1] ?? 0;
      for (let at = postings.starts[term] ?? 0; at < end; at += 1) {
        const service = postings.services[at] ?? 0;
        if (onlyTouched && !score[service]) continue;
        const value = likeness * (postings.impacts[at] ?? 0);
        const before = best[service] ?? 0;
        if (before === 0) hit.push(service);
        if (value > before) best[service] = value;
      }
    }
    for (const service of hit) {
      const value = (best[service] ?? 0) / 255;
      best[service] = 0;
      if (!score[service] && !onlyTouched) touched.push(service);
      score[service]! += weight * logOf(value, floor);
      if (value >= ANSWERED) answered[service]! |= mark;
    }
  }

  /** A service whose very name was typed comes first. */
  function lookAtNames(order: Uint32Array): void {
    if (!nameWords.length) return;
    const head = Array.from(order.subarray(0, LOOKED_AT));
    for (const service of head) {
      const start = index.nameStarts[service] ?? 0;
      const end = index.nameStarts[service + 1] ?? 0;
      let asked = 0;
      for (const words of nameWords) {
        for (let at = start; at < end; at += 1)
          if (words.has(index.nameTerms[at] ?? -1)) {
            asked += 1;
            break;
          }
      }
      let held = 0;
      for (let at = start; at < end; at += 1)
        if (nameWords.some((words) => words.has(index.nameTerms[at] ?? -1))) held += 1;
      const share = asked / nameWords.length;
      if (share > 0.5 && end > start) score[service]! += NAME * share ** 3 * (held / (end - start));
    }
    head.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
    order.set(head);
  }
}

/** How much a name typed in full weighs. */
const NAME = 1.5;

/** Numbers by score, highest first: by classes first, then exactly where it is seen. */
function sorted(numbers: readonly number[], score: Float32Array): Uint32Array {
  let highest = 0;
  for (const number of numbers) highest = Math.max(highest, score[number] ?? 0);
  const classes = 2048;
  const factor = highest ? (classes - 1) / highest : 0;
  const starts = new Uint32Array(classes + 1);
  const classOf = (number: number): number =>
    classes - 1 - Math.max(0, Math.floor((score[number] ?? 0) * factor));
  for (const number of numbers) starts[classOf(number) + 1]! += 1;
  for (let i = 0; i < classes; i += 1) starts[i + 1]! += starts[i] ?? 0;
  const order = new Uint32Array(numbers.length);
  for (const number of numbers) order[starts[classOf(number)]!++] = number;
  const head = Array.from(order.subarray(0, LOOKED_AT * 2)).sort(
    (a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b,
  );
  order.set(head);
  return order;
}
