/** The feed a record came from: its publisher, somebody to ask and its links. Of one feed alone, its own. */
export function sourceOf({ send }, service) {
    return (service.feed !== undefined && send.merged?.find(({ feed }) => feed === service.feed)) || send;
}
/** The council a record came from; undefined where its feed does not say. */
export const publisherOf = (feed, service) => sourceOf(feed, service).publisher;
