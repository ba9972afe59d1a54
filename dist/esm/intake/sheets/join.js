import { fault } from "../faults.js";
import { bare } from "../text.js";
import { BINDINGS } from "./service-bindings.js";
const LISTS = /* @__PURE__ */ new Set([
  ...BINDINGS.flatMap(({ path, isList: isList2 }) => isList2 ? [path] : []),
  "service_at_locations",
  "send.places",
  "send.places_note",
  "send.year_groups",
  "send.needs",
  "organization.organization_identifiers"
]);
const RANGES = /* @__PURE__ */ new Set(["minimum_age", "maximum_age", "send.top_up"]);
const isList = (path) => LISTS.has(path);
const TEXTS = /* @__PURE__ */ new Set([
  "description",
  "eligibility_description",
  "application_process",
  "send.before_you_go"
]);
const isText = (path) => TEXTS.has(path);
const isRange = (path) => RANGES.has(path);
const PLACES = /^(?:resource|resourced|sen-unit|inclusion|special-school|alternative)/;
const textAt = ({ values }, path) => {
  const value = values.get(path);
  return typeof value === "string" ? value : "";
};
function marksOf(draft) {
  const { values } = draft;
  const urn = values.get("urn");
  const needs = values.get("send.needs");
  const words = (path) => bare(textAt(draft, path));
  return {
    draft,
    urn,
    about: [
      typeof urn === "string" ? urn : "",
      Array.isArray(needs) ? needs.join() : words("send.needs_text"),
      words("send.kind") || words("send.kind_label")
    ],
    part: bare(draft.part),
    all: JSON.stringify([draft.key, draft.id, draft.name, draft.part, [...values], draft.kept])
  };
}
const differing = (one, other) => [...one.values].flatMap(([path, value]) => {
  if (isList(path) || isRange(path) || !other.values.has(path)) return [];
  if (one.isContinued && isText(path)) return [];
  return JSON.stringify(value) === JSON.stringify(other.values.get(path)) ? [] : [path];
});
function mayJoin(row, other) {
  if (row.draft.id && other.draft.id) return row.draft.id === other.draft.id;
  const isAlike = (index) => !row.about[index] || !other.about[index] || row.about[index] === other.about[index];
  const arePlaces = [row, other].map(({ draft }) => draft.key === "places");
  if (arePlaces[0] && arePlaces[1]) return [0, 1, 2].every(isAlike) && row.part !== other.part;
  if (arePlaces[0] || arePlaces[1]) return isAlike(0);
  return differing(row.draft, other.draft).length === 0;
}
function joined(drafts) {
  const groups = [];
  const byId = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const byUrn = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const faults = [];
  const file = (group, marks) => {
    const { id, name } = marks.draft;
    if (id) byId.set(id, group);
    add(byName, bare(name), group);
    if (marks.urn) add(byUrn, marks.urn, group);
  };
  for (const draft of drafts) {
    const marks = marksOf(draft);
    if (seen.has(marks.all)) {
      faults.push(fault("sameRow", { path: draft.path, record: draft.name }));
      continue;
    }
    seen.add(marks.all);
    const group = groupOf(marks, { byId, byName, byUrn });
    if (group) group.push(marks);
    else groups.push([marks]);
    file(group ?? groups.at(-1) ?? [], marks);
  }
  return {
    // A group starts with its first row.
    groups: groups.map((group) => group.map(({ draft }) => draft)),
    faults
  };
}
const MOST_ALIKE = 300;
const add = (map, key, group) => {
  const groups = map.get(key);
  if (!groups) map.set(key, [group]);
  else if (groups.length <= MOST_ALIKE && !groups.includes(group)) groups.push(group);
};
function groupOf(marks, { byId, byName, byUrn }) {
  const { id, name, key } = marks.draft;
  const own = id ? byId.get(id) : void 0;
  if (own) return own.length <= MOST_ALIKE ? own : void 0;
  const alike = name ? byName.get(bare(name)) ?? [] : [];
  if (alike.length > MOST_ALIKE) return void 0;
  const namesakes = alike.filter(
    (group) => group.length <= MOST_ALIKE && group.every((row) => mayJoin(marks, row))
  );
  if (namesakes.length > 0) return namesakes.length === 1 ? namesakes[0] : void 0;
  if (key !== "places" || !marks.urn || id) return void 0;
  const schools = (byUrn.get(marks.urn) ?? []).filter(
    (group) => group.every(({ draft }) => draft.key !== "places" && PLACES.test(textAt(draft, "send.kind")))
  );
  return schools.length === 1 ? schools[0] : void 0;
}
export {
  differing,
  isList,
  isRange,
  isText,
  joined
};
