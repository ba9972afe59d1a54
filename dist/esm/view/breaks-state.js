import { ALL_FACETS } from "../search/facets.js";
import { ageRange } from "../search/fits.js";
import { itemOf } from "./visit.js";
import { copiedInWords } from "./visit-tools-view.js";
const PARTS = ["menu", "week", "statement"];
function breaksScreenOf(state) {
  const { at, model, parts } = state;
  const hasMenu = parts.includes("menu");
  if (!hasMenu && !parts.includes("week")) return "all";
  if (at.show === "list") return "list";
  const item = itemOf(state);
  const isDrawn = hasMenu && item && [...model.ours, ...model.nearby].includes(item);
  return item && !isDrawn ? "alone" : "all";
}
const MOVING_ON = 16;
function isMovingOn({ choices }) {
  const [, to = 0] = ageRange(choices.age) ?? [];
  return to >= MOVING_ON;
}
function breaksStatus(state, screen) {
  const { model, services, audience, say } = state;
  const [n, all] = [model.shown.length, services.length];
  const count = n ? say(n < all ? "countOf" : "count", { n, all }) : say("countNone", {}, audience);
  return [screen === "all" ? `${count.replace(/\.$/, "")}.` : "", copiedInWords(state)].filter(Boolean).join(" ");
}
const chosenFacets = ({ choices }) => ALL_FACETS.filter((facet) => choices[facet]);
export {
  PARTS,
  breaksScreenOf,
  breaksStatus,
  chosenFacets,
  isMovingOn
};
