import { isRaw } from '../../feed/spot.js';
import { found } from './fault.js';
import { FAULTS } from './faults-data.js';
import { isShown } from './look.js';
const under = (path, name) => (path ? `${path}.${name}` : name);
/** What can be rung: "TBC" cannot. Short numbers are real: 111. */
const NUMBER = /\d[\d\s()-]{1,}\d/;
const ADDRESS = /\S@\S+\.\w|https?:\/\/\S/;
/** Somewhere a family can ring, write or look. */
function contactsOf({ raw, service }) {
    if (!service)
        return { isAny: true, hasPhone: true };
    const { phones, email, url, contacts, organization, additional_urls, send } = service;
    const apply = isRaw(raw.send) && isRaw(raw.send.apply) ? raw.send.apply.text : undefined;
    const words = [apply, raw.application_process].filter((one) => typeof one === 'string').join(' ');
    const hasPhone = phones.some(({ number }) => NUMBER.test(number)) || NUMBER.test(words);
    const isAny = hasPhone ||
        Boolean(email ?? url ?? organization?.email ?? organization?.website ?? send.apply?.url) ||
        additional_urls.length > 0 ||
        ADDRESS.test(words) ||
        contacts.some(({ email: own }) => own !== undefined);
    return { isAny, hasPhone };
}
/** A list of no council's has nowhere to name one. */
const OWN_CONTACT = FAULTS.onlyCouncil[4];
function recordFaults(entry, { isOurs, isParts, feed }) {
    const { raw, path, record, service } = entry;
    if (!service)
        return [];
    const faults = [];
    const status = raw.status;
    if (status == null || (typeof status === 'string' && !status.trim()))
        faults.push(found('noStatus', { path: under(path, 'status'), record }));
    if (!service.organization?.name)
        faults.push(found('noOrganization', { path: under(path, 'organization.name'), record }));
    if (isParts || !isShown(entry))
        return faults;
    const { isAny, hasPhone } = contactsOf(entry);
    if (!isAny && canAskCouncil(feed))
        faults.push(found('onlyCouncil', { path, record }));
    else if (!isAny)
        faults.push(found('noContact', { path, record, ...(!isOurs && { mend: OWN_CONTACT }) }));
    else if (!hasPhone)
        faults.push(found('noPhone', { path, record }));
    return faults;
}
/** Every widget ends with whom to ask at the council. */
const canAskCouncil = ({ send: { contact } }) => Boolean(contact?.phone ?? contact?.email ?? contact?.url);
function feedFaults({ feed, send }) {
    const { publisher, version, generated } = feed.send;
    const { licence } = send;
    const faults = [];
    if (!version)
        faults.push(found('noVersion', { path: 'send.version' }));
    if (!publisher?.name)
        faults.push(found('noPublisher', { path: 'send.publisher.name' }));
    if (!generated)
        faults.push(found('noGenerated', { path: 'send.generated' }));
    if (!isRaw(licence) || !Object.values(licence).some(Boolean))
        faults.push(found('noLicence', { path: 'send.licence' }));
    if (!canAskCouncil(feed))
        faults.push(found('noFeedContact', { path: 'send.contact' }));
    return faults;
}
/** What must be there before a feed is published. */
export function publishingFaults(look) {
    const { isOurs, isV3, isParts, entries } = look;
    const form = isOurs ? feedFaults(look) : [found(isV3 ? 'notOurs' : 'older', { path: '' })];
    return [
        ...form,
        ...(isParts ? [found('parts', { path: 'send.parts' })] : []),
        ...entries.flatMap((entry) => recordFaults(entry, look)),
    ];
}
