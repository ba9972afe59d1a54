import { ALL_FACETS, type Facet } from '../search/facets.js';
import { ageRange } from '../search/fits.js';
import { itemOf, type VisitState } from './visit.js';
import { copiedInWords } from './visit-tools-view.js';

/** Parts of the short breaks, in the order they stand. */
export const PARTS = ['menu', 'week', 'statement'] as const;
export type BreaksPart = (typeof PARTS)[number];

/** Everything the short breaks are drawn from. */
export interface BreaksState extends VisitState {
  /** Parts to show. */
  readonly parts: readonly BreaksPart[];
  /** Which week is shown; blank for the one it is now. */
  readonly week: string;
  /** Goes to a part on this page. */
  readonly toPart: (part: BreaksPart) => (event: Event) => void;
  /** Goes to the first result. */
  readonly toResults: (event: Event) => void;
}

/** `alone`: one break, as its link was opened; `list`: the visitor's own, side by side; else all parts. */
export type BreaksScreen = 'all' | 'alone' | 'list';

export function breaksScreenOf(state: BreaksState): BreaksScreen {
  const { at, model, parts } = state;
  const hasMenu = parts.includes('menu');
  // A statement by itself stays what it is, whatever another widget writes into the address.
  if (!hasMenu && !parts.includes('week')) return 'all';
  if (at.show === 'list') return 'list';
  const item = itemOf(state);
  const isDrawn = hasMenu && item && [...model.ours, ...model.nearby].includes(item);
  return item && !isDrawn ? 'alone' : 'all';
}

/** Young people of this age hear of what comes after short breaks for children. */
const MOVING_ON = 16;

/** Is the age asked for one at which support for grown-ups comes near? */
export function isMovingOn({ choices }: VisitState): boolean {
  const [, to = 0] = ageRange(choices.age) ?? [];
  return to >= MOVING_ON;
}

/** What is read out when choices change: how many are left. */
export function breaksStatus(state: BreaksState, screen: BreaksScreen): string {
  const { model, services, audience, say } = state;
  const [n, all] = [model.shown.length, services.length];
  const count = n ? say(n < all ? 'countOf' : 'count', { n, all }) : say('countNone', {}, audience);
  return [screen === 'all' ? `${count.replace(/\.$/, '')}.` : '', copiedInWords(state)]
    .filter(Boolean)
    .join(' ');
}

/** The choices that are made, in the order they are offered. */
export const chosenFacets = ({ choices }: VisitState): readonly Facet[] =>
  ALL_FACETS.filter((facet) => choices[facet]);
