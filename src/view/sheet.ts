import type { CSSResult } from 'lit';

const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** One constructed sheet for a document and its text: a sheet of another document is refused by the browser. */
function sheetFor(page: Document, style: CSSResult): CSSStyleSheet | undefined {
  const known = sheets.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
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

const isStyled = (root: Node): root is Document => 'adoptedStyleSheets' in root;

/** Puts our rules on the page or the shadow root a view stands in, once each. */
export function adoptStyles(root: Node, styles: readonly CSSResult[]): void {
  if (!isStyled(root)) return;
  // A document has no owner; `instanceof` fails for one of another frame.
  const page = root.ownerDocument ?? root;
  for (const style of styles) {
    const sheet = sheetFor(page, style);
    if (sheet && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
