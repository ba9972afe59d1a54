import { isRaw } from "../../feed/spot.js";
import { byText } from "./raw.js";
function givenIds(claims) {
  const taken = /* @__PURE__ */ new Set();
  const given = /* @__PURE__ */ new Map();
  const late = [];
  const inTurn = [...claims].sort(
    (one, other) => one.turn - other.turn || byText(one.prefix, other.prefix) || byText(one.id, other.id)
  );
  for (const claim of inTurn) {
    if (taken.has(claim.id)) late.push(claim);
    else {
      taken.add(claim.id);
      given.set(claim, claim.id);
    }
  }
  for (const claim of late) {
    let id = `${claim.prefix}-${claim.id}`;
    while (taken.has(id)) id = `${claim.prefix}-${id}`;
    taken.add(id);
    given.set(claim, id);
  }
  return claims.map((claim) => given.get(claim) ?? claim.id);
}
function withId(record, old, id) {
  const walk = (value) => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isRaw(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        name === "service_id" && typeof item === "string" && old.has(item) ? id : walk(item)
      ])
    );
  };
  const isSame = old.size === 1 && old.has(id);
  const { id: _, ...rest } = record;
  return { id, ...isSame ? rest : walk(rest) };
}
export {
  givenIds,
  withId
};
