const DEEPEST = 40;
function copied(value, depth, above, lose) {
  if (typeof value !== "object" || value === null) return typeof value === "function" ? void 0 : value;
  if (depth > DEEPEST || above.includes(value)) {
    lose();
    return;
  }
  const inner = [...above, value];
  const copy = (name) => {
    try {
      return copied(Reflect.get(value, name), depth + 1, inner, lose);
    } catch {
      lose();
      return;
    }
  };
  if (Array.isArray(value)) return Array.from({ length: value.length }, (_, index) => copy(String(index)));
  return Object.fromEntries(Object.keys(value).map((name) => [name, copy(name)]));
}
function plainDocument(document) {
  let lost = 0;
  try {
    return { plain: copied(document, 0, [], () => void lost++), lost };
  } catch {
    return { plain: void 0, lost: lost + 1 };
  }
}
export {
  plainDocument
};
