const LONGEST = 75;
const octets = (character) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
};
function folded(line) {
  let [all, length] = ["", 0];
  for (const character of line) {
    const size = octets(character);
    if (length + size > LONGEST) {
      all += "\r\n ";
      length = 1;
    }
    all += character;
    length += size;
  }
  return all;
}
const escaped = (words) => words.replace(/\r\n?/g, "\n").replace(/[\0-\x09\x0b-\x1f\x7f]+/g, " ").replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
const LONDON = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/London",
  ...["DAYLIGHT +0000 +0100 BST 19960331T010000 3", "STANDARD +0100 +0000 GMT 19961027T020000 10"].flatMap(
    (words) => {
      const [kind = "", from = "", to = "", name = "", start = "", month = ""] = words.split(" ");
      return [
        `BEGIN:${kind}`,
        `TZOFFSETFROM:${from}`,
        `TZOFFSETTO:${to}`,
        `TZNAME:${name}`,
        `DTSTART:${start}`,
        `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
        `END:${kind}`
      ];
    }
  ),
  "END:VTIMEZONE"
];
export {
  LONDON,
  escaped,
  folded
};
