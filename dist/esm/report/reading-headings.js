import { keysOf, mapHeadings } from "./map-headings.js";
import { SOFT } from "./reading-flow.js";
import { looksLikeHeading } from "./reading-looks.js";
const isHeading = (part) => part.kind === "heading";
const flat = (parts) => parts.flatMap((part) => part.kind === "group" ? part.parts : [part]);
const plain = ({ level, text, item }) => ({ level, text, ...item && { item } });
function isReport(group, isInAnswer, taken) {
  const headings = group.parts.filter(isHeading);
  const known = headings.flatMap((heading) => {
    const { keys = [] } = taken.get(heading) ?? {};
    return keys.length ? [keys[0]] : [];
  });
  if (headings.some(({ item }) => item) && known.length) return true;
  if (isInAnswer || group.columns > 2) return new Set(known).size >= 3;
  return known.length > 0 && known.length * 2 >= headings.length;
}
function isKept(heading, before, taken) {
  if (taken && taken.by !== "none") return true;
  if (heading.form === "line" || heading.form === "mark") return false;
  return heading.form !== "bold" || looksLikeHeading(heading.text) && !(before && isHeading(before));
}
function settle(flow, setting, corrections) {
  const all = flat(flow).filter(isHeading);
  const first = mapHeadings(all.map(plain), { setting });
  const taken = new Map(all.map((heading, index) => [heading, first[index]]).filter(isTaken));
  let isInAnswer = false;
  const opened = flow.flatMap((part) => {
    if (isHeading(part) && part.level < SOFT) isInAnswer = Boolean(taken.get(part)?.keys.length);
    if (part.kind !== "group") return [part];
    const isRows = isReport(part, isInAnswer, taken);
    return isRows ? part.parts : [{ kind: "content", nodes: [part.source] }];
  });
  const parts = opened.map((part, at) => {
    if (!isHeading(part) || isKept(part, opened[at - 1], taken.get(part))) return part;
    return { kind: "content", nodes: part.source };
  });
  const mapped = mapHeadings(parts.filter(isHeading).map(plain), { setting });
  return { parts, taken: mapped.map((one, index) => corrected(one, corrections[index], setting)) };
}
const isTaken = (pair) => pair[1] !== void 0;
function corrected(taken, keys, setting) {
  if (!keys) return taken;
  const known = keysOf(keys.join(" "), setting);
  return { ...taken, keys: known, prompts: [], by: known.length ? "item" : "none" };
}
export {
  settle
};
