import { isBlank, oneLine } from "./text.js";
const KINDS = [
  [/\bap\b|alternative provision|\bprus?\b|pupil referral/, "alternative-provision"],
  [/\bspecial (?:free )?(?:schools?|academ(?:y|ies))\b/, "special-school"],
  [/\bspecialist (?:inclusion )?bases?\b|inclusion specialist/, "inclusion-specialist-base"],
  [/\b(?:support|inclusion support) bases?\b/, "inclusion-support-base"],
  [/\bresourced? (?:bases?|units?)\b/, "resource-base"],
  [/\b(?:[ase]rps?|rp|resourced? provisions?)\b/, "resourced-provision"],
  [/\b(?:sen|send|specialist|special) units?\b/, "sen-unit"]
];
function kindIn(cell) {
  const words = oneLine(cell);
  if (isBlank(words)) return {};
  const text = words.toLowerCase();
  const [kind, other] = KINDS.filter(([pattern]) => pattern.test(text)).map(([, found]) => found);
  if (kind && !(other === "sen-unit" && kind.startsWith("resource")))
    return { value: { kind, kind_label: words } };
  return { value: { kind_label: words }, ...!/inclusion base/.test(text) && { fault: "kind" } };
}
function isKindAlone(words) {
  const text = words.toLowerCase();
  return KINDS.some(
    ([pattern]) => pattern.test(text) && /^(?:primary|secondary|mainstream|local|our|in|schools?|[^a-z])*$/.test(text.replace(pattern, ""))
  );
}
function planIn(cell) {
  const words = oneLine(cell);
  if (isBlank(words) || /^(?:tbc|ask)$/i.test(words)) return {};
  if (/\beither\b|\bboth\b|\bor\b|not always|not necessarily|sen support/i.test(words))
    return { value: "either" };
  if (/^(?:no|n|not (?:required|needed|essential)|none)\b/i.test(words)) return { value: "not-required" };
  if (/^(?:yes|y|required|needed|essential|always|ehcp?|(?:ehc|an ehc) plan)(?: (?:required|needed|only|plan|plan required))?$/i.test(
    words
  ))
    return { value: "required" };
  return { words, fault: "plan" };
}
function poundsIn(cell) {
  const words = oneLine(cell);
  if (isBlank(words) || /^(?:tbc|ask|nil|none)$/i.test(words)) return {};
  const sums = [...words.matchAll(/£? ?(\d+(?:,\d{3})*(?:\.\d+)?) ?(k\b)?/gi)].map(([, digits = "", k]) => ({
    pounds: Number(digits.replaceAll(",", "")),
    k: Boolean(k)
  }));
  const rest = words.replace(/£? ?\d+(?:,\d{3})*(?:\.\d+)? ?(?:k\b)?/gi, "#");
  const isRange = /^# ?(?:-|–|—|to|and) ?#/i.test(rest);
  const isUpTo = /^(?:up to|max(?:imum)?) ?#/i.test(rest);
  const isFrom = /^from ?#$|^#\+$/i.test(rest);
  if (!isRange && !isUpTo && !isFrom && !/^#/.test(rest)) return { value: { note: words }, fault: "money" };
  if (sums.length !== (isRange ? 2 : 1)) return { value: { note: words }, fault: "money" };
  const last = sums.at(-1);
  const pounds = sums.map(({ pounds: sum, k }) => k || last?.k && sum < 1e3 ? sum * 1e3 : sum);
  const [min, max] = [Math.min(...pounds), Math.max(...pounds)];
  const isPlain = /^(?:up to |max(?:imum)? ?|from )?#(?: ?(?:-|–|—|to|and) ?#)?\+?$/i.test(rest);
  return { value: { ...!isUpTo && { min }, ...!isFrom && { max }, ...!isPlain && { note: words } } };
}
export {
  isKindAlone,
  kindIn,
  planIn,
  poundsIn
};
