function sourceOf({ send }, service) {
  return service.feed !== void 0 && send.merged?.find(({ feed }) => feed === service.feed) || send;
}
function councilOf({ send }, { send: { source } }) {
  if (send.merged) return;
  const find = (wanted) => send.sources?.find(({ id }) => id === wanted);
  const own = find(source);
  const { name, area } = find(own?.of) ?? own ?? {};
  return name && area ? { name, area } : void 0;
}
const publisherOf = (feed, service) => sourceOf(feed, service).publisher;
export {
  councilOf,
  publisherOf,
  sourceOf
};
