const NEARLY = 0.6;
function sharesOfName({ nameStarts, nameTerms }, nameWords, service) {
  const start = nameStarts[service] ?? 0;
  const end = nameStarts[service + 1] ?? 0;
  let asked = 0;
  for (const words of nameWords)
    for (let at = start; at < end; at += 1)
      if (words.has(nameTerms[at] ?? -1)) {
        asked += 1;
        break;
      }
  if (!asked) return [0, 0];
  let held = 0;
  for (let at = start; at < end; at += 1)
    if (nameWords.some((words) => words.has(nameTerms[at] ?? -1))) held += 1;
  return [asked / nameWords.length, held / (end - start)];
}
function servicesNamed(index, nameWords, isRead) {
  const { starts, services } = index.postings;
  const usesOf = (words) => {
    let uses = 0;
    for (const term of words) uses += (starts[term + 1] ?? 0) - (starts[term] ?? 0);
    return uses;
  };
  const [rarest = /* @__PURE__ */ new Set()] = [...nameWords].sort((a, b) => usesOf(a) - usesOf(b));
  const named = /* @__PURE__ */ new Set();
  for (const term of rarest)
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1) {
      const service = services[at] ?? 0;
      const [asked, held] = sharesOfName(index, nameWords, service);
      if (asked === 1 && held >= (isRead ? NEARLY : 1)) named.add(service);
    }
  return named;
}
export {
  servicesNamed,
  sharesOfName
};
