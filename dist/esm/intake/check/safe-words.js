const EMAIL = /[^\s@<>,;:()"“”]+@[^\s@<>,;:()"“”]+/g;
const NUMBER = /(?:\+|\b|\()\d(?:[\s().-]{0,2}\d){9,}/g;
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const LONGEST = 160;
function safeWords(text, longest = LONGEST) {
  const short = text.slice(0, longest * 4);
  const line = short.replace(UNSEEN, " ").replace(/\s+/g, " ").trim().replace(EMAIL, "[address left out]").replace(NUMBER, "[number left out]");
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}\u2026` : line;
}
const SENTENCE = 1200;
function safeFault({ record, path, message, mend, ...rest }) {
  return {
    case: rest.case,
    severity: rest.severity,
    ...record && { record: safeWords(record) },
    path: safeWords(path, 200),
    message: safeWords(message, SENTENCE),
    mend: safeWords(mend, SENTENCE)
  };
}
export {
  safeFault,
  safeWords
};
