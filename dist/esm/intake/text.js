const cleanCell = (cell) => cell.replace(/\r\n?/g, "\n").replace(/[\u00a0\u202f\t]/g, " ").replace(/[\u0000-\u0009\u000b-\u001f\u007f\u200b-\u200d\u2060\ufeff]/g, "").replace(/ +/g, " ").replace(/ ?\n ?/g, "\n").trim().replace(/^'(?=[=+\-@])/, "");
const oneLine = (text) => text.replace(/\s*\n\s*/g, " ");
const plainDashes = (text) => text.replace(/[\u2010-\u2015\u2212]/g, "-");
const isBlank = (text) => /^(?:n\/?a|not applicable|not known|unknown|none given|no data|[-.?/]*)$/i.test(
  plainDashes(text).replace(/[\s…]/g, " ").trim()
);
const bare = (text) => text.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]/g, "");
const slug = (text) => text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f'’.]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
const items = (text) => text.split(/[;\n]/).map((item) => item.trim()).filter(Boolean);
export {
  bare,
  cleanCell,
  isBlank,
  items,
  oneLine,
  plainDashes,
  slug
};
