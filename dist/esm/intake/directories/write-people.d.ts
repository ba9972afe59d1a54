/** Whom to ask: telephone numbers, contacts and organisations, written back. */
import type { DocumentContact, DocumentOrganization, DocumentPhone } from '../../feed/document.js';
import type { Contact, Organization, Phone, Service } from '../../feed/types.js';
import { type Writing } from './written.js';
/** An address as the schema takes it. */
export declare function addressIn(address: string | undefined, writing: Writing): string | undefined;
/** Told where it is left out: the schema takes fewer letters than the reader. */
export declare function emailIn(address: string | undefined, writing: Writing): string | undefined;
export declare const phonesOf: (phones: readonly Phone[]) => DocumentPhone[];
/** A service's own numbers: those that its contacts and its organisation have need not be written twice. */
export declare function ownPhonesOf({ phones, contacts, organization }: Service): DocumentPhone[];
export declare const contactsOf: (contacts: readonly Contact[]) => DocumentContact[];
/** The organisation; the schema wants an id and a name, and a bare reference is one by `organization_id`. */
export declare function organizationOf(organization: Organization | undefined, writing: Writing): {
    organization?: DocumentOrganization;
    organization_id?: string;
};
