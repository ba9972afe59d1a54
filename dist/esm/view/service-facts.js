import { inForce, isPast, monthsBetween } from "../feed/dates.js";
import { plainText } from "../feed/rich-text.js";
import { own } from "../feed/own.js";
import { checkedInWords, dateInWords, monthInWords, YEAR_MONTHS } from "./formats.js";
import { needInWords } from "./needs-in-words.js";
import { sayService } from "./words/services.js";
const OPEN_ENDED = 26;
const SENTENCE = 160;
const RECENT_MONTHS = 6;
const list = new Intl.ListFormat("en-GB");
const inList = (words) => list.format(words);
function cutAtWord(words, most = SENTENCE) {
  if (words.length <= most) return words;
  const space = words.lastIndexOf(" ", most);
  const end = space > most / 2 ? space : most - 1;
  const whole = words.slice(0, end).replace(/[\uD800-\uDBFF]$/, "");
  return `${whole.replace(/[\s,;:.–—-]+$/, "")}\u2026`;
}
const ENDED = /[.!?؟…]["”’)]*$/;
const SENTENCE_END = /[.!?؟]["”’)]*(?=\s+["“‘(]?[\p{Lu}\p{Lo}\d]|$)/gu;
const NO_END = /(?:\b(?:e\.g|i\.e|etc|Dr|Mr|Mrs|Ms|St|Rd|No|approx|incl|tel|\p{Lu})|^)\.$/iu;
function oneSentence(text) {
  const lines = (text ? plainText(text) : "").split(/\s*\n\s*/).filter(Boolean);
  const isSentence = (line2) => ENDED.test(line2) || line2.length > 60 && !line2.endsWith(":");
  const line = lines.find(isSentence) ?? lines.find((one) => !one.endsWith(":")) ?? lines[0] ?? "";
  for (const { index, 0: end } of line.matchAll(SENTENCE_END)) {
    const sentence = line.slice(0, index + end.length);
    if (!NO_END.test(sentence)) return cutAtWord(sentence);
  }
  const goesOn = isSentence(line) && !ENDED.test(line) && line !== lines.at(-1);
  return cutAtWord(goesOn ? `${line}\u2026` : line);
}
const ageWord = (age) => Number.isInteger(age) ? String(age) : sayService("months", { n: Math.round(age * 12) });
const agesOf = ({ ages }) => ages.map(({ minimum = 0, maximum = Infinity }) => {
  const [from, to] = [ageWord(minimum), ageWord(Math.min(maximum, OPEN_ENDED))];
  if (maximum >= OPEN_ENDED) return minimum ? sayService("ageFrom", { from }) : sayService("anyAge");
  if (!minimum) return sayService("ageTo", { to });
  return sayService(from === to ? "age" : "ages", { from, to });
});
function needsOf({ send }, feed) {
  const needs = send.needs.map((need) => {
    const { plain, official } = needInWords(need, feed);
    return official?.endsWith(`: ${plain.toLowerCase()}`) ? { plain } : { plain, ...official && { official } };
  });
  return [...needs, ...send.conditions.map((plain) => ({ plain }))];
}
const PLANS = { required: "planRequired", "not-required": "planNotRequired", either: "planEither" };
const REFERRALS = { self: "askSelf", professional: "askProfessional", either: "askEither" };
function firstNeeded({ send }, audience) {
  const { plan, assessment, referral } = send;
  return [
    plan && PLANS[plan],
    assessment && (assessment === "required" ? "assessed" : "notAssessed"),
    referral && REFERRALS[referral]
  ].flatMap((key) => key ? sayService(key, {}, audience) : []);
}
const pounds = (amount) => {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return `\xA3${amount.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
};
const isPriced = ({ amount }) => amount !== void 0 && amount >= 0;
const sumOf = (option) => !isPriced(option) ? "" : option.amount ? pounds(option.amount) : sayService("free").toLowerCase();
const priceInWords = (option) => [sumOf(option), option.amount_description].filter(Boolean).join(" ");
const startOf = ({ valid_from }, today) => valid_from && !isPast(valid_from, today) && valid_from > today ? valid_from : void 0;
function optionInWords(option, today) {
  const { option: name = "", amount } = option;
  const free = sayService("free");
  if (isPriced(option) && !amount && name.toLowerCase() === free.toLowerCase()) return free;
  const said = priceInWords(option);
  const words = name && said ? sayService("costIs", { option: name, amount: said }) : name || said;
  const cost = words === sumOf(option) && !amount ? free : words;
  const start = startOf(option, today);
  return start ? sayService("costFrom", { cost, date: dateInWords(start) }) : cost;
}
const PAYMENTS = {
  free: "free",
  fee: "fee",
  subsidised: "subsidised",
  "direct-payment": "directPayment",
  "personal-budget": "budget"
};
const BUDGETS = { yes: "budget", ask: "budgetAsk", no: "budgetNo" };
function costsOf({ cost_options, fees, free, send }, today, told = []) {
  const options = inForce(cost_options, today);
  const hasPrice = options.some(({ amount = 0 }) => amount > 0);
  const ways = [...free ? ["free"] : [], ...send.payment].filter((way) => !(hasPrice && (way === "free" || way === "fee"))).map((way) => {
    const key = own(PAYMENTS, way);
    return key ? sayService(key) : way;
  });
  const budget = send.personal_budget ? [sayService(BUDGETS[send.personal_budget])] : [];
  return [
    .../* @__PURE__ */ new Set([
      ...options.flatMap((one) => told.includes(one) ? [] : optionInWords(one, today) || []),
      ...ways,
      ...budget,
      ...fees ? [fees] : []
    ])
  ];
}
function costInShort(service, today) {
  const priced = inForce(service.cost_options, today).filter(isPriced);
  const amounts = priced.map(({ amount = 0 }) => amount).sort((a, b) => a - b);
  const said = costsOf(service, today);
  const rest = said.includes(sayService("budget")) ? "budgetAsk" : "budgetNo";
  const all = said.filter((words) => words !== sayService(rest) && words !== sayService("budgetNo"));
  if (amounts.length < 3) return all.slice(0, 3).map((words) => cutAtWord(words, SENTENCE / 2));
  const [from, to] = [pounds(amounts[0] ?? 0), pounds(amounts.at(-1) ?? 0)];
  return [from === to ? from : sayService("costRange", { from, to })];
}
const MOST_AREAS = 4;
function residentsOf({ service_areas }, { send: { publisher } }) {
  const named = service_areas.flatMap(
    ({ name, code }) => name ?? (code && code === publisher?.area?.code ? publisher.area.name ?? [] : [])
  );
  const names = [...new Set(named)];
  if (!names.length) return "";
  const rest = names.length - MOST_AREAS;
  const areas = rest > 1 ? [...names.slice(0, MOST_AREAS), sayService("moreAreas", { n: rest })] : names;
  return sayService("residents", { areas: inList(areas) });
}
function checkedOf({ assured_date, last_modified }, today) {
  if (!assured_date)
    return last_modified ? sayService("changed", { date: monthInWords(last_modified) }) : sayService("unchecked");
  const months = monthsBetween(assured_date, today);
  return months >= RECENT_MONTHS && months <= YEAR_MONTHS ? sayService("checkedHalf", { date: monthInWords(assured_date) }) : checkedInWords(assured_date, today);
}
function waitOf({ wait_time, assured_date, last_modified }) {
  const date = assured_date ?? last_modified;
  return wait_time && date ? sayService("waitSaid", { time: wait_time, date: monthInWords(date) }) : "";
}
function statusOf({ status, send: { opens } }) {
  if (status === "active") return "";
  if (status === "temporarily closed") return sayService("notRunning");
  if (status === "inactive") return sayService(opens ? "notOpen" : "notRunning");
  return status === "defunct" ? sayService("ended") : sayService("statusWord", { word: status });
}
export {
  agesOf,
  checkedOf,
  costInShort,
  costsOf,
  cutAtWord,
  firstNeeded,
  inList,
  isPriced,
  needsOf,
  oneSentence,
  priceInWords,
  residentsOf,
  startOf,
  statusOf,
  waitOf
};
