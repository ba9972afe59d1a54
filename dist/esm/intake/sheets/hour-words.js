const TIME = "(?:(\\d\\d?)(?:[:.](\\d\\d))?(?::00)? ?([ap]\\.?m\\.?)?|(noon|midday|midnight))";
const RANGE = new RegExp(
  `^(?:from |between |at )?${TIME} ?(?:-|\u2013|to|until|till|and) ?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:at )?)?${TIME}(?![\\w/])`,
  "i"
);
const FROM = new RegExp(`^(?:from |at )?${TIME}(?: onwards| start)?(?![\\w/])`, "i");
const UNTIL = new RegExp(`^(?:until|till|to) ${TIME}(?![\\w/])`, "i");
function timeOf([digits, minutes, half, word]) {
  if (word) {
    const hour2 = /midnight/i.test(word) ? 0 : 12;
    return { hour: hour2, minutes: "00", half: "x", digits: "12", isSure: true };
  }
  const hour = Number(digits);
  if (!digits || hour > 23 || Number(minutes ?? 0) > 59) return void 0;
  const letter = half?.charAt(0).toLowerCase() ?? "";
  return { hour, minutes: minutes ?? "00", half: letter, digits, isSure: Boolean(minutes ?? half) };
}
const isEarly = ({ digits, half, hour }) => !half && digits.length === 1 && hour < 7;
function clock(time, half, isAfternoon) {
  const { hour, minutes } = time;
  const said = time.half || half;
  const hours = said === "p" && hour < 12 ? hour + 12 : said === "a" && hour === 12 ? 0 : isAfternoon ? hour + 12 : hour;
  return `${String(hours).padStart(2, "0")}:${minutes}:00`;
}
function hoursIn(text, isAfterDays = false) {
  const range = RANGE.exec(text);
  const [from, to] = [range?.slice(1, 5), range?.slice(5, 9)].map((parts) => parts && timeOf(parts));
  const isBare = isAfterDays && Math.max(from?.hour ?? 24, to?.hour ?? 24) <= 12;
  if (range && from && to && (from.isSure || to.isSure || isBare)) {
    const first = to.half === "p" && from.hour <= to.hour && from.hour !== 12 ? "p" : to.half === "a" ? "a" : "";
    const isLate = !to.half && to.hour !== 12 && (from.half === "p" || (from.half === "a" || !from.isSure) && !to.isSure && to.hour <= from.hour);
    const isNight = from.hour >= 17;
    return {
      opens_at: clock(from, first, isEarly(from) && !first),
      closes_at: clock(to, isLate ? "p" : "", !isLate && isEarly(to) && !isNight),
      rest: text.slice(range[0].length)
    };
  }
  const until = UNTIL.exec(text);
  const end = until && timeOf(until.slice(1, 5));
  if (until && end?.isSure)
    return { closes_at: clock(end, "", isEarly(end)), rest: text.slice(until[0].length) };
  const alone = FROM.exec(text);
  const start = alone && timeOf(alone.slice(1, 5));
  if (alone && start?.isSure)
    return { opens_at: clock(start, "", isEarly(start)), rest: text.slice(alone[0].length) };
  return void 0;
}
const short = (time) => typeof time === "string" ? /^(\d\d:\d\d):00$/.exec(time)?.[1] ?? "" : "";
function hourWords(opens, closes) {
  const [from, to] = [short(opens), short(closes)];
  if (from && to) return `${from} - ${to}`;
  return from ? `from ${from}` : to && `until ${to}`;
}
export {
  hourWords,
  hoursIn
};
