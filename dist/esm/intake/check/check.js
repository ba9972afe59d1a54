import { readFeed } from "../../feed/read.js";
import { isRaw } from "../../feed/spot.js";
import { ageFaults } from "./ages.js";
import { feedText } from "./bytes.js";
import { coverageOf } from "./coverage.js";
import { dateFaults } from "./dates.js";
import { found, foundAs } from "./fault.js";
import { freshnessFaults } from "./freshness.js";
import { linkFaults } from "./links.js";
import { looked } from "./look.js";
import { memberFaults } from "./members.js";
import { olderFaults } from "./older.js";
import { inOrder } from "./order.js";
import { plainDocument } from "./plain.js";
import { privateFaults } from "./private.js";
import { publishingFaults } from "./publishing.js";
import { LOST } from "./reader-data.js";
import { readerFaults } from "./reader-faults.js";
import { repeatFaults } from "./repeats.js";
import { reportFaults } from "./reports.js";
import { safeFault } from "./safe-words.js";
import { schemaFaults } from "./schema-faults.js";
import { smallCountFaults } from "./small-counts.js";
import { commentFaults, statementFaults } from "./statutory.js";
import { summaryOf } from "./summary.js";
import { textFaults } from "./texts.js";
import { openWordFaults } from "./words.js";
function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\ufeff/, "").trim());
  } catch {
    return void 0;
  }
}
function taken(input) {
  if (input instanceof Uint8Array) {
    const { text, isOther, why } = feedText(input);
    if (why) return { document: void 0, input: "", faults: [found("unread", { path: "", message: why })] };
    const whole = taken(text);
    return isOther ? { ...whole, faults: [...whole.faults, found("notUtf8", { path: "" })] } : whole;
  }
  const document = typeof input === "string" ? parsed(input) : input;
  const { plain, lost } = plainDocument(document);
  const faults = lost ? [foundAs(LOST, { path: "", message: LOST_PARTS })] : [];
  return { document: plain, input: typeof input === "string" && !lost ? input : plain, faults };
}
const LOST_PARTS = "Parts of the document lie too deep, hold themselves or cannot be read. They were left out before anything else was checked.";
function once(faults) {
  const told = /* @__PURE__ */ new Set();
  return faults.filter(
    ({ case: number, path, message }) => told.size < told.add(`${number}|${path}|${message}`).size
  );
}
function allFaults(look) {
  const ofOurs = look.isOurs && !look.isParts ? [statementFaults, commentFaults, reportFaults] : [];
  const others = [
    privateFaults,
    smallCountFaults,
    publishingFaults,
    linkFaults,
    memberFaults,
    openWordFaults,
    ageFaults,
    repeatFaults,
    dateFaults,
    freshnessFaults,
    ...ofOurs,
    textFaults,
    olderFaults
  ].flatMap((part) => part(look));
  const schema = schemaFaults(look);
  const own = [...readerFaults(look.readerFaults, schema), ...others];
  const placed = new Set(own.flatMap(({ path, case: number }) => number === 41 ? [] : path));
  return [...own, ...schema.filter(({ path }) => !placed.has(path))];
}
function withSchools(faults, { send }) {
  const raws = Array.isArray(send.reports) ? send.reports : [];
  return faults.map((fault) => {
    const index = /^send\.reports\[(\d+)\]/.exec(fault.path)?.[1];
    const raw = index === void 0 ? void 0 : raws[Number(index)];
    const school = isRaw(raw) && isRaw(raw.organization) ? raw.organization.name : void 0;
    return fault.record === void 0 && typeof school === "string" ? { ...fault, record: school } : fault;
  });
}
const report = (look, all, coverage) => {
  const faults = inOrder(once(all)).map(safeFault);
  return { summary: summaryOf(look, faults, coverage), faults };
};
function checkFeed(input, { today, source = "" }) {
  const { document, input: given, faults: first } = taken(input);
  const isNone = first.some(({ case: number }) => number === 139);
  const { feed, faults } = isNone ? { faults: [] } : readFeed(given, { source });
  if (!feed) return report(void 0, [...first, ...readerFaults(faults, [])], null);
  const look = looked(document, feed, faults, today);
  const coverage = coverageOf(look);
  return report(look, [...first, ...withSchools(allFaults(look), look), ...coverage.faults], coverage.count);
}
const unreadReport = (message) => report(void 0, [found("unread", { path: "", message })], null);
export {
  checkFeed,
  unreadReport
};
