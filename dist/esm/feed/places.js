import { fault } from "./faults.js";
import { isRaw, known, list, number, one, text, unique } from "./spot.js";
function postcode(text2) {
  const [, out, inner] = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})?$/.exec(text2.toUpperCase().replace(/[^A-Z\d]/g, "")) ?? [];
  return out && (inner ? `${out} ${inner}` : out);
}
const isInUk = (latitude, longitude) => latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2;
function readPoint(spot) {
  const { geometry } = spot.raw;
  const point = isRaw(geometry) && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
  const [east, north] = point;
  const latitude = number(spot, "latitude") ?? (typeof north === "number" ? north : void 0);
  const longitude = number(spot, "longitude") ?? (typeof east === "number" ? east : void 0);
  if (latitude === void 0 || longitude === void 0) return {};
  if (isInUk(latitude, longitude)) return { latitude, longitude };
  const isSwapped = isInUk(longitude, latitude);
  fault(spot, 51, "latitude", isSwapped ? "note" : "warning");
  return isSwapped ? { latitude: longitude, longitude: latitude } : {};
}
const LINES = ["address_1|address1", "address_2|address2", "city", "region", "state_province"];
function readPlace(spot, isHidden) {
  const [first] = list(spot, "addresses", "physical_addresses", "postal_addresses");
  const address = first ?? spot;
  const masked = isHidden || spot.raw.mask_exact_address === true;
  const printed = text(address, "postal_code", "postcode");
  const full = printed && postcode(printed);
  const code = masked ? full?.split(" ")[0] : full;
  const shown = masked ? LINES.slice(2, 3) : LINES;
  const lines = [
    ...shown.map((names) => text(address, ...names.split("|"))),
    code ?? (masked ? void 0 : printed)
  ];
  const type = text(spot, "location_type");
  const place = {
    type: type === "virtual" || type === "postal" ? type : "physical",
    ...known({ name: masked ? void 0 : text(spot, "name", "alternate_name"), postcode: code }),
    lines: unique(lines.filter((line) => line !== void 0)),
    ...masked ? { masked: true } : readPoint(spot),
    accessibility: unique(
      list(spot, "accessibility", "accessibility_for_disabilities", "accessibilities").flatMap(
        (item) => ["description", "accessibility", "name", "details"].flatMap((name) => text(item, name) ?? [])
      )
    )
  };
  const isKnown = place.name || place.lines.length || place.latitude || place.masked || place.type !== "physical";
  return isKnown ? [place] : [];
}
function readLocations(spot) {
  const isHidden = spot.raw.hide_address === true;
  const linked = list(spot, "service_at_locations").flatMap((item) => {
    const location = one(item, "location");
    return location ? [{ location, spots: [item, location] }] : [];
  });
  const direct = list(spot, "locations").map((location) => ({ location, spots: [location] }));
  return [...linked, ...direct].flatMap(
    ({ location, spots }) => readPlace(location, isHidden).map((place) => ({ place, spots }))
  );
}
export {
  isInUk,
  postcode,
  readLocations
};
