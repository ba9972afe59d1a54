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
const fromOf = ({ address, feed: { send } }) => Object.freeze({
    feed: address,
    ...(send.publisher && { publisher: send.publisher }),
    ...(send.contact && { contact: send.contact }),
    links: send.links,
    ...(send.short_breaks && { short_breaks: send.short_breaks }),
    ...(send.term_dates && { term_dates: send.term_dates }),
});
/** Every feed's labels, the earlier feed's word where two name the same; in the earlier feed's order. */
function labelsOf(sends) {
    const joined = (name) => {
        const tables = sends.map(({ labels }) => labels[name]);
        // `create` gives any: a table with nothing in it but labels, as when it was read.
        const all = Object.create(null);
        for (const table of [...tables, ...tables.slice().reverse()])
            Object.assign(all, table);
        return Object.freeze(all);
    };
    return Object.freeze({
        kinds: joined('kinds'),
        tiers: joined('tiers'),
        needs: joined('needs'),
        categories: joined('categories'),
    });
}
/** What all feeds say together: words, meanings and lines to ring are wanted from each. */
function listsOf(sends) {
    const urgent = sends.flatMap((send) => send.urgent ?? []);
    const synonyms = sends.flatMap((send) => send.synonyms ?? []);
    const glossary = sends.flatMap((send) => send.glossary ?? []);
    const lists = { urgent, synonyms, glossary };
    return Object.fromEntries(Object.entries(lists).flatMap(([name, list]) => (list.length ? [[name, Object.freeze(list)]] : [])));
}
/** The first feed speaks for all, but hides small numbers as the strictest does, and shows every notice. */
function sendOf(parts) {
    const sends = parts.map(({ feed }) => feed.send);
    const first = parts[0].feed.send;
    const contact = sends.find((send) => send.contact)?.contact;
    const links = sends.find((send) => Object.keys(send.links).length > 0)?.links ?? first.links;
    const notices = sends.flatMap(({ notice }) => notice ?? []);
    const text = [...new Set(notices.map((notice) => notice.text))].join(' ');
    return Object.freeze({
        ...first,
        ...listsOf(sends),
        ...(contact && { contact }),
        ...(notices[0] && { notice: Object.freeze({ ...notices[0], text }) }),
        links,
        labels: labelsOf(sends),
        disclosure: Object.freeze({ under: Math.max(...sends.map(({ disclosure }) => disclosure.under)) }),
        merged: Object.freeze(parts.map(fromOf)),
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
        send: sendOf(parts),
    });
}
