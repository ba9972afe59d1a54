const MONTHS = "January February March April May June July August September October November December".split(
  " "
);
function sayDate(date) {
  const [year = "", month, day] = date.split("-");
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}
const many = (count, one, more = `${one}s`) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : more}`;
export {
  many,
  sayDate
};
