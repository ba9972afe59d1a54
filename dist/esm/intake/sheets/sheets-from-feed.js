import { fault } from "../faults.js";
import { aboutRows } from "./about-write.js";
import { commentRows } from "./comments-sheet.js";
import { differences } from "./differences.js";
import { feedFromSheets } from "./feed-from-sheets.js";
import { sheetKind } from "./kinds.js";
import { reportRows } from "./reports-write.js";
import { figureRows, rowsOf, sheetOf } from "./services-write.js";
function filled(key, rows) {
  const { title, columns, more } = sheetKind(key);
  const used = [...columns, ...more.filter(({ field }) => rows.some((row) => row[field]))];
  return { key, title, columns: used, rows: rows.map((row) => used.map(({ field }) => row[field] ?? "")) };
}
const inSheets = (services) => ["services", "places", "short-breaks"].flatMap(
  (key) => services.filter((service) => sheetOf(service) === key)
);
function serviceSheets(services) {
  const isInOrder = inSheets(services).every((service, index) => service === services[index]);
  const numbered = new Map(services.map((service, index) => [service, String(index + 1)]));
  const rows = (key) => services.filter((service) => sheetOf(service) === key).flatMap((service) => {
    const [first, ...more] = rowsOf(service, key);
    return first ? [{ ...first, ...!isInOrder && { order: numbered.get(service) ?? "" } }, ...more] : [];
  });
  const figures = services.filter((service) => sheetOf(service) !== "places").flatMap(figureRows);
  return [
    filled("services", rows("services")),
    filled("places", [...rows("places"), ...figures]),
    filled("short-breaks", rows("short-breaks"))
  ];
}
const asSheet = ({ title, columns, rows }) => ({
  name: title,
  rows: [columns.map(({ heading }) => heading), ...rows]
});
const written = (path) => path.reduce(
  (all, name) => typeof name === "number" ? `${all}[${name}]` : all ? `${all}.${name}` : name,
  ""
);
function lost(document, sheets) {
  const back = feedFromSheets(sheets.map(asSheet), {
    generated: document.send.generated,
    keepSmallNumbers: true
  }).document;
  return differences(document, back).map(({ path, kind }) => {
    const [list, index] = path;
    const record = list === "contents" && typeof index === "number" ? document.contents[index] : void 0;
    const message = kind === "gone" ? void 0 : "This comes back from the sheets in another form, or where the feed has nothing.";
    return fault("notHeld", {
      path: written(path),
      record: record?.name,
      ...message && { message }
    });
  });
}
function sheetsFromFeed(document) {
  const { reports = [], comments = [] } = document.send;
  const sheets = [
    filled("about", aboutRows(document)),
    ...serviceSheets(document.contents),
    filled("reports", reportRows(reports)),
    filled("comments", commentRows(comments))
  ];
  return { sheets, faults: lost(document, sheets) };
}
export {
  asSheet,
  sheetsFromFeed
};
