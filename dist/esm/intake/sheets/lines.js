import { partsOf } from "../../feed/disclosure.js";
import { present } from "../present.js";
function range(sums) {
  const pounds = sums.flatMap(({ min, max }) => [min ?? [], max ?? []].flat());
  const notes = [...new Set(sums.flatMap(({ note }) => note ?? []))].join(". ");
  if (pounds.length === 0) return notes ? { note: notes } : void 0;
  return { min: Math.min(...pounds), max: Math.max(...pounds), ...notes && { note: notes } };
}
const pupilsOf = ({ on_roll: pupils, total, available }) => pupils ?? (typeof total === "number" && typeof available === "number" ? total - available : void 0);
function givesPartAway(whole, parts) {
  const all = pupilsOf(whole);
  if (all === void 0) return false;
  const rest = parts.reduce((left, part) => left - (pupilsOf(part) ?? 0), all);
  return parts.some((part) => part.on_roll_band) || parts.some((part) => pupilsOf(part) === void 0) && rest > 0 && rest < 5;
}
function safeLines(lines) {
  const isHidden = (line) => givesPartAway(line, partsOf(line, lines));
  return {
    isSumHidden: lines.some(isHidden),
    lines: lines.map((line) => {
      if (!isHidden(line)) return line;
      const { on_roll: _pupils, available, available_band: band, ...rest } = line;
      return present({ ...rest, available_band: typeof available === "number" ? "ask" : band });
    })
  };
}
export {
  range,
  safeLines
};
