const isText = (node) => "text" in node;
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " "
  )
);
const isBlock = (node) => !isText(node) && BLOCKS.has(node.name);
const withBlocks = /* @__PURE__ */ new WeakMap();
function hasBlock(node) {
  const known = withBlocks.get(node);
  if (known !== void 0) return known;
  const found = node.children.some((child) => !isText(child) && (isBlock(child) || hasBlock(child)));
  withBlocks.set(node, found);
  return found;
}
function* elementsIn(nodes) {
  for (const node of nodes)
    if (!isText(node)) {
      yield node;
      yield* elementsIn(node.children);
    }
}
function wordsOf(nodes) {
  const parts = [];
  const add = (node) => {
    if (isText(node)) parts.push(node.text.replace(/\s+/g, " "));
    else if (node.name === "br") parts.push("\n");
    else {
      const isLine = BLOCKS.has(node.name) || hasBlock(node);
      const edge = /^(?:t[dh]|button)$/.test(node.name) ? " 	 " : isLine ? "\n" : "";
      parts.push(edge);
      node.children.forEach(add);
      parts.push(edge);
    }
  };
  nodes.forEach(add);
  return parts.join("").replace(/[^\S\n]*\t[^\S\n]*/g, " ").replace(/[^\S\n]+/g, " ").replace(/ ?\n[ \n]*/g, "\n").trim();
}
const lineOf = (nodes) => wordsOf(nodes).replace(/\s+/g, " ");
const elementsOf = ({ children }) => children.flatMap((child) => isText(child) ? [] : [child]);
const madeElement = (name, children) => ({
  name,
  attributes: /* @__PURE__ */ new Map(),
  children
});
function withLoose(nodes, parts) {
  const all = [];
  let run = [];
  const end = () => {
    if (run.some((node) => !isText(node) || node.text.trim())) all.push(madeElement(LOOSE, run));
    run = [];
  };
  for (const node of nodes)
    if (!isText(node) && parts.test(node.name)) {
      end();
      all.push(node);
    } else run.push(node);
  end();
  return all;
}
const LOOSE = "div";
export {
  LOOSE,
  elementsIn,
  elementsOf,
  hasBlock,
  isBlock,
  isText,
  lineOf,
  madeElement,
  withLoose,
  wordsOf
};
