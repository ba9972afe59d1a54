import { BREAK_FACETS, type Facet } from '../search/facets.js';
import { isShortBreak } from '../search/short-breaks.js';
import type { VisitAttributes, VisitAttributesOf } from './visit-attributes.js';

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
] as const satisfies readonly Facet[];

type Preset = (typeof PRESETS)[number];

export const BREAKS_ATTRIBUTES: VisitAttributesOf<Preset> = {
  presets: PRESETS,
  filters: BREAK_FACETS,
  isShown: isShortBreak,
};

/** The attributes of the short breaks as an author wrote them. */
export type BreaksAttributes = VisitAttributes<Preset>;
