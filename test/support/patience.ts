import { waitUntil as wait } from '@open-wc/testing';

/** As long as a slow machine that runs three engines at once may need; nobody waits for it who need not. */
const PATIENCE = 8000;

/** Waits until it holds. The usual second is too short where three browsers share two cores. */
export const waitUntil: typeof wait = (predicate, message, options = {}) =>
  wait(predicate, message, { timeout: PATIENCE, ...options });

/**
 * Fails where work takes longer than this each of three times: work that grows with the square of its input does, a
 * machine that is busy for a moment does not. Generous on purpose: nothing is measured here.
 */
export function soon(work: () => unknown, milliseconds: number, what = 'it'): void {
  const took = (): number => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  if (![1, 2, 3].some(() => took() < milliseconds))
    throw new Error(`${what} takes ${milliseconds} ms and more`);
}
