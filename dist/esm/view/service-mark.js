import { html } from "lit";
import { text } from "./text.js";
const escaped = (word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
function markedRuns(words, found) {
  const all = [...new Set(found)].filter((word) => word.trim()).sort((a, b) => b.length - a.length);
  if (!all.length) return [words];
  const pattern = `(?<![\\p{L}\\p{N}])(${all.map(escaped).join("|")})(?![\\p{L}\\p{N}])`;
  return words.split(new RegExp(pattern, "giu"));
}
const markView = (words, found = []) => markedRuns(words, found).flatMap(
  (run, index) => index % 2 ? html`<mark part="mark">${text(run)}</mark>` : run ? html`<span>${text(run)}</span>` : []
);
export {
  markView,
  markedRuns
};
