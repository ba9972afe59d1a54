import { poundsIn } from "../cells.js";
import { figuresOf, placesNoteOf } from "../figures.js";
import { present } from "../present.js";
import { isBlank, oneLine } from "../text.js";
import { dateCell, dateWordsCell, dateWordsIn, isNotKnown, NOT_KNOWN } from "./date-cells.js";
const NULLABLE = ["total", "on_roll", "available", "as_at"];
function placesOf(row, phase) {
  const figures = figuresOf(row, phase);
  const unknown = NULLABLE.filter((field) => isNotKnown(row.text(field)));
  const planned = plannedOf(row, figures?.planned);
  const note = noteOf(row, "note");
  const hasMore = planned.length > 0 || note || unknown.length > 0;
  const line = figures || hasMore ? {
    ...present({
      ...figures,
      note: [figures?.note, note].filter(Boolean).join(". "),
      planned
    }),
    ...Object.fromEntries(unknown.map((field) => [field, null]))
  } : void 0;
  return {
    line,
    note: [phase ? void 0 : placesNoteOf(row), noteOf(row, "places_note")].filter(Boolean).join("\n\n") || void 0,
    topUp: topUpOf(row)
  };
}
function noteOf(row, field) {
  if (isBlank(row.text(field))) return void 0;
  const asNotes = {
    ...row,
    text: (name) => row.text(name === "notes" ? field : name),
    complain: (problem) => row.complain(problem, field)
  };
  return placesNoteOf(asNotes);
}
function plannedOf(row, planned = []) {
  const note = isBlank(row.text("planned_note")) ? "" : oneLine(row.text("planned_note"));
  const { date, text } = dateWordsIn(row.text("planned_from").replace(/^from (?=\d)/i, ""));
  const [first, ...more] = planned;
  if (!first && !note) return [];
  const isBoth = text !== void 0 && date !== void 0;
  return [
    {
      ...first,
      ...isBoth && { from: date, from_text: text },
      ...date === null && { from: null },
      ...note && { note: [first?.note, note].filter(Boolean).join(". ") }
    },
    ...more
  ];
}
function topUpOf(row) {
  const sum = row.read("top_up", poundsIn);
  const note = isBlank(row.text("top_up_note")) ? "" : row.text("top_up_note");
  if (!note) return sum;
  return { ...sum, note: [sum?.note, note].filter(Boolean).join(". ") };
}
const countCell = (count) => count === null ? NOT_KNOWN : count?.toString() ?? "";
const BANDS = { some: "Some", none: "None", ask: "Ask" };
const bandCell = (band) => {
  const [, below] = /^under-(\d+)$/.exec(band ?? "") ?? [];
  return below ? `fewer than ${below}` : band ?? "";
};
function lineCells(line) {
  const [planned] = line.planned ?? [];
  const { available_band: band, as_at: asAt, phase = "" } = line;
  return {
    phase,
    total: countCell(line.total),
    on_roll: countCell(line.on_roll) || bandCell(line.on_roll_band),
    available: countCell(line.available) || (band ? BANDS[band] : ""),
    as_at: asAt === null ? NOT_KNOWN : asAt ? dateCell(asAt) : "",
    // A row of a phase has its own note; a row of the whole speaks of the places as a whole.
    ...phase ? { notes: line.note ?? "" } : { note: line.note ?? "" },
    planned: planned ? countCell(planned.total) : "",
    planned_from: planned ? dateWordsCell({
      ...planned.from !== void 0 && { date: planned.from },
      ...planned.from_text && { text: planned.from_text }
    }) : "",
    planned_note: planned?.note ?? ""
  };
}
const pounds = (sum) => `\xA3${sum.toLocaleString("en-GB")}`;
function topUpCells({ min, max, note }) {
  const sum = min === void 0 ? max === void 0 ? "" : `up to ${pounds(max)}` : max === void 0 ? `from ${pounds(min)}` : min === max ? pounds(min) : `${pounds(min)} to ${pounds(max)}`;
  return { top_up: sum, top_up_note: note ?? "" };
}
export {
  lineCells,
  placesOf,
  topUpCells
};
