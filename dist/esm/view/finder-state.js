import { itemOf } from "./visit.js";
import { copiedInWords } from "./visit-tools-view.js";
import { sayFinder } from "./words/finder.js";
import { sayResults } from "./words/results.js";
const isAsking = ({ words, choices, at, near }) => Boolean(words.trim() || Object.keys(choices).length || at.show || at.page || at.sort || near);
const isUsed = ({ words, near, choices, at, list }) => Boolean(words || near || Object.keys(choices).length || at.sort || list.length);
function screenOf(state, question) {
  const { at, model, isWaiting } = state;
  if (at.show === "list") return "list";
  const item = itemOf(state);
  const isHere = item && [...model.ours, ...model.nearby].includes(item);
  if (item && (isWaiting || !isAsking(state) || !isHere)) return "alone";
  if (isWaiting) return "waiting";
  if (question) return "question";
  return isAsking(state) ? "results" : "start";
}
const understoodOf = ({ result, urgent }) => (result?.understood ?? []).filter(({ kind }) => !urgent.length || kind !== "mended");
function statusInWords(state, screen) {
  const { audience, urgent, result, near, nearStatus, model, services } = state;
  const n = model.shown.length;
  const isRead = (word) => understoodOf(state).some(({ typed }) => typed.includes(word));
  const leftOut = urgent.length ? [] : (result?.leftOut ?? []).filter((word) => !isRead(word));
  const all = services.length;
  const count = n ? sayResults(n < all ? "countOf" : "count", { n, all }) : sayResults("countNone", {}, audience);
  return [
    urgent.length ? sayFinder("notSafe", {}, audience) : "",
    screen === "waiting" ? sayFinder("waiting") : "",
    // Whoever is told of help is not told that nothing fits.
    screen === "results" && (n || !urgent.length) ? `${count.replace(/\.$/, "")}.` : "",
    screen === "results" && result?.isPartial && n && !urgent.length ? sayFinder("partial", {}, audience) : "",
    leftOut.length ? sayFinder("leftOut", { words: leftOut.map((word) => `\u201C${word}\u201D`).join(sayFinder("or")) }) : "",
    nearStatus === "unknown" ? sayFinder("nearUnknown", { words: near }) : "",
    nearStatus === "waiting" ? sayFinder("nearWaiting") : "",
    nearStatus === "found" ? sayFinder("nearFrom", { words: near }) : "",
    copiedInWords(state)
  ].filter(Boolean).join(" ");
}
export {
  isUsed,
  screenOf,
  statusInWords,
  understoodOf
};
