const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const HTTP_DATE = /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
function instant(date) {
  const [, day, month = "", year, ...time] = HTTP_DATE.exec(date) ?? [];
  const at = MONTHS.indexOf(month);
  if (!day || at < 0) return void 0;
  const [hours = 0, minutes = 0, seconds = 0] = time.map(Number);
  return Date.UTC(Number(year), at / 3, Number(day), hours, minutes, seconds);
}
function retryAfterIn(retryAfter, date, now) {
  const said = retryAfter?.trim() ?? "";
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1e3;
  const until = instant(said);
  return until === void 0 ? void 0 : Math.max(0, until - (instant(date?.trim() ?? "") ?? now));
}
export {
  retryAfterIn
};
