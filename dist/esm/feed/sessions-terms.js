import { isDay } from "./days.js";
const NONE = [];
const cache = /* @__PURE__ */ new WeakMap();
function usable(terms) {
  let found = cache.get(terms);
  if (!found) {
    found = terms.filter(({ from, to }) => isDay(from) && isDay(to) && from <= to).sort((a, b) => a.from < b.from ? -1 : 1);
    cache.set(terms, found);
  }
  return found;
}
function termsOf({ send }, service) {
  const { merged } = send;
  const own = merged ? merged.find(({ feed }) => feed === service.feed)?.term_dates : send.term_dates;
  return own ? usable(own) : NONE;
}
const lastOf = (terms) => terms.reduce((last, { to }) => to > last ? to : last, "");
function seasonOn(day, terms) {
  if (terms.some(({ from, to }) => from <= day && day <= to)) return "term";
  return terms.some(({ to }) => to < day) && terms.some(({ from }) => from > day) ? "holiday" : void 0;
}
export {
  lastOf,
  seasonOn,
  termsOf
};
