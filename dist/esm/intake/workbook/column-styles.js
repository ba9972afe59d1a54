import { repacked } from "./zip-write.js";
const TEXT_STYLE = /<c r="A2"[^>]* s="(\d+)"/;
async function withColumnStyles(bytes, isText) {
  let style;
  return repacked(bytes, (name, text) => {
    const number = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1] ?? 0);
    const columns = isText[number - 2];
    if (number !== 1 && !columns) return void 0;
    return text().then((xml) => {
      style ??= TEXT_STYLE.exec(xml)?.[1];
      return xml.replace(
        /<col min="(\d+)"/g,
        (col, index) => columns?.[Number(index) - 1] && style ? `${col} style="${style}"` : col
      ).replace(/(<row [^>]*) customHeight="(?:1|true)"/g, "$1");
    });
  });
}
export {
  withColumnStyles
};
