import { present } from '../present.js';
import { asText, plainOf } from './plain.js';
import { statusOf } from './valid.js';
import { addressIn, contactsOf, emailIn, organizationOf, ownPhonesOf } from './write-people.js';
import { atLocationsOf } from './write-places.js';
import { timesOf } from './write-schedules.js';
import { panelOf, sendOf, wordsOf } from './write-send.js';
import { inside } from './written.js';
const GSS = 'http://statistics.data.gov.uk/id/statistical-geography/';
const OLDEST_MINIMUM = 25;
const bandOf = ({ minimum, maximum }) => present({ minimum_age: minimum, maximum_age: maximum });
/** The first band where HSDS has one; the others where ORUK v1 has them. */
function agesOf(bands, writing) {
    const [first, ...more] = bands;
    if (!first)
        return {};
    const isForAdults = (first.minimum ?? 0) > OLDEST_MINIMUM;
    if (isForAdults)
        writing.tell('olderThan25', inside(writing, 'eligibilities'));
    else if (more.length > 0)
        writing.tell('bands', inside(writing, 'eligibilities'));
    return isForAdults
        ? { eligibilities: bands.map(bandOf) }
        : { ...bandOf(first), ...(more.length > 0 && { eligibilities: more.map(bandOf) }) };
}
const areaOf = ({ code, name }) => present({ name: name && asText(name), uri: code && GSS + code });
/** An id with a colon would be parted again where its scheme is known already. */
const termId = (id) => (/^[a-z]\w*:[^/]/i.test(id) ? `id:${id}` : id);
const attributeOf = ({ id, name, scheme }) => ({
    taxonomy_term: present({
        id: id && asText(termId(id)),
        name: asText(name),
        taxonomy: scheme && asText(scheme),
    }),
});
function tellLost(service, writing) {
    const { url_text, cost_options, free, send } = service;
    if (url_text)
        writing.tell('words', inside(writing, 'url'));
    const isSaid = send.payment.join() === 'free' || (cost_options.length === 1 && cost_options[0]?.amount === 0);
    if (free && !isSaid)
        writing.tell('lost', {
            ...inside(writing, 'free'),
            message: 'Said to be free and to be paid for: only the ways of paying are written.',
        });
}
function statusIn({ status }, writing) {
    const nearest = statusOf(status);
    if (!nearest.isKnown)
        writing.tell('status', {
            ...inside(writing, 'status'),
            message: `Unknown status: taken for "${nearest.status}".`,
        });
    return nearest.status;
}
/** A service that has been read, in our format. */
export function serviceOf(service, writing) {
    tellLost(service, writing);
    const at = (name) => inside(writing, name);
    const said = (text) => text && asText(text);
    const { description, eligibility_description, application_process } = service;
    return present({
        id: asText(service.id),
        name: asText(service.name),
        alternate_name: said(service.alternate_name),
        status: statusIn(service, writing),
        description: description && plainOf(description),
        url: addressIn(service.url, at('url')),
        additional_urls: service.additional_urls.map(({ label, url }, index) => present({ label: said(label), url: addressIn(url, at(`additional_urls[${index}]`)) ?? url })),
        email: emailIn(service.email, at('email')),
        ...agesOf(service.ages, writing),
        eligibility_description: eligibility_description && plainOf(eligibility_description),
        application_process: application_process && plainOf(application_process),
        wait_time: said(service.wait_time),
        interpretation_services: said(service.interpretation_services),
        alert: said(service.alert),
        fees: said(service.fees),
        accreditations: said(service.accreditations),
        assured_date: service.assured_date,
        last_modified: service.last_modified,
        ...organizationOf(service.organization, writing),
        phones: ownPhonesOf(service),
        contacts: contactsOf(service.contacts),
        languages: service.languages.map((name) => ({ name: asText(name) })),
        ...timesOf(service.schedules, undefined, writing),
        cost_options: service.cost_options.map(wordsOf),
        service_areas: service.service_areas.map(areaOf),
        service_at_locations: atLocationsOf(service.locations, service.schedules, writing),
        attributes: service.terms.map(attributeOf),
        local_offer: panelOf(service.send),
        send: sendOf(service.send, writing),
    });
}
