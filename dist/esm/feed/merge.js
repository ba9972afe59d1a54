/** Gives what clashes with an earlier id the number of its feed in front, so that links to the others stay good. */
function unique(lists) {
    const taken = new Set();
    const all = lists.flatMap((list, index) => list.map((item) => {
        let { id } = item;
        while (taken.has(id))
            id = `${index + 1}-${id}`;
        taken.add(id);
        return id === item.id ? item : Object.freeze({ ...item, id });
    }));
    return Object.freeze(all);
}
/** The first feed speaks for all, but hides small numbers as the strictest does, and shows every notice. */
function sendOf(first, feeds) {
    const sends = feeds.map(({ send }) => send);
    const contact = sends.find((send) => send.contact)?.contact;
    const links = sends.find((send) => Object.keys(send.links).length > 0)?.links ?? first.send.links;
    const notices = sends.flatMap(({ notice }) => notice ?? []);
    const text = [...new Set(notices.map((notice) => notice.text))].join(' ');
    return Object.freeze({
        ...first.send,
        ...(contact && { contact }),
        ...(notices[0] && { notice: Object.freeze({ ...notices[0], text }) }),
        links,
        disclosure: Object.freeze({ under: Math.max(...sends.map(({ disclosure }) => disclosure.under)) }),
    });
}
/**
 * One feed of several, in their order. Nothing is matched: the same service in two feeds stays two.
 *
 * @param parts at least one.
 */
export function mergeFeeds(parts) {
    const feeds = parts.map(({ feed }) => feed);
    const services = parts.map(({ address, feed }) => feed.services.map((service) => Object.freeze({ ...service, feed: address })));
    return Object.freeze({
        services: unique(services),
        organizations: Object.freeze(feeds.flatMap(({ organizations }) => organizations)),
        reports: Object.freeze(feeds.flatMap(({ reports }) => reports)),
        comments: unique(feeds.map(({ comments }) => comments)),
        send: sendOf(parts[0].feed, feeds),
    });
}
