import { escapeHtml } from "./html-clean.js";
import { parentsOrder, reportItems } from "./items.js";
import { besideHtml, feedHtml, textHtml, topHtml } from "./report-html-feed.js";
const same = (one, other) => one.replace(/\W+/g, " ").trim().toLowerCase() === other.replace(/\W+/g, " ").trim().toLowerCase();
const headingHtml = (level, words, marks = "") => words ? `<h${level}${marks}>${escapeHtml(words)}</h${level}>` : "";
const itemMark = ({ key, also = [], site }) => ` data-item="${escapeHtml([key, ...also].join(" "))}"${site ? ` data-site="${escapeHtml(site)}"` : ""}`;
function saysNoMore(heading, { question, legal, label }, taken) {
  if ([question, legal, label].some((ours) => same(ours, heading))) return true;
  return taken.some(({ text, by }) => same(text, heading) && /^(?:law|question|fourteen)$/.test(by));
}
function itemHtml(item, sections, rest, options, taken) {
  const ours = options.headings === "law" ? item.legal : item.question;
  const parts = sections.map((section, index) => {
    const { heading = "", text = "" } = section;
    const isOwn = options.headings === "own" && heading;
    const isFirst = !index || isOwn;
    const keepsOwn = heading && !isOwn && !saysNoMore(heading, item, taken);
    return [
      isFirst ? headingHtml(2, isOwn || ours, itemMark(section)) : "",
      keepsOwn ? headingHtml(3, heading) : "",
      textHtml(text),
      besideHtml(section)
    ];
  });
  if (!sections.length && rest) parts.push([headingHtml(2, ours, ` data-item="${item.key}"`)]);
  return [...parts.flat(), rest].filter(Boolean).join("\n");
}
function unmatchedHtml({ heading = "", level = 2, html }) {
  const at = level > 6 ? 3 : Math.max(2, level);
  return [headingHtml(at, heading), textHtml(html, Math.min(6, at + 1))].filter(Boolean).join("\n");
}
function reportHtml(input, options) {
  const isReading = "report" in input;
  const { report, unmatched, headings } = isReading ? input : { report: input, unmatched: [], headings: [] };
  const items = reportItems(options.setting);
  const known = new Map(items.map((item) => [item.key, item]));
  const keys = options.order === "law" ? [...known.keys()] : parentsOrder(options.setting);
  const restOf = (key) => isReading ? "" : feedHtml(report, options.setting, key);
  const body = keys.flatMap((key) => {
    const item = known.get(key);
    const sections = report.sections.filter((section) => section.key === key);
    return item ? [itemHtml(item, sections, restOf(key), options, headings)] : [];
  });
  const strays = report.sections.filter(({ key }) => !known.has(key)).map(
    (section) => [headingHtml(2, section.heading ?? section.key), textHtml(section.text ?? ""), besideHtml(section)].filter(Boolean).join("\n")
  );
  return [
    isReading ? "" : topHtml(report),
    ...unmatched.filter(({ heading }) => !heading).map(unmatchedHtml),
    ...body,
    ...strays,
    ...unmatched.filter(({ heading }) => heading).map(unmatchedHtml)
  ].filter(Boolean).join("\n");
}
export {
  reportHtml
};
