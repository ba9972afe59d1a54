import { overlaps } from "../feed/ages.js";
import { AREAS, NEED_AREAS, needsIn } from "../feed/needs.js";
import { agesOf } from "../feed/year-groups.js";
import { remember } from "./remember.js";
const isNeedArea = (need) => AREAS.some((area) => area === need);
function ageRange(age) {
  const [, from, to] = /^\s*(\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?\s*$/.exec(age ?? "") ?? [];
  return from === void 0 ? void 0 : [Number(from), Number(to ?? from)];
}
function fitsAge(service, age) {
  const [from, to] = ageRange(age) ?? [0, Infinity];
  const inside = to - from > 1 ? 1 : 0;
  const isFor = overlaps(agesOf(service), from + inside, to - inside);
  return isFor === void 0 ? "unsaid" : isFor ? "yes" : "no";
}
function fitsNeed(needs, need) {
  if (needs.some((own) => own === need || NEED_AREAS[own] === need)) return "yes";
  return needs.length && !needs.some((own) => NEED_AREAS[need] === own) ? "no" : "unsaid";
}
const isNeedCode = (need) => Object.hasOwn(NEED_AREAS, need) || isNeedArea(need);
const needKey = remember((words) => {
  if (isNeedCode(words)) return words;
  const [code, other] = needsIn(words);
  return code && !other ? code : words.trim();
});
export {
  ageRange,
  fitsAge,
  fitsNeed,
  isNeedArea,
  isNeedCode,
  needKey
};
