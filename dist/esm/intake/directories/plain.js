const ENTITY = /&(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});)/gi;
const MARKUP = /<(?=[a-z/!?])/gi;
const isMarkup = (text) => /<[a-z/!]/i.test(text);
const asEntities = (text) => text.replace(ENTITY, "&amp;");
const asText = (text) => asEntities(text).replace(MARKUP, "&lt;");
const asProse = (text) => isMarkup(decodedBrackets(text)) ? text : asEntities(text);
const decodedBrackets = (text) => text.replace(/&(?:lt|#60|#x3c);/gi, "<");
const bareAddress = (address) => address.replace(/^(?:mailto:|tel:|https?:\/\/)|\/$/gi, "");
function inlineText({ text, href }) {
  if (!href || bareAddress(text.trim()) === bareAddress(href)) return text;
  const shown = href.replace(/^(?:mailto|tel):/i, "");
  return text.includes(shown) ? text : `${text} (${shown})`;
}
const lineOf = (inlines) => inlines.map(inlineText).join("").trim();
function blockText(block) {
  if (block.kind === "paragraph") return lineOf(block.inlines);
  return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${lineOf(item)}`).join("\n");
}
const plainOf = (text) => asText(text.map(blockText).join("\n\n"));
const isPlain = (text) => text.every(
  (block) => block.kind === "paragraph" && block.inlines.every(({ strong, emphasis, href }) => !strong && !emphasis && !href)
);
export {
  asEntities,
  asProse,
  asText,
  isPlain,
  plainOf
};
