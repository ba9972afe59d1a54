import { fault } from "./faults.js";
import { headingsOf, noHeadings } from "./sheets/headings.js";
import { sheetKind } from "./sheets/kinds.js";
import { servicesFrom } from "./sheets/services-read.js";
import { tableOf } from "./sheets/table.js";
const NAME = "places.csv";
const PREFIX = `sheet "${NAME}"`;
const withoutSheet = (one) => ({
  ...one,
  path: one.path === PREFIX ? "sheet" : one.path.replace(`${PREFIX}, `, ""),
  message: one.message.replaceAll(`${PREFIX}, `, "")
});
function placesFromRows(rows, { keepSmallNumbers = false, today = "" } = {}) {
  const kind = sheetKind("places");
  const sheet = { name: NAME, rows };
  const headings = headingsOf(sheet, kind);
  if (!headings) return { services: [], faults: [withoutSheet(noHeadings(sheet, kind))] };
  const table = tableOf(sheet, kind, headings);
  const { services, faults } = servicesFrom([table], { keepSmallNumbers, today });
  const empty = services.length === 0 ? [fault("noRows", { path: `line ${headings.row + 1}` })] : [];
  return { services, faults: [...[...table.faults, ...faults].map(withoutSheet), ...empty] };
}
export {
  placesFromRows
};
