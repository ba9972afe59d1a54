import { plainText } from '../feed/rich-text.js';
import type { RichText, Service } from '../feed/types.js';
import type { Field } from './types.js';

/** A run of text of a service, and how much a word there says about what the service is, from 0 to 1. */
export interface Text {
  readonly field: Field;
  readonly text: string;
  readonly weight: number;
  /** The first sentence says what a service is; the rest says where the car park is. */
  readonly lead?: number;
}

const rich = (text: RichText | undefined): string => (text ? plainText(text) : '');
const dashed = (keys: readonly string[]): string => keys.join('. ').replace(/-/g, ' ');

/** What of a service is searched, in the order it is shown. Codes of need and places are read apart. */
export function textsOf(service: Service): readonly Text[] {
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
  const texts: readonly Text[] = [
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
