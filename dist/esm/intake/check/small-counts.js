import { hideUnder, isWhole, shownPlaces } from "../../feed/disclosure.js";
import { shownProvision } from "../../feed/provision.js";
import { isRaw } from "../../feed/spot.js";
import { givesAway } from "../counts.js";
import { found } from "./fault.js";
const isSmall = (count, under) => count !== void 0 && count >= 1 && count < under;
const isHidden = ({ kind }) => kind === "hidden";
function placesAt({ raw, path }) {
  const { send } = raw;
  const isSend = isRaw(send) && send.places != null;
  const list = `${path ? `${path}.` : ""}${isSend ? "send.places" : "capacities"}`;
  return { at: (index) => `${list}[${index}]`, isSend };
}
function lineFaults(entry, lines, under) {
  const { at, isSend } = placesAt(entry);
  const shown = shownPlaces(lines, under);
  const { record } = entry;
  return lines.flatMap((line, index) => {
    const { total, on_roll: pupils, available } = line;
    const path = at(index);
    const faults = [];
    if (isSmall(pupils, under)) faults.push(found("smallCount", { path: `${path}.on_roll`, record }));
    const isOpen = pupils === void 0 || isSmall(pupils, under);
    const isTold = isOpen && total !== void 0 && available !== void 0 && isSmall(total - available, under);
    if (isTold) {
      const mend = isSend ? void 0 : "Leave this capacity out, and put available_band in send.places.";
      faults.push(found("workedOut", { path: `${path}.available`, record, mend }));
    }
    const figures = shown[index];
    if (pupils !== void 0 && figures && isHidden(figures.on_roll))
      faults.push(found("workedOutSum", { path: `${path}.on_roll`, record }));
    return faults;
  });
}
function serviceFaults(entry, service, under) {
  const { places } = service.send;
  return places.length ? lineFaults(entry, places, under) : [];
}
const MORE = /\b(?:up to )?(?:[1-4]|one|two|three|four) (?:more|extra|further|other|new|of our)\b/gi;
const wordFaults = ({ leaves, record }) => leaves.flatMap(
  ({ path, value }) => typeof value === "string" && /\bsend\.(?:places\b.*\.note|places_note)$/.test(path) && givesAway(value.replace(MORE, ""), "words", false) ? [found("smallWords", { path, record })] : []
);
function reportFaults({ feed, send }, under) {
  const raws = Array.isArray(send.reports) ? send.reports : [];
  let next = 0;
  return raws.flatMap((raw, index) => {
    const report = feed.reports[next];
    if (!report || !isRaw(raw) || !isRaw(raw.organization)) return [];
    next += 1;
    const { provision = [], organization } = report;
    const shown = shownProvision(report, under);
    return provision.flatMap(({ pupils, name }, line) => {
      const where = { path: `send.reports[${index}].provision[${line}].pupils`, record: organization.name };
      if (!isWhole(name) && isSmall(pupils, under)) return [found("smallPupils", where)];
      const figure = shown[line]?.pupils;
      return pupils !== void 0 && figure && isHidden(figure) ? [found("workedOutSum", where)] : [];
    });
  });
}
function smallCountFaults(look) {
  const { disclosure } = look.feed.send;
  const under = hideUnder(disclosure.under);
  if (under === 0) return [found("smallDecided", { path: "send.disclosure.under" })];
  return [
    ...look.entries.flatMap(
      (entry) => entry.service ? [...serviceFaults(entry, entry.service, under), ...wordFaults(entry)] : []
    ),
    ...reportFaults(look, under)
  ];
}
export {
  smallCountFaults
};
