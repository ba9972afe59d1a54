import { isCollege } from "./types.js";
const BY_LAW = ["mainstream", "nursery", "special"];
const BY_CODE = ["pru", "ap-academy", "16-19-academy"];
const NOT_ASKED = {
  special: ["sir-2", "sir-4"],
  nursery: ["sir-8"]
};
const ONLY_THE_CODE = "The Act does not name you; the Code does.";
const isAsked = (setting, key) => setting !== "hospital" && !NOT_ASKED[setting]?.includes(key);
function dutyOf(setting, key) {
  if (!isAsked(setting, key)) return "good-practice";
  return BY_LAW.includes(setting) ? "law" : BY_CODE.includes(setting) ? "code" : "good-practice";
}
function lawOf(setting, { key, law }) {
  const duty = dutyOf(setting, key);
  if (duty === "law" || isCollege(setting)) return law;
  return duty === "code" ? `SEND Code of Practice 6.2, after ${law}` : `Good practice, after ${law}`;
}
const PHASES = [
  [/all[- ]?through/i, 4, 18],
  [/primary|infant|junior|first|middle/i, 4, 14],
  [/secondary|upper|high/i, 11, 18],
  [/16[ -]?(?:plus|\+)|post[- ]?16|sixth/i, 16, 19],
  [/nursery|early years/i, 2, 4]
];
function agesIn(phase = "") {
  const [, from, to] = /\b(\d\d?)\s*(?:-|–|to)\s*(\d\d?)\b/.exec(phase) ?? [];
  if (from && to) return [Number(from), Number(to)];
  const [, youngest, oldest] = PHASES.find(([name]) => name.test(phase)) ?? [];
  return youngest === void 0 || oldest === void 0 ? void 0 : [youngest, oldest];
}
const SIXTEEN = 16;
const isUnder16s = (phase) => {
  const ages = agesIn(phase);
  return Boolean(ages && ages[1] <= SIXTEEN);
};
const has5To16s = (phase) => {
  const [from, to] = agesIn(phase) ?? [5, SIXTEEN];
  return from < SIXTEEN && to > 5;
};
export {
  ONLY_THE_CODE,
  agesIn,
  dutyOf,
  has5To16s,
  isAsked,
  isUnder16s,
  lawOf
};
