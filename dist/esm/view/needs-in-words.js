import { NEED_WORDS } from "./words/needs.js";
const own = (words, need) => Object.hasOwn(words, need) ? words[need] : void 0;
const needInWords = (need, feed) => needWith(need, feed.send.labels);
function needWith(need, labels) {
  const [plain, official] = own(NEED_WORDS, need) ?? [];
  const label = own(labels.needs, need) ?? plain ?? need;
  if (!official) return { plain: label };
  return { plain: label, official: /^[A-Z]+$/.test(need) ? `${need}: ${official}` : official };
}
export {
  needInWords,
  needWith
};
