function madeId(...parts) {
  let hash = 2166136261;
  for (const char of parts.join("\n")) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  return `made-${(hash >>> 0).toString(36)}`;
}
export {
  madeId
};
