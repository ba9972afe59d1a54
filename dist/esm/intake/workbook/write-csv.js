import Papa from "papaparse";
const csvOf = ({ columns, rows }) => `\uFEFF${Papa.unparse([columns.map(({ heading }) => heading), ...rows.map((row) => [...row])], {
  newline: "\r\n",
  escapeFormulae: true
})}\r
`;
export {
  csvOf
};
