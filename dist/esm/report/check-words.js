import { elementsIn, isBlock, isText, wordsOf } from "./html-nodes.js";
import { htmlTree } from "./html-tree.js";
import { isHtml, linksIn, plainWords } from "./html-words.js";
import { PROMPTS } from "./prompts-data.js";
const WRITE_HERE = /(?:[A-Z][\w ’-]{0,24}: ?)?\[\s*write here\b[^\]\n]*\]?/gi;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;
const FILE = /\.(?:pdf|docx?|odt|rtf|pptx?|pages)(?:[?#]|$)/i;
const OTHER_LINK = /^(?:#|mailto:|tel:)/i;
function without(nodes, isOut) {
  return nodes.flatMap((node) => {
    if (isText(node)) return [node];
    return isOut(node) ? [] : [{ ...node, children: without(node.children, isOut) }];
  });
}
const OUR_PROMPTS = new RegExp(
  Object.values(PROMPTS).map((prompt) => prompt.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+")).join("|"),
  "g"
);
const withoutOurs = (words) => words.replace(WRITE_HERE, " ").replace(OUR_PROMPTS, " ");
const readWords = (text) => withoutOurs(plainWords(text)).replace(ADDRESS, " ").trim();
function isNotOwn(node) {
  if (/^(?:a|h[1-6]|th|thead)$/.test(node.name)) return true;
  return node.name === "tr" && /\[\s*write here\b/i.test(wordsOf(node.children));
}
function ownWords(text) {
  const words = isHtml(text) ? wordsOf(without(htmlTree(text), isNotOwn)) : plainWords(text);
  return withoutOurs(words).replace(ADDRESS, " ").trim();
}
const countWords = (words) => words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const isFile = (url) => FILE.test(url);
const isPage = (url) => Boolean(url && !OTHER_LINK.test(url));
const pageLinks = (text) => linksIn(text).filter(({ url }) => isPage(url));
const picturesIn = (text) => isHtml(text) ? [...elementsIn(htmlTree(text))].filter(({ name }) => name === "img") : [];
function barePictures(text) {
  const within = (nodes, hasWords) => nodes.reduce((sum, node) => {
    if (isText(node)) return sum;
    if (node.name !== "img")
      return sum + within(node.children, isBlock(node) ? Boolean(wordsOf(node.children)) : hasWords);
    const alt = node.attributes.get("alt");
    return sum + (alt?.trim() || alt !== void 0 && hasWords ? 0 : 1);
  }, 0);
  return isHtml(text) ? within(htmlTree(text), false) : 0;
}
export {
  WRITE_HERE,
  barePictures,
  countWords,
  isFile,
  isPage,
  ownWords,
  pageLinks,
  picturesIn,
  readWords,
  withoutOurs
};
