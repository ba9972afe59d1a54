const MOST_LINES = 10;
const SEVERITIES = ["error", "warning", "note"];
const told = /* @__PURE__ */ new Set();
function tellOnce(line) {
  if (told.has(line)) return;
  told.add(line);
  console.warn(`local-offer: ${line}`);
}
function faultReport(address, { faults, records }) {
  const kinds = /* @__PURE__ */ new Set();
  const lines = SEVERITIES.flatMap((severity) => faults.filter((fault) => fault.severity === severity)).filter((fault) => !kinds.has(fault.case) && kinds.add(fault.case)).slice(0, MOST_LINES).map(({ record, message, mend: mend2 }) => `- ${record ? `${record}: ` : ""}${message} ${mend2}`);
  const more = faults.length - lines.length;
  if (more > 0) lines.push(`- and ${more} more`);
  const mend = new Set(
    faults.flatMap(({ record, severity }) => record && severity !== "note" ? record : [])
  ).size;
  const count = mend > 0 ? `${mend} of ${records} records need mending.` : `${records} records were read.`;
  return [`${address}: ${count}`, ...lines].join("\n");
}
export {
  faultReport,
  tellOnce
};
