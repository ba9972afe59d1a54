import { BREAK_FACETS } from '../search/facets.js';
import type { VisitAttributes, VisitAttributesOf } from './visit-attributes.js';
type Filter = (typeof BREAK_FACETS)[number];
export declare const BREAKS_ATTRIBUTES: VisitAttributesOf<Filter>;
/** The attributes of the short breaks as an author wrote them. */
export type BreaksAttributes = VisitAttributes<Filter>;
export {};
