import { type Facet, FACETS } from '../search/facets.js';
import type { VisitAttributes, VisitAttributesOf } from './visit-attributes.js';

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
] as const satisfies readonly Facet[];

type Preset = (typeof PRESETS)[number];

export const FINDER_ATTRIBUTES: VisitAttributesOf<Preset> = { presets: PRESETS, filters: FACETS };

/** The finder's attributes as an author wrote them. */
export type FinderAttributes = VisitAttributes<Preset>;
