import { BREAK_FACETS } from '../search/facets.js';
import { isShortBreak } from '../search/short-breaks.js';
/** Filters that an attribute of the same name presets. `open` has a name of its own. */
const PRESETS = [
    'age',
    'time',
    'first',
    'transport',
    'need',
    'area',
    'level',
    'kind',
    'setting',
    'payment',
    'care',
    'access',
    'language',
    'checked',
];
export const BREAKS_ATTRIBUTES = {
    presets: PRESETS,
    filters: BREAK_FACETS,
    isShown: isShortBreak,
};
