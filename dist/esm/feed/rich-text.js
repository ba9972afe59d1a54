import { safeLink } from "./contacts.js";
import { readTokens } from "./html-tokens.js";
import { decode } from "./text.js";
const HREF = /\shref\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/i;
const BLOCK = /^(?:p|div|h[1-6]|tr|table|section|article|header|footer|main|aside|nav|blockquote|d[ltd]|pre|hr|address|fig\w+|form|fieldset|details|summary|center|caption)$/;
const BREAKS = /<(?:p|br|div|li|h\d|t[dr])[\s/>]/i;
function treeBuilder() {
  const blocks = [];
  const open = { strong: 0, emphasis: 0, heading: 0, list: 0 };
  let inlines = [];
  let items = [];
  let ordered = false;
  let href;
  let gap = "";
  const close = () => {
    if (inlines.length) {
      if (open.list) items.push(inlines);
      else blocks.push({ kind: "paragraph", inlines });
    }
    inlines = [];
    gap = "";
  };
  const endBlock = () => {
    if (open.list) gap = "\n";
    else close();
  };
  const endList = () => {
    if (items.length) blocks.push({ kind: "list", ordered, items });
    items = [];
  };
  const lineBreak = () => {
    if (gap === "\n") endBlock();
    else gap = "\n";
  };
  const words = (raw) => {
    const text = decode(raw).replace(/\s+/g, " ");
    if (text.startsWith(" ")) gap ||= " ";
    const body = text.trim();
    if (!body) return;
    const last = inlines.at(-1);
    const strong = open.strong + open.heading > 0;
    const emphasis = open.emphasis > 0;
    if (last && last.href === href && !!last.strong === strong && !!last.emphasis === emphasis)
      last.text += gap + body;
    else {
      const goesFirst = last?.href || !(strong || emphasis || href);
      if (last && !goesFirst) last.text += gap;
      inlines.push({
        text: (last && goesFirst ? gap : "") + body,
        ...strong && { strong },
        ...emphasis && { emphasis },
        ...href && { href }
      });
    }
    gap = text.endsWith(" ") ? " " : "";
  };
  const lines = (raw) => {
    raw.split(/\r\n?|\n/).forEach((line, index) => {
      if (index) lineBreak();
      words(line);
    });
  };
  const tag = (name, isEnd, source) => {
    const step = (kind) => open[kind] = Math.max(0, open[kind] + (isEnd ? -1 : 1));
    if (name === "a") {
      const address = !isEnd && HREF.exec(source)?.[1]?.replace(/^["']|["']$/g, "");
      href = address ? safeLink(decode(address)) : void 0;
    } else if (name === "strong" || name === "b") step("strong");
    else if (name === "em" || name === "i") step("emphasis");
    else if (name === "br") lineBreak();
    else if (name === "li") (open.list ? close : endBlock)();
    else if (name === "ul" || name === "ol") {
      close();
      if (!open.list) ordered = name === "ol";
      if (!step("list")) endList();
    } else if (BLOCK.test(name)) {
      endBlock();
      if (/^h\d/.test(name)) step("heading");
    } else if (/^t[dh]|option$/.test(name)) gap ||= " ";
  };
  const end = () => {
    close();
    endList();
    return blocks;
  };
  return { words, lines, tag, end };
}
function richText(input) {
  const tree = treeBuilder();
  readTokens(input, { text: BREAKS.test(input) ? tree.words : tree.lines, tag: tree.tag });
  const blocks = tree.end();
  return blocks.length ? blocks : void 0;
}
const plainText = (text) => text.map(
  (block) => (block.kind === "paragraph" ? [block.inlines] : block.items).map((part) => part.map((inline) => inline.text).join("")).join("\n")
).join("\n\n");
export {
  plainText,
  richText
};
