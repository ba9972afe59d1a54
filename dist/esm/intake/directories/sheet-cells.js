import { cleanCell } from "../text.js";
import { tell } from "./faults.js";
const MOST_TOLD = 20;
const headingOf = (cell) => cleanCell(cell).toLowerCase();
const headingsOf = (rows) => (rows[0] ?? []).map(headingOf);
const filled = (cells) => cells.reduce((last, cell, index) => cell.trim() ? index + 1 : last, 0);
function sheetRows(rows, isPadded = false) {
  const headings = headingsOf(rows);
  const columns = new Map(headings.map((heading, index) => [heading, index]).reverse());
  const found = [];
  const refused = [];
  for (const [index, cells] of rows.entries()) {
    const length = isPadded ? filled(cells) : cells.length;
    if (index === 0 || filled(cells) === 0) continue;
    if (length > headings.length) refused.push(index + 1);
    else
      found.push({
        line: index + 1,
        cell: (heading) => cleanCell(cells[columns.get(heading.toLowerCase()) ?? -1] ?? "")
      });
  }
  const faults = refused.slice(0, MOST_TOLD).map((line) => tell("cells", { path: `line ${line}` }));
  const rest = refused.length - MOST_TOLD;
  if (rest > 0)
    faults.push(
      tell("cells", {
        path: `line ${refused[MOST_TOLD]} and after`,
        message: `${rest} more rows have more cells than there are headings, so they were left out.`
      })
    );
  return { rows: found, faults };
}
function byLine(faults, lines, columnOf) {
  return faults.map((fault) => {
    let prefix = fault.path;
    while (prefix && !lines.has(prefix)) prefix = prefix.replace(/(?:^|\.?)[^.[\]]+$|\[\d+\]$/, "");
    const line = lines.get(prefix);
    if (line === void 0) return /^contents?$/.test(fault.path) ? { ...fault, path: "sheet" } : fault;
    const column = columnOf(fault.path.replace(/^\w+\[\d+\]\.?/, "").replace(/\[\d+\]/g, ""));
    return { ...fault, path: column ? `line ${line}, column "${column}"` : `line ${line}` };
  });
}
export {
  byLine,
  headingsOf,
  sheetRows
};
