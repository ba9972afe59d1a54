import { waitUntil as wait } from '@open-wc/testing';

/** As long as a slow machine that runs three engines at once may need; nobody waits for it who need not. */
const PATIENCE = 8000;

/** Waits until it holds. The usual second is too short where three browsers share two cores. */
export const waitUntil: typeof wait = (predicate, message, options = {}) =>
  wait(predicate, message, { timeout: PATIENCE, ...options });
