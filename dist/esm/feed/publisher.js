/** The feed a record came from: its publisher, somebody to ask and its links. Of one feed alone, its own. */
export function sourceOf({ send }, service) {
    return (service.feed !== undefined && send.merged?.find(({ feed }) => feed === service.feed)) || send;
}
/** In a feed made of several councils': the council whose record it is. A list names the council it is `of`. */
export function councilOf({ send }, { send: { source } }) {
    if (send.merged)
        return;
    const find = (wanted) => send.sources?.find(({ id }) => id === wanted);
    const own = find(source);
    const { name, area } = find(own?.of) ?? own ?? {};
    return name && area ? { name, area } : undefined;
}
/** The council a record came from; undefined where its feed does not say. */
export const publisherOf = (feed, service) => sourceOf(feed, service).publisher;
