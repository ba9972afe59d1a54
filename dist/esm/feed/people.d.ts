import { type Spot } from './spot.js';
import type { Contact, Organization, Phone } from './types.js';
/** The telephone numbers of one record, as a list or as a single member. */
export declare const readPhones: (spot: Spot) => readonly Phone[];
export declare const uniquePhones: (phones: readonly Phone[]) => readonly Phone[];
export declare const readContacts: (spot: Spot) => readonly Contact[];
/** The organisations of a feed, each read once. */
export declare function organizationReader(records: readonly Spot[]): {
    of: (record: Spot) => Organization | undefined;
    all: () => Organization[];
};
