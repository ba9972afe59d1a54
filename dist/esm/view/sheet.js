const sheets = new WeakMap();
/** One constructed sheet for a document and its text: a sheet of another document is refused by the browser. */
function sheetFor(page, style) {
    const known = sheets.get(page) ?? new Map();
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
const isStyled = (root) => 'adoptedStyleSheets' in root;
/** Puts our rules on the page or the shadow root a view stands in, once each. */
export function adoptStyles(root, styles) {
    if (!isStyled(root))
        return;
    // A document has no owner; `instanceof` fails for one of another frame.
    const page = root.ownerDocument ?? root;
    for (const style of styles) {
        const sheet = sheetFor(page, style);
        if (sheet && !root.adoptedStyleSheets.includes(sheet))
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
}
