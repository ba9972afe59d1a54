import { repacked } from './zip-write.js';
/** The style of the first paragraph of "Read me", which is that of text. */
const TEXT_STYLE = /<c r="A2"[^>]* s="(\d+)"/;
/**
 * A workbook of ours with its columns formatted as text, so that "5 - 11" typed into an empty cell stays as it is; the
 * library formats only cells that hold something. Rows keep the height that was reckoned for them, but are no longer
 * bound to it: they grow as somebody types.
 *
 * @param isText of each sheet after "Read me", which of its columns.
 */
export async function withColumnStyles(bytes, isText) {
    let style;
    return repacked(bytes, (name, text) => {
        const number = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1] ?? 0);
        const columns = isText[number - 2];
        if (number !== 1 && !columns)
            return undefined;
        return text().then((xml) => {
            style ??= TEXT_STYLE.exec(xml)?.[1];
            return xml
                .replace(/<col min="(\d+)"/g, (col, index) => columns?.[Number(index) - 1] && style ? `${col} style="${style}"` : col)
                .replace(/(<row [^>]*) customHeight="(?:1|true)"/g, '$1');
        });
    });
}
