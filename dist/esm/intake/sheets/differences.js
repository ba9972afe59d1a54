const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function differences(before, after, path = []) {
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    const [one, other] = [before, after];
    return Array.from(
      { length },
      (_, index) => differences(one?.[index], other?.[index], [...path, index])
    ).flat();
  }
  if (isRecord(before) && isRecord(after)) {
    const names = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => differences(before[name], after[name], [...path, name]));
  }
  if (before === void 0 && after === void 0) return [];
  if (before === void 0) return [{ path, kind: "new" }];
  if (after === void 0) return [{ path, kind: "gone" }];
  return before === after ? [] : [{ path, kind: "changed" }];
}
export {
  differences
};
