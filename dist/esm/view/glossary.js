import { html } from "lit";
import { inlineView, richText } from "./rich-text.js";
import { text } from "./text.js";
import { GLOSSARY_WORDS } from "./words/glossary.js";
import { sayService } from "./words/services.js";
const ownGlossary = () => GLOSSARY_WORDS.split("\n").map((line) => {
  const [terms = "", meanings = ""] = line.split(": ");
  return { terms: terms.split("/"), meanings: meanings.split("|") };
});
const escaped = (words) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
const isLetters = (term) => /\p{Lu}\S*\p{Lu}/u.test(term) && term.length < 40;
const SHOUTED_WORDS = 3;
const EVERYDAY = /^(?:AA|OAP)$/;
const NO_FEED = {};
const known = /* @__PURE__ */ new WeakMap();
function glossaryOf(send = NO_FEED) {
  let glossary = known.get(send);
  if (glossary) return glossary;
  const theirs = (send.glossary ?? []).map(({ term, meaning, also = [] }) => ({
    terms: [term, ...also],
    // It will stand inside a sentence.
    meanings: [meaning.replace(/\.$/, "").replace(/^(?:An?|The) /, (article) => article.toLowerCase())]
  }));
  const entries = /* @__PURE__ */ new Map();
  for (const entry of [...ownGlossary().filter(({ terms: [term = ""] }) => !EVERYDAY.test(term)), ...theirs])
    for (const term of entry.terms) if (isLetters(term)) entries.set(term, entry);
  const terms = [...entries.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}&/.-])(${terms.join("|")})s?(?![\\p{L}\\p{N}&])`, "gu");
  glossary = { entries, pattern };
  known.set(send, glossary);
  return glossary;
}
const spells = (before, term) => before.split(/[^\p{L}'’]+/u).map((word) => word.charAt(0)).join("").toLowerCase().endsWith(term.toLowerCase());
function explained(words, seen, { entries, pattern }) {
  const pieces = [];
  let from = 0;
  const isShouted = !/\p{Ll}/u.test(words) && words.trim().split(/\s+/).length > SHOUTED_WORDS;
  for (const { index, 0: found, 1: term = "" } of isShouted ? [] : words.matchAll(pattern)) {
    const entry = entries.get(term);
    if (!entry || seen.has(entry)) continue;
    const [before, end] = [words.slice(0, index), index + found.length];
    const isBracketed = before.lastIndexOf("(") > before.lastIndexOf(")");
    const isTold = /^\s*(?:\(|(?:is|are) short for\b|stands? for\b|means?\b)/.test(words.slice(end)) || before.endsWith("(") && words[end] === ")" || spells(before, term);
    if (isTold) seen.add(entry);
    if (isTold || isBracketed) continue;
    seen.add(entry);
    const [first = "", ...others] = entry.meanings;
    const means = others.reduce((one, other) => sayService("or", { one, other }), first);
    const meaning = ` ${sayService("means", { meaning: means })}`;
    pieces.push({ words: words.slice(from, end), meaning, met: { term, means } });
    from = end;
  }
  return from < words.length || !pieces.length ? [...pieces, { words: words.slice(from) }] : pieces;
}
function explainer(send) {
  const seen = /* @__PURE__ */ new Set();
  return (words) => explained(words, seen, glossaryOf(send));
}
const pieceView = (one, { words, meaning }) => {
  const drawn = inlineView({ ...one, text: words });
  return meaning ? html`${drawn}<span part="meaning">${text(meaning)}</span>` : drawn;
};
const explainedLine = (words, explain) => explain(words).map((piece) => pieceView({ text: "" }, piece));
const explainedText = (blocks, explain) => richText(
  blocks,
  (one) => one.href ? inlineView(one) : explain(one.text).map((piece) => pieceView(one, piece))
);
export {
  explained,
  explainedLine,
  explainedText,
  explainer,
  glossaryOf,
  ownGlossary
};
