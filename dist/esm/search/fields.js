import { plainText } from '../feed/rich-text.js';
const rich = (text) => (text ? plainText(text) : '');
const dashed = (keys) => keys.join('. ').replace(/-/g, ' ');
/** What of a service is searched, in the order it is shown. Codes of need and places are read apart. */
export function textsOf(service) {
    const { send, organization, terms } = service;
    const kind = send.kind && send.kind !== 'service' ? send.kind.replace(/-/g, ' ') : '';
    const more = [
        rich(service.eligibility_description),
        rich(service.application_process),
        ...(send.support ?? []).map(({ answer }) => rich(answer)),
        ...send.easy_read.map(({ text }) => text),
        send.before_you_go,
        service.interpretation_services,
        ...service.languages,
    ];
    const texts = [
        { field: 'name', text: service.name, weight: 0.95 },
        { field: 'name', text: service.alternate_name ?? '', weight: 0.9 },
        { field: 'organization', text: organization?.name ?? '', weight: 0.35 },
        { field: 'categories', text: terms.map(({ name }) => name).join('. '), weight: 0.6 },
        { field: 'categories', text: dashed(send.categories), weight: 0.75 },
        { field: 'categories', text: kind, weight: 0.75 },
        { field: 'needs', text: [...send.conditions, send.needs_text ?? ''].join('. '), weight: 0.7 },
        { field: 'description', text: rich(service.description), weight: 0.3, lead: 0.8 },
        { field: 'description', text: more.filter(Boolean).join('. '), weight: 0.2 },
    ];
    return texts;
}
