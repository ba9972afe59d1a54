const ISO = /^(\d{4})(?:[-/](\d\d?)(?:[-/](\d\d?)(?:[T ]\d.*)?)?)?$/;
const DAY_FIRST = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})(?: \d.*)?$/;
const daysIn = (year, month) => month === 2 ? year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28 : 30 + (month + (month >> 3) & 1);
const two = (digits) => digits.padStart(2, "0");
function partialDate(input) {
  const text = String(typeof input === "number" ? input : typeof input === "string" ? input : "").trim();
  const [, year, month, day] = ISO.exec(text) ?? [];
  const [, dayFirst, monthNext, yearLast] = DAY_FIRST.exec(text) ?? [];
  const [y, m, d] = [year ?? yearLast, month ?? monthNext, day ?? dayFirst];
  if (!y || +y < 1900 || +y > 2199) return;
  if (!m) return y;
  if (+m < 1 || +m > 12) return;
  if (!d) return `${y}-${two(m)}`;
  return +d >= 1 && +d <= daysIn(+y, +m) ? `${y}-${two(m)}-${two(d)}` : void 0;
}
function monthsBetween(from, today) {
  const [fromYear = 0, fromMonth = 12, fromDay = daysIn(fromYear, fromMonth)] = from.split("-").map(Number);
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  return (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0);
}
const isPast = (date, today) => date < today.slice(0, date.length);
const inForce = (items, today) => items.filter(({ valid_to }) => !valid_to || !isPast(valid_to, today));
export {
  daysIn,
  inForce,
  isPast,
  monthsBetween,
  partialDate,
  two
};
