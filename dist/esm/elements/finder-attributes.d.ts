import { FACETS } from '../search/facets.js';
import type { VisitAttributes, VisitAttributesOf } from './visit-attributes.js';
type Filter = (typeof FACETS)[number];
export declare const FINDER_ATTRIBUTES: VisitAttributesOf<Filter>;
/** The finder's attributes as an author wrote them. */
export type FinderAttributes = VisitAttributes<Filter>;
export {};
