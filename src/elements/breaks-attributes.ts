import { BREAK_FACETS } from '../search/facets.js';
import { isShortBreak } from '../search/short-breaks.js';
import type { VisitAttributes, VisitAttributesOf } from './visit-attributes.js';

type Filter = (typeof BREAK_FACETS)[number];

export const BREAKS_ATTRIBUTES: VisitAttributesOf<Filter> = { filters: BREAK_FACETS, isShown: isShortBreak };

/** The attributes of the short breaks as an author wrote them. */
export type BreaksAttributes = VisitAttributes<Filter>;
