import { isKindAlone } from "../cells.js";
import { fault } from "../faults.js";
import { asAtIn } from "../headings.js";
import { isTextFile } from "./headings.js";
import { dateIn } from "../sheet-dates.js";
import { cleanCell, oneLine } from "../text.js";
const TOTAL = /^(?:(?:grand|overall|sub)[ -]?)?totals?\b(?: (?:places|pupils|number|services).*| for .*)?:?$/i;
const MERGED = {
  about: ["what"],
  services: ["name", "id"],
  places: ["setting", "id", "urn", "need", "kind"],
  "short-breaks": ["name", "id"],
  reports: ["school", "urn", "id"],
  comments: ["theme"]
};
const NAMED = {
  about: ["what"],
  services: ["name", "id"],
  places: ["setting", "id"],
  "short-breaks": ["name", "id"],
  reports: ["school", "urn", "id"],
  comments: ["comment", "response", "action", "id"]
};
const GOES_ON = ["description", "eligibility", "application", "before_you_go", "schedules", "costs", "phone"];
function useOf(texts, cells, table, kind) {
  const filled = texts.filter(Boolean);
  const [first = ""] = filled;
  if (!first || isHeadingsAgain(texts, table.columns)) return "blank";
  if (TOTAL.test(first)) return "total";
  if (isExample(cells, kind)) return "example";
  if (texts.slice(table.columns.length).some(Boolean)) return "cells";
  if (kind.key === "about" || kind.key === "reports" || kind.key === "comments") return "row";
  if (filled.length > 1 || cells.has("id")) return cells.size > 0 ? "row" : "nameOnly";
  if (kind.key === "places") return isKindAlone(first) ? "kind" : "nameOnly";
  return GOES_ON.some((field) => cells.has(field)) ? "row" : "nameOnly";
}
const isHeadingsAgain = (texts, columns) => columns.every(({ heading }, index) => heading === oneLine(texts[index] ?? ""));
function isExample(cells, kind) {
  if (kind.key === "about") return false;
  const [named = ""] = NAMED[kind.key];
  const name = cells.get(named) ?? "";
  if (/^(?:example\b|e\.g\.)/i.test(cells.get("id") ?? name)) return true;
  if (cells.has("id")) return false;
  const at = kind.columns.findIndex(({ field }) => field === named);
  return kind.examples.some(
    (example) => example[at] === name && kind.columns.every(
      ({ field }, index) => field === "id" || cleanCell(example[index] ?? "") === (cells.get(field) ?? "")
    )
  );
}
function usualDate(sheet, { row, columns }) {
  const words = [
    ...columns.filter(({ field }) => field).map(({ heading }) => heading),
    ...sheet.rows.slice(0, row).flat()
  ];
  return words.flatMap((cell) => dateIn(asAtIn(cleanCell(cell)) ?? "").value ?? [])[0];
}
function tableOf(sheet, kind, headings) {
  const prefix = `sheet "${sheet.name}", `;
  const rows = [];
  const faults = [...headings.faults];
  let kindAbove = "";
  let above = /* @__PURE__ */ new Map();
  const width = isTextFile(sheet.name) ? 0 : Math.max(0, ...sheet.rows.map((row) => row.length));
  const columns = [...headings.columns];
  while (columns.length < width) columns.push({ index: columns.length, heading: "" });
  const table = { ...headings, columns };
  for (const [index, raw] of sheet.rows.entries()) {
    if (index <= headings.row) continue;
    const line = index + 1;
    const texts = raw.map(cleanCell);
    let cells = new Map(
      columns.flatMap(({ field, index: at }) => field && texts[at] ? [[field, texts[at]]] : [])
    );
    const use = useOf(texts, cells, table, kind);
    const nameIn = (row) => oneLine(row.get(NAMED[kind.key][0] ?? "") ?? "");
    const tell = (name, record = name === "total" ? "" : nameIn(cells)) => void faults.push(fault(name, { path: `${prefix}line ${line}`, record }));
    if (use === "blank") continue;
    if (use === "kind") {
      kindAbove = texts.find(Boolean) ?? "";
      continue;
    }
    if (use !== "row") {
      tell(use);
      continue;
    }
    const joined = joinedTo(cells, above, kind);
    if (!joined) {
      tell("noName");
      continue;
    }
    const isContinued = joined !== cells;
    if (isContinued && kind.key !== "reports" && kind.key !== "comments" && kind.key !== "about")
      tell("rowJoined", nameIn(joined));
    cells = kindAbove ? new Map([["kind", kindAbove], ...joined]) : joined;
    above = cells;
    const unknown = columns.flatMap(
      ({ field, heading, index: at }) => !field && heading && texts[at] ? [{ heading, text: texts[at] }] : []
    );
    rows.push({ line, isContinued, cells, unknown });
  }
  return {
    kind,
    name: sheet.name,
    sheet: prefix,
    rows,
    headings: new Map(columns.flatMap(({ field, heading }) => field ? [[field, heading]] : [])),
    asAt: usualDate(sheet, headings),
    faults
  };
}
function joinedTo(cells, above, kind) {
  if (kind.key === "comments") {
    const isEntry = NAMED.comments.some((field) => cells.has(field));
    const theme = above.get("theme");
    if (!isEntry) return void 0;
    return cells.has("theme") || cells.has("id") || !theme ? cells : new Map([["theme", theme], ...cells]);
  }
  if (NAMED[kind.key].some((field) => cells.has(field))) return cells;
  const taken = MERGED[kind.key].flatMap((field) => {
    const text = above.get(field);
    return text ? [[field, text]] : [];
  });
  return taken.length > 0 ? new Map([...taken, ...cells]) : void 0;
}
export {
  tableOf
};
