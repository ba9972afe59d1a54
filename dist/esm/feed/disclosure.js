const UNKNOWN = { kind: "unknown" };
const HIDDEN = { kind: "hidden" };
const ASK = { kind: "ask" };
const hideUnder = (feed = 5, page = 0) => {
  const under = Math.floor(Math.max(feed, page, 0));
  return under > 0 ? Math.max(under, 3) : 0;
};
const isSmall = (count, under) => count !== void 0 && count >= 1 && count < under;
const bandLimit = (band) => Number(/^under-(\d+)$/.exec(band ?? "")?.[1] ?? 0);
function figure(count, under, band) {
  const limit = bandLimit(band);
  if (limit || isSmall(count, under)) return { kind: "under", under: Math.max(limit, under) };
  if (band) return { kind: "words", words: band };
  return count === void 0 ? UNKNOWN : { kind: "known", value: count };
}
const isGuarded = (line, under) => line.on_roll_band !== void 0 || isSmall(line.on_roll, under) || isSmall(line.total, under) || line.total !== void 0 && line.available !== void 0 && isSmall(line.total - line.available, under);
function vacanciesInWords(line, under) {
  const { total, available, available_band: band } = line;
  const limit = bandLimit(line.on_roll_band);
  const hasHiddenPupils = line.on_roll_band !== void 0 || isSmall(line.on_roll, under);
  if (hasHiddenPupils && isSmall(total, under)) return ASK;
  if (available !== void 0) return available > 0 ? { kind: "some", stated: true } : { kind: "none" };
  if (band) return band === "some" ? { kind: "some", stated: true } : { kind: band };
  const most = line.on_roll ?? limit - 1;
  if (total === void 0 || most < 0) return UNKNOWN;
  return total > most ? { kind: "some", stated: false } : line.on_roll === void 0 ? ASK : { kind: "full", over: 0 };
}
function vacancies(line) {
  const { total, on_roll, available, available_band: band } = line;
  if (available !== void 0) return { kind: "stated", value: available };
  if (band) return band === "some" ? { kind: "some", stated: true } : { kind: band };
  if (total === void 0 || on_roll === void 0) return UNKNOWN;
  return total > on_roll ? { kind: "not-filled", value: total - on_roll } : { kind: "full", over: on_roll - total };
}
const WHOLE = /^(?:(?:grand |sub-?)?totals?|all(?![- ]through)|overall|whole)\b/i;
const isWhole = (phase) => !phase || WHOLE.test(phase);
function rankOf({ phase = "" }) {
  if (isWhole(phase)) return 3;
  if (/^(?:nursery|reception|y(?:ea)?rs? ?\d|y ?\d)/i.test(phase)) return 0;
  return /^(?:ks|key stage) ?\d/i.test(phase) ? 1 : 2;
}
function leavesSmallRest(sum, parts, under) {
  if (!parts.some((part) => part.on_roll === void 0)) return false;
  const rest = (sum.on_roll ?? 0) - parts.reduce((all, part) => all + (part.on_roll ?? 0), 0);
  return isSmall(rest, under);
}
const partsOf = (line, lines) => lines.filter((other) => rankOf(other) < rankOf(line));
function guardOf(line, lines, under) {
  const parts = partsOf(line, lines);
  const ranks = [0, 1, 2].map((rank) => parts.filter((part) => rankOf(part) === rank));
  return {
    line,
    isSum: parts.length > 0,
    pupils: parts.some((part) => isGuarded(part, under)) || ranks.some((some) => leavesSmallRest(line, some, under)),
    total: parts.some((part) => isSmall(part.total, under))
  };
}
function shownPlaces(lines, under) {
  const guards = lines.map((line) => guardOf(line, lines, under));
  const isRowGuarded = guards.some(({ line, isSum, pupils }) => pupils || isSum && isGuarded(line, under));
  return guards.map(({ line, isSum, pupils, total }) => {
    const needsWords = isGuarded(line, under) || isRowGuarded && (isSum || line.on_roll === void 0 || line.total === void 0);
    const isRollHidden = pupils && (line.on_roll !== void 0 || line.on_roll_band !== void 0);
    const { phase, as_at, note } = line;
    return {
      ...phase && { phase },
      ...as_at && { as_at },
      ...note && { note },
      total: total ? HIDDEN : figure(line.total, under),
      on_roll: isRollHidden ? HIDDEN : figure(line.on_roll, under, line.on_roll_band),
      vacancies: pupils ? ASK : needsWords ? vacanciesInWords(line, under) : vacancies(line),
      planned: line.planned.map((change) => ({ ...change, total: figure(change.total, under) }))
    };
  });
}
function bandedPlaces(line, under = 5) {
  const { on_roll, available, ...rest } = line;
  const known = {
    ...typeof line.total === "number" && { total: line.total },
    ...typeof on_roll === "number" && { on_roll },
    ...typeof available === "number" && { available },
    ...line.on_roll_band && { on_roll_band: line.on_roll_band },
    planned: []
  };
  if (!isGuarded(known, under)) return line;
  const band = line.on_roll_band ?? (isSmall(known.on_roll, under) ? `under-${under}` : void 0);
  return {
    ...rest,
    ...band ? { on_roll_band: band } : typeof on_roll === "number" && { on_roll },
    ...typeof available === "number" && {
      available_band: available > 0 ? "some" : "none"
    }
  };
}
export {
  bandedPlaces,
  hideUnder,
  isWhole,
  partsOf,
  shownPlaces
};
