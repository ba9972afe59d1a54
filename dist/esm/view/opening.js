import { isPast } from "../feed/dates.js";
import { monthInWords } from "./formats.js";
import { say } from "./words/shared.js";
const inSentence = (words) => words.replace(
  /^(?:The )?(From|In|Early|Late|Next|Spring|Summer|Autumn|Winter)\b/,
  (first) => first.toLowerCase()
);
function hasOpened(date, words, today) {
  const when = date ?? /\b(?:19|20)\d\d\b/.exec(words ?? "")?.[0];
  return when !== void 0 && isPast(when, today);
}
function openingInWords({ send: { opens } }, today) {
  const when = opens?.text ? inSentence(opens.text).replace(/^(?:from|in) /, "") : opens?.date && monthInWords(opens.date);
  return when ? say(hasOpened(opens?.date, opens?.text, today) ? "openPast" : "opens", { when }) : "";
}
export {
  hasOpened,
  inSentence,
  openingInWords
};
