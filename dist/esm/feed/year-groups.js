const yearNumber = (group) => /^reception$/i.test(group) ? 0 : Number(/^year (\d+)$/i.exec(group)?.[1] ?? NaN);
const RECEPTION_AGE = 4;
function agesOf({ ages, send: { year_groups } }) {
  const years = year_groups.map(yearNumber);
  if (ages.length || years.some(Number.isNaN)) return ages;
  return years.map((year) => ({ minimum: year + RECEPTION_AGE, maximum: year + RECEPTION_AGE + 1 }));
}
export {
  agesOf,
  yearNumber
};
