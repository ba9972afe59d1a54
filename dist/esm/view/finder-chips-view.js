import { FACETS } from "../search/facets.js";
import { facetInWords } from "./facets-view.js";
import { startCategories } from "./finder-start.js";
import { sayFinder } from "./words/finder.js";
const choiceInWords = (facet, value, feed) => facet === "category" && startCategories(value) ? (
  // Starting points have the names of their pictures.
  sayFinder(value)
) : facetInWords(facet, value, feed);
const chosenChips = (choices, feed, acts) => FACETS.flatMap((facet) => {
  const value = choices[facet];
  return value ? [{ id: facet, label: choiceInWords(facet, value, feed), onDrop: () => acts.onChoose(facet, "") }] : [];
});
export {
  choiceInWords,
  chosenChips
};
