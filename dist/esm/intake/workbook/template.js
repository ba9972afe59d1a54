import { SHEET_KINDS } from "../sheets/kinds.js";
const templateSheets = () => SHEET_KINDS.map(({ key, title, columns, examples }) => ({ key, title, columns, rows: examples }));
export {
  templateSheets
};
