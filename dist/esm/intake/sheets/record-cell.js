import { entriesCell, entriesIn } from "./entries.js";
const BRACKETS = /^(.*?)\s*\[([^[\]]*)\]$/s;
function tailIn(entry, { names, numbers = [] }) {
  const [, words = "", inside = ""] = BRACKETS.exec(entry) ?? [];
  const pairs = inside.split(/; ?/).map((piece) => {
    const name = Object.keys(names).filter((one) => piece === one || piece.startsWith(`${one} `)).reduce((longest, one) => one.length > longest.length ? one : longest, "");
    return [names[name] ?? "", piece.slice(name.length + 1)];
  });
  if (!inside || pairs.some(([name]) => !name)) return { words: entry, tail: {}, isLost: false };
  const read = pairs.map(([name, text]) => [name, valueIn(text, numbers.includes(name))]);
  const known = read.filter(([, value]) => value !== void 0 && value !== "");
  return { words, tail: Object.fromEntries(known), isLost: known.length < read.length };
}
function valueIn(text, isNumber) {
  const [, quoted] = /^"(.*)"$/s.exec(text) ?? [];
  if (!isNumber || quoted !== void 0) return quoted ?? text;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : void 0;
}
const valueText = (value, isNumber) => typeof value === "string" && (isNumber || /^".*"$/s.test(value)) ? `"${value}"` : String(value);
function flatIn(entry, spec) {
  const { words, tail, isLost } = tailIn(entry, spec);
  const said = words ? spec.read(words) : { value: {} };
  const { value, fault = isLost ? "word" : void 0 } = said;
  const members = Object.entries({ ...value, ...tail }).filter(([, member]) => member !== void 0);
  return { value: Object.fromEntries(members), ...fault && { fault } };
}
function flatEntry(record, spec) {
  const labelled = (said2) => {
    const tail = Object.entries(spec.names).flatMap(([label, name]) => {
      const value = record[name];
      if (value === void 0 || said2[name] === value) return [];
      return `${label} ${valueText(value, spec.numbers?.includes(name) ?? false)}`;
    });
    return tail.length > 0 ? `[${tail.join("; ")}]` : "";
  };
  const words = spec.write(record);
  const said = words ? spec.read(words).value : {};
  const isTooMuch = Object.keys(said).some((name) => record[name] === void 0 && said[name] !== void 0);
  return isTooMuch ? labelled({}) : [words, labelled(said)].filter(Boolean).join(" ");
}
function flatsIn(cell, spec) {
  const read = entriesIn(cell).map((entry) => flatIn(entry, spec));
  const isWhole = ({ value }) => Object.keys(value).length > 0 && (spec.required ?? []).every((name) => value[name]);
  const faults = read.flatMap((one) => one.fault ?? (isWhole(one) ? [] : ["word"]));
  return { value: read.filter(isWhole).map(({ value }) => value), faults: [...new Set(faults)] };
}
const flatsCell = (records, spec) => entriesCell(records.map((record) => flatEntry(record, spec)));
export {
  flatEntry,
  flatIn,
  flatsCell,
  flatsIn
};
