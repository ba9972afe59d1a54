import { phoneHref } from '../../feed/contacts.js';
import { hideUnder } from '../../feed/disclosure.js';
import { fault } from './faults.js';
import { nameKey } from './keys.js';
import { labelsOf } from './labels.js';
import { publisherIn } from './publisher.js';
import { canonical, isBlank, recordIn, recordsIn, saysSame, wordsOf } from './raw.js';
import { commentsOf, reportsOf } from './statutory.js';
/**
 * What speaks for one council alone. Halves of two would send families to the wrong council, so the home's stands and
 * the others' are told.
 */
const HOME_ONLY = {
    licence: 'its own licence',
    contact: 'its own contact',
    links: 'its own links',
    term_dates: 'its own term dates',
    short_breaks: 'its own short breaks statement',
    coverage: 'its own list of what its Local Offer covers',
    ordinarily_available: 'its own words on what is ordinarily available',
    pathways: 'its own pathways',
};
/** @param turns the home's feed first, then the others as listed. */
export function mergedSend(turns, sources, { generated, publisher, home }) {
    const faults = [];
    const sends = turns.map(({ send }) => send);
    const [first, ...others] = turns;
    const kept = { ...first.send };
    for (const [member, words] of Object.entries(HOME_ONLY)) {
        const standing = member === 'licence' || member === 'contact'
            ? sends.find((send) => !isBlank(send[member]))
            : first.send;
        if (standing)
            kept[member] = standing[member];
        for (const { send, part } of others)
            if (send !== standing && !isBlank(send[member]) && !saysSame(send[member], standing?.[member]))
                faults.push(fault('member', {
                    path: `send.${member}`,
                    record: part.own.name,
                    message: told(member, words, send, part.own.name),
                }));
    }
    const labels = labelsOf(turns);
    const { reports, faults: onReports } = reportsOf(turns);
    const joined = {
        version: wordsOf(first.send, 'version') || '1.0',
        generated,
        publisher: publisher ?? publisherOf(turns, sources, home),
        sources,
        notice: noticeOf(sends),
        urgent: joinedBy(sends, 'urgent', urgentKey),
        disclosure: disclosureOf(sends),
        labels: labels.labels,
        glossary: glossaryOf(sends),
        synonyms: synonymsOf(sends),
        reports,
        comments: commentsOf(turns),
    };
    // A list of files of one of the sources is no list of files of all.
    const { parts: _, ...rest } = kept;
    const send = Object.fromEntries(Object.entries({ ...rest, ...joined }).filter(([name, value]) => !isBlank(value) || (turns.length === 1 && name in first.send && value !== undefined)));
    return { send, faults: [...faults, ...labels.faults, ...onReports] };
}
function told(member, words, send, name) {
    const statement = member === 'short_breaks' ? wordsOf(recordIn(send, member), 'statement_url') : '';
    return `${name} has ${words}, which was left out${statement ? `: see ${statement}` : ''}. A feed has room for one.`;
}
/** The home's; without one, the names of all councils. */
function publisherOf([{ part, send }, ...others], sources, home) {
    if (others.length === 0 || home !== undefined)
        return publisherIn(send) ?? { name: part.own.name };
    const councils = sources.filter(({ of }) => !of);
    const names = councils.map((council) => council.area?.name ?? council.name);
    return { name: [...new Set(names)].join(', ') };
}
function noticeOf(sends) {
    const notices = sends.map((send) => recordIn(send, 'notice')).filter((one) => one !== undefined);
    if (notices.length < 2)
        return notices[0];
    const text = notices
        .map((notice) => wordsOf(notice, 'text'))
        // A notice that was joined to another before is there already.
        .reduce((all, one) => (all.includes(one) ? all : one.includes(all) ? one : `${all} ${one}`));
    return { ...notices[0], text };
}
/** The strictest: what one council hides is not shown because another shows its own. */
function disclosureOf(sends) {
    const said = sends.map((send) => recordIn(send, 'disclosure'));
    if (sends.length === 1 || said.every((one) => one === undefined))
        return said[0];
    const under = said.map((one) => hideUnder(typeof one?.under === 'number' ? one.under : undefined));
    return { ...said.find((one) => one !== undefined), under: Math.max(...under) };
}
function joinedBy(sends, list, keyOf) {
    const seen = new Set();
    return sends.flatMap((send) => {
        const items = recordsIn(send, list).filter((item) => sends.length === 1 || !seen.has(keyOf(item)));
        for (const item of items)
            seen.add(keyOf(item));
        return items;
    });
}
/** Lines with one number are one line; without a number, those of one name and text. */
function urgentKey(line) {
    const phone = wordsOf(line, 'phone');
    const number = (phoneHref(phone) ?? phone).replace('tel:+44', 'tel:0');
    return number || `${nameKey(wordsOf(line, 'name'))}|${wordsOf(line, 'text')}`;
}
function glossaryOf(sends) {
    return joinedBy(sends, 'glossary', (item) => nameKey(wordsOf(item, 'term')));
}
function synonymsOf(sends) {
    const groups = sends.flatMap((send) => (Array.isArray(send.synonyms) ? send.synonyms : []));
    return sends.length === 1
        ? groups
        : [...new Map(groups.map((group) => [canonical(group), group])).values()];
}
