import { slug } from "./text.js";
function idsFor(services) {
  const choices = services.map(
    ({ id, name, need, kind }) => id ? [id] : [[name], [name, need], [name, need, kind]].map((parts) => slug(parts.join(" ")) || "setting")
  );
  let ids = choices.map(([id = ""]) => id);
  for (const level of [1, 2]) {
    const count = /* @__PURE__ */ new Map();
    for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
    ids = ids.map((id, index) => (count.get(id) ?? 0) > 1 ? choices[index]?.[level] ?? id : id);
  }
  const taken = /* @__PURE__ */ new Set();
  const next = /* @__PURE__ */ new Map();
  return ids.map((id) => {
    let numbered = id;
    let number = next.get(id) ?? 2;
    for (; taken.has(numbered); number++) numbered = `${id}-${number}`;
    next.set(id, number);
    taken.add(numbered);
    return { id: numbered, isNumbered: numbered !== id };
  });
}
export {
  idsFor
};
