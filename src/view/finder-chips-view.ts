import type { Feed } from '../feed/types.js';
import { type Facet, type FacetChoices, FACETS } from '../search/facets.js';
import type { Chip } from './choice-parts.js';
import { facetInWords } from './facets-view.js';
import type { FinderActs } from './finder-acts.js';
import type { Picture } from './finder-pictures.js';
import { startCategories } from './finder-start.js';
import { sayFinder } from './words/finder.js';

/** A choice as families read it: a starting point by its own words. */
export const choiceInWords = (facet: Facet, value: string, feed: Feed): string =>
  facet === 'category' && startCategories(value)
    ? // Starting points have the names of their pictures.
      sayFinder(value as Picture)
    : facetInWords(facet, value, feed);

/** What was chosen, each to be taken away. */
export const chosenChips = (choices: FacetChoices, feed: Feed, acts: FinderActs): readonly Chip[] =>
  FACETS.flatMap((facet) => {
    const value = choices[facet];
    return value
      ? [{ id: facet, label: choiceInWords(facet, value, feed), onDrop: () => acts.onChoose(facet, '') }]
      : [];
  });
