const sheets = /* @__PURE__ */ new WeakMap();
function sheetFor(page, style) {
  const known = sheets.get(page) ?? /* @__PURE__ */ new Map();
  sheets.set(page, known);
  let sheet = known.get(style);
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (!sheet && Sheet) {
    sheet = new Sheet();
    sheet.replaceSync(style.cssText);
    known.set(style, sheet);
  }
  return sheet;
}
const isStyled = (root) => "adoptedStyleSheets" in root;
function adoptStyles(root, styles) {
  if (!isStyled(root)) return;
  const page = root.ownerDocument ?? root;
  for (const style of styles) {
    const sheet = sheetFor(page, style);
    if (sheet && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
export {
  adoptStyles
};
