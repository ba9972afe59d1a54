import { FACETS } from '../search/facets.js';
export const FINDER_ATTRIBUTES = { filters: FACETS };
