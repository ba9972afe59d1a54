import { partialDate } from "../../feed/dates.js";
import { isHeldBy } from "./areas.js";
import { byText, recordsIn, wordsOf } from "./raw.js";
function checked({ record }, today) {
  const date = partialDate(wordsOf(record, "assured_date")) ?? "";
  return date && date <= today.slice(0, date.length) ? `${date}-01-01`.slice(0, 10) : "";
}
function ranked(entries, generated) {
  const areas = entries.flatMap(({ record }) => recordsIn(record, "service_areas"));
  const holds = new Map(entries.map((entry) => [entry, isHeldBy(areas, entry.council)]));
  const days = new Map(entries.map((entry) => [entry, checked(entry, generated)]));
  return [...entries].sort(
    (one, other) => Number(holds.get(other)) - Number(holds.get(one)) || byText(days.get(other) ?? "", days.get(one) ?? "") || one.feed - other.feed || byText(one.id, other.id)
  );
}
export {
  ranked
};
