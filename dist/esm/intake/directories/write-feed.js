import { madeId } from '../../feed/identity.js';
import { present } from '../present.js';
import { asEntities, asText, plainOf } from './plain.js';
import { copyOf } from './write-own.js';
import { oneOf, uriOf } from './valid.js';
import { wordsOf } from './write-send.js';
import { inside } from './written.js';
const STATUS = oneOf('new', 'answered', 'planned', 'under-way', 'done', 'not-possible');
const lines = (items) => items.length > 1 ? items.map(asText) : items[0] && asText(items[0]);
function commentOf({ comment, action, status, ...rest }, writing) {
    const known = STATUS(status);
    if (status && !known)
        writing.tell('lost', { ...writing, path: `${writing.path}.status` });
    return present({
        ...wordsOf(rest),
        comment: lines(comment) ?? '',
        action: lines(action),
        status: known,
    });
}
function reportOf(report, writing) {
    const { organization, links, ...rest } = report;
    const { id = madeId(organization.name), ...body } = organization;
    return {
        ...copyOf(rest, '', writing),
        organization: { id, ...copyOf(body, '', inside(writing, 'organization')) },
        ...(links && { links: copyOf(links, 'links', writing) }),
    };
}
const shortBreaksOf = ({ range, criteria, how_it_meets_needs, moving_on, ...rest }) => present({
    ...rest,
    range: range && plainOf(range),
    criteria: criteria && plainOf(criteria),
    how_it_meets_needs: how_it_meets_needs && plainOf(how_it_meets_needs),
    moving_on: moving_on && plainOf(moving_on),
});
function labelsOf(labels) {
    const tables = Object.entries(labels).filter(([, table]) => Object.keys(table).length > 0);
    return tables.length > 0
        ? Object.fromEntries(tables.map(([name, table]) => [name, wordsOf(table)]))
        : undefined;
}
/** Links of the feed are addresses alone. */
function linksOf(links, writing) {
    const entries = Object.entries(links).filter(([name, address]) => {
        if (typeof address === 'string')
            return true;
        writing.tell('lost', inside(writing, `links.${name}`));
        return false;
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
function decidedOf(decided) {
    const entries = Object.entries(decided).map(([kind, text]) => [kind, plainOf(text)]);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
const DAY = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;
/** The day a feed was made, as a date and time. Without one the format's own first year: it is never taken for fresh. */
function timeOf(day = '2026') {
    const [, year = '', month = '01', date = '01'] = DAY.exec(day) ?? [];
    return `${year}-${month}-${date}T00:00:00Z`;
}
/** `send` of a feed. There is always a version, a publisher and a time. */
export function feedSendOf(feed, options, writing) {
    const { contact, links, disclosure, how_places_are_decided, labels, short_breaks, merged, ...rest } = feed.send;
    const { version = '1.0', generated, publisher, ...own } = rest;
    const { phone_href: _, ...asked } = contact ?? {};
    if (merged)
        writing.tell('lost', { ...writing, path: 'send.merged' });
    const named = publisher ?? options.publisher;
    if (!named)
        writing.tell('noPublisher', { ...writing, path: 'send.publisher' });
    const { url, ...council } = named ?? { name: 'Not named' };
    return present({
        version: /^1\.\d+$/.test(version) ? version : '1.0',
        generated: options.generated ?? timeOf(generated),
        publisher: { ...copyOf(council, '', inside(writing, 'publisher')), ...(url && { url: uriOf(url) }) },
        ...copyOf(own, '', writing),
        synonyms: own.synonyms && copyOf(own.synonyms, 'synonyms', writing),
        contact: contact && copyOf(asked, '', writing),
        links: linksOf(links, writing),
        disclosure: disclosure.under === 5 ? undefined : { ...disclosure },
        how_places_are_decided: decidedOf(how_places_are_decided),
        labels: labelsOf(labels),
        term_dates: own.term_dates?.map(({ name, from, to }) => ({ name: asEntities(name), from, to })),
        short_breaks: short_breaks && shortBreaksOf(short_breaks),
        reports: feed.reports.map((report, index) => reportOf(report, { ...writing, path: `send.reports[${index}]`, record: report.organization.name })),
        comments: feed.comments.map((comment, index) => commentOf(comment, { ...writing, path: `send.comments[${index}]` })),
    });
}
