import { SILENT } from "./facet-times.js";
const KINDS = ["care", "educational", "leisure"];
const SETTINGS = ["home", "elsewhere"];
const YES = { yes: ["yes"], isOpen: false };
const SOME = { yes: [], maybe: ["yes"], isOpen: false };
const NO = { yes: [], isOpen: false };
const answerSaid = (answer) => answer === "yes" ? YES : answer === "some" ? SOME : answer === "no" ? NO : SILENT;
const kindSaid = ({ send: { break_kinds } }) => break_kinds.length ? { yes: break_kinds, isOpen: false } : SILENT;
const AT_HOME = { yes: ["home"], isOpen: false };
const ELSEWHERE = { yes: ["elsewhere"], isOpen: false };
const BOTH = { yes: ["home", "elsewhere"], isOpen: false };
const HAS_PLACE = { yes: ["elsewhere"], isOpen: true };
const isAtHome = (words) => /^(?:at |in )?(?:\w+ )?home$/i.test(words);
function settingSaid({ send: { setting }, locations, terms }) {
  if (setting) {
    const words = setting.split(/\s*(?:[,;/&]|\band\b|\bor\b)\s*/i);
    const parts = words.filter((word) => word && !/^online$/i.test(word));
    if (!parts.length) return SILENT;
    const atHome = parts.filter(isAtHome).length;
    return atHome === parts.length ? AT_HOME : atHome ? BOTH : ELSEWHERE;
  }
  const hasPlace = locations.some(({ type }) => type === "physical");
  const visits = terms.some(({ name, scheme }) => scheme === "attending_type" && /^home visit$/i.test(name));
  if (visits) return hasPlace ? BOTH : AT_HOME;
  return hasPlace ? HAS_PLACE : SILENT;
}
export {
  KINDS,
  SETTINGS,
  answerSaid,
  kindSaid,
  settingSaid
};
