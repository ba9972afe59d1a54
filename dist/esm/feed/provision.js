import { isWhole } from "./disclosure.js";
function shownProvision({ provision = [] }, under) {
  const isSmall = (count = 0) => count > 0 && count < under;
  const sumOf = (lines) => lines.reduce((sum, { name, pupils = 0 }) => sum + (isWhole(name) ? 0 : pupils), 0);
  const givesAway = ({ pupils = 0, layer }) => [provision, provision.filter((line) => line.layer === layer)].map(sumOf).some((sum) => sum > 0 && isSmall(Math.abs(pupils - sum)));
  const figure = (line) => {
    const { name, pupils } = line;
    if (pupils === void 0) return { kind: "unknown" };
    const others = provision.filter((other) => other !== line);
    if (isWhole(name) && (others.some((other) => isSmall(other.pupils)) || givesAway(line)))
      return { kind: "hidden" };
    return isSmall(pupils) ? { kind: "under", under } : { kind: "known", value: pupils };
  };
  return provision.map((line) => ({ ...line, pupils: figure(line) }));
}
export {
  shownProvision
};
