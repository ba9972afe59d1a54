import { FACETS } from '../search/facets.js';
/** Filters that an attribute of the same name presets. `open` has a name of its own. */
const PRESETS = [
    'need',
    'age',
    'area',
    'category',
    'level',
    'first',
    'cost',
    'time',
    'access',
    'language',
    'where',
    'checked',
];
export const FINDER_ATTRIBUTES = { presets: PRESETS, filters: FACETS };
