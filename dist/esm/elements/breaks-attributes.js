import { BREAK_FACETS } from '../search/facets.js';
import { isShortBreak } from '../search/short-breaks.js';
export const BREAKS_ATTRIBUTES = { filters: BREAK_FACETS, isShown: isShortBreak };
