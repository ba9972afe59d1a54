import { fault } from "./faults.js";
import { known, list, number, text, unique } from "./spot.js";
function overlaps(ages, min, max) {
  if (ages.length === 0) return;
  return ages.some(
    ({ minimum = 0, maximum = Infinity }) => minimum < Math.floor(max) + 1 && min < Math.floor(maximum) + 1
  );
}
function band(spot, youngest, oldest) {
  let minimum = number(spot, youngest);
  let maximum = number(spot, oldest);
  if (minimum === 0 && maximum === 0) minimum = void 0;
  if (minimum !== void 0 && minimum < 0) minimum = void 0;
  if (maximum !== void 0 && maximum <= 0) maximum = void 0;
  if (minimum !== void 0 && maximum !== void 0 && minimum > maximum) {
    fault(spot, 38, youngest);
    return [];
  }
  return minimum === void 0 && maximum === void 0 ? [] : [known({ minimum, maximum })];
}
function readAges(spot) {
  const groups = list(spot, "eligibilitys", "eligibilities");
  const ages = [
    ...band(spot, "minimum_age", "maximum_age"),
    ...band(spot, "min_age", "max_age"),
    ...groups.flatMap((group) => band(group, "minimum_age", "maximum_age"))
  ];
  return {
    ages: unique(ages, ({ minimum, maximum }) => `${minimum}-${maximum}`),
    eligibility: groups.flatMap((group) => text(group, "eligibility", "name") ?? []).join("\n\n")
  };
}
export {
  overlaps,
  readAges
};
