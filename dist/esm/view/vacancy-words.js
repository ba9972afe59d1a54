import { monthsBetween } from "../feed/dates.js";
import { dateInWords, monthInWords, thousands } from "./formats.js";
import { hasOpened, inSentence } from "./opening.js";
import { TERM_MONTHS } from "./vacancy-rows.js";
import { KIND_WORDS } from "./words/needs.js";
import { sayPlaces } from "./words/places.js";
import { yearsInWords } from "./years.js";
const OPEN_ENDED = 25;
function ageBand({ minimum: from, maximum: to }) {
  if (to === void 0 || to > OPEN_ENDED) return from === void 0 ? "" : sayPlaces("agesFrom", { from });
  if (from === void 0) return sayPlaces("agesTo", { to });
  return sayPlaces(from === to ? "agesOne" : "agesFromTo", { from, to });
}
const agesInWords = (service) => [...service.ages.map(ageBand), yearsInWords(service.send.year_groups)].filter(Boolean).join("; ") || sayPlaces("notSaid");
function kindInWords(row) {
  const official = KIND_WORDS[row.kind]?.[0];
  const isSame = !official || official.toLowerCase() === row.kindLabel.toLowerCase();
  return isSame ? row.kindLabel : sayPlaces("councilWord", { label: row.kindLabel, official });
}
function figureInWords(figure, noun) {
  switch (figure.kind) {
    case "known":
      return sayPlaces(`${noun}Count`, { n: figure.value });
    case "under":
      return sayPlaces(`${noun}Under`, { n: figure.under });
    case "words":
      return figure.words;
    case "hidden":
      return sayPlaces("notShown");
    default:
      return sayPlaces("notSaid");
  }
}
function vacanciesInWords(vacancies, isOneOfSeveral = false) {
  switch (vacancies.kind) {
    case "stated":
      return vacancies.value ? sayPlaces("stated", { n: vacancies.value }) : sayPlaces("statedNone");
    case "not-filled":
      return sayPlaces(isOneOfSeveral ? "notFilledHere" : "notFilled", { n: vacancies.value });
    case "full":
      return vacancies.over ? sayPlaces("fullOver", { n: vacancies.over }) : sayPlaces("full");
    case "some":
      return sayPlaces(vacancies.stated ? "someStated" : isOneOfSeveral ? "someHere" : "some");
    case "none":
      return sayPlaces("statedNone");
    case "ask":
      return sayPlaces("askPlaces");
    default:
      return sayPlaces("unknown");
  }
}
const lineVacancies = (row, line) => line.vacancies.kind === "unknown" && line.total.kind === "unknown" && row.kind === "inclusion-support-base" ? sayPlaces("notFixed") : vacanciesInWords(line.vacancies, row.lines.length > 1);
const mayBePromised = ({ lines }) => lines.length > 1 && lines.some(
  ({ vacancies }) => vacancies.kind === "not-filled" || vacancies.kind === "some" && !vacancies.stated
);
function freshnessInWords({ as_at, vacancies }, today) {
  if (!as_at) return sayPlaces("undated");
  const date = dateInWords(as_at);
  const months = monthsBetween(as_at, today);
  if (months >= 12) return sayPlaces("datedYears", { date, n: Math.floor(months / 12) });
  if (months > TERM_MONTHS) return sayPlaces("datedOld", { date, n: months });
  const isStated = vacancies.kind === "stated" || vacancies.kind === "none" || vacancies.kind === "some" && vacancies.stated;
  return isStated ? sayPlaces("statedByOn", { date }) : sayPlaces("dated", { date });
}
function plannedInWords(change, today) {
  const { total, from, from_text, note } = change;
  const places = total.kind === "unknown" ? sayPlaces("changeUnsaid") : figureInWords(total, "places");
  const when = from_text ? inSentence(from_text) : from && monthInWords(from);
  const words = when && (/^(from|in) /.test(when) ? when : `from ${when}`);
  const said = words === void 0 ? sayPlaces("plannedNoDate", { places }) : hasOpened(from, from_text, today) ? sayPlaces("plannedPast", { places, from: words }) : sayPlaces(from || /\d{4}/.test(words) ? "planned" : "plannedUnsaid", { places, from: words });
  return note ? `${said}. ${note}` : said;
}
const PLANS = { required: "planRequired", "not-required": "planNotRequired", either: "planEither" };
const planInWords = ({ send: { plan } }) => sayPlaces(plan ? PLANS[plan] : "notSaidAsk");
function topUpInWords({ send: { top_up } }) {
  const { min, max, note } = top_up ?? {};
  const amounts = { min: thousands(min ?? 0), max: thousands(max ?? 0) };
  const said = min === void 0 ? max === void 0 ? "" : sayPlaces("topUpTo", amounts) : max === void 0 ? sayPlaces("topUpFrom", amounts) : sayPlaces(min === max ? "topUpOne" : "topUpRange", amounts);
  return [said, note].filter(Boolean).join(". ") || sayPlaces("notSaid");
}
function countInWords(shown, all) {
  const chances = (chance) => shown.filter((row) => row.chance === chance).length;
  const [yes, ask] = [chances("yes"), chances("ask")];
  return [
    sayPlaces(shown.length === all.length ? "count" : "countOf", { n: shown.length, all: all.length }),
    yes && sayPlaces("withVacancies", { n: yes }),
    ask && sayPlaces("toAsk", { n: ask })
  ].filter(Boolean).join(", ");
}
export {
  agesInWords,
  countInWords,
  figureInWords,
  freshnessInWords,
  kindInWords,
  lineVacancies,
  mayBePromised,
  planInWords,
  plannedInWords,
  topUpInWords,
  vacanciesInWords
};
