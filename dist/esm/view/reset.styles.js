import { unsafeCSS } from "lit";
const STRUCTURE = ":is([data-local-offer-view],#_) ";
const LOOK = "[data-local-offer-view] ";
const SHAPE = "display:block;box-sizing:border-box;float:none;position:static;width:auto;min-width:0;height:auto;margin:0;unicode-bidi:plaintext";
function rule(weight, names, said) {
  const parts = names.split(" ").map((name) => `[part~=${name}]`);
  return `${weight}:is(${parts.join()}){${said}}`;
}
const shaped = (names) => unsafeCSS(rule(STRUCTURE, names, SHAPE));
const plain = (names) => unsafeCSS(
  rule(STRUCTURE, names, `${SHAPE};padding:0;border:0;list-style:none`) + rule(LOOK, names, "background:none")
);
const foldedTable = ({ table, head, rows, cells }) => unsafeCSS(
  rule(
    LOOK,
    `${table} ${rows} ${cells}`,
    "border:0;border-collapse:collapse;padding:0;background:none;color:inherit;font:inherit;letter-spacing:inherit;text-align:inherit;text-transform:inherit;vertical-align:top;white-space:normal"
  ) + rule(STRUCTURE, "table-name", "display:table-caption;padding:0") + rule(STRUCTURE, head, "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)")
);
const openTable = ({ table, groups, head, rows, cells }) => unsafeCSS(
  rule(STRUCTURE, table, "display:table;table-layout:fixed;width:100%") + rule(STRUCTURE, groups, "display:table-row-group") + rule(
    STRUCTURE,
    head,
    "display:table-header-group;position:static;width:auto;height:auto;overflow:visible;clip-path:none"
  ) + rule(STRUCTURE, rows, "display:table-row") + rule(STRUCTURE, cells, "display:table-cell")
);
export {
  foldedTable,
  openTable,
  plain,
  shaped
};
