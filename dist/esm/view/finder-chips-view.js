import { FACETS } from '../search/facets.js';
import { facetInWords } from './facets-view.js';
import { startCategories } from './finder-start.js';
import { sayFinder } from './words/finder.js';
/** A choice as families read it: a starting point by its own words. */
export const choiceInWords = (facet, value, feed) => facet === 'category' && startCategories(value)
    ? // Starting points have the names of their pictures.
        sayFinder(value)
    : facetInWords(facet, value, feed);
/** What was chosen, each to be taken away. */
export const chosenChips = (choices, feed, acts) => FACETS.flatMap((facet) => {
    const value = choices[facet];
    return value
        ? [{ id: facet, label: choiceInWords(facet, value, feed), onDrop: () => acts.onChoose(facet, '') }]
        : [];
});
