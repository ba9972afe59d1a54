import { contactIn } from "./contact-in.js";
import { countWords, ownWords, pageLinks, picturesIn, withoutOurs } from "./check-words.js";
import { plainWords } from "./html-words.js";
const keysOf = ({ key, also = [] }) => [key, ...also];
const textsOf = ({ text = "", easy_read = [] }) => [
  text,
  ...easy_read.map((row) => row.text)
];
function rowsOf(report, key) {
  const { health = [], moving_on = [] } = report;
  if (key === "col-4" && !report.sections.some(({ text }) => text?.includes("<table")))
    return health.map((row) => typeof row === "string" ? row : Object.values(row).join(" "));
  if (key === "col-5" || key === "sir-12") return moving_on.map((row) => Object.values(row).join(" "));
  return [];
}
function answerTo(report, key) {
  const sections = report.sections.filter((section) => keysOf(section).includes(key));
  const touching = report.sections.find(
    (section) => section.prompts?.includes(key) && countWords(ownWords(section.text ?? "")) > 0
  );
  const texts = [...sections.flatMap(textsOf), ...rowsOf(report, key)];
  return {
    key,
    sections,
    touchedBy: sections.length || !touching ? void 0 : touching.heading ?? touching.key,
    hasWords: texts.some((text) => plainWords(text) !== ""),
    words: texts.reduce((sum, text) => sum + countWords(ownWords(text)), 0),
    links: texts.flatMap(pageLinks),
    hasPicture: sections.some(({ text = "", media = [] }) => media.length > 0 || picturesIn(text).length > 0)
  };
}
const LEADS_ON_SEN = /\bsen(?:d|di)?[\s-]*co\b|sen(?:d|di)?co|special educational needs|additional (?:needs|support)|learning support|inclusion|\bsend?\b/i;
function reachOf(report, { sections }) {
  const found = [
    ...sections.flatMap(({ text = "", contact }) => [
      ...contact ? [contact] : [],
      contactIn(withoutOurs(text))
    ]),
    ...(report.contacts ?? []).filter(({ role = "" }) => LEADS_ON_SEN.test(role))
  ];
  return {
    name: found.find(({ name }) => name)?.name,
    phone: found.find(({ phone }) => phone)?.phone,
    email: found.find(({ email }) => email)?.email
  };
}
export {
  answerTo,
  keysOf,
  reachOf
};
