import type { Feed } from '../feed/types.js';
import { type Facet, type FacetChoices } from '../search/facets.js';
import type { Chip } from './choice-parts.js';
import type { FinderActs } from './finder-acts.js';
/** A choice as families read it: a starting point by its own words. */
export declare const choiceInWords: (facet: Facet, value: string, feed: Feed) => string;
/** What was chosen, each to be taken away. */
export declare const chosenChips: (choices: FacetChoices, feed: Feed, acts: FinderActs) => readonly Chip[];
