/** Areas of councils, by their code or by their name. */
import type { DocumentPublisher } from '../../feed/document.js';
import type { Raw } from '../../feed/spot.js';
import type { Entry } from './types.js';
/** "City of Westminster" and "Westminster City Council" are one place. */
export declare function areaName(name: string): string;
/** A GSS code, bare or at the end of an address; empty where there is none. */
export declare const areaCode: (area: Raw) => string;
/** Which area a council is of: by code, else by name. Undefined where it does not say who it is. */
export declare const ownerKey: ({ name, area }: DocumentPublisher) => string | undefined;
/** Does one of these areas of a record name the area of the publisher? */
export declare function isHeldBy(areas: readonly Raw[], publisher: DocumentPublisher): boolean;
export declare const saysAreas: (record: Raw) => boolean;
/** All areas of these records: the same code once; without codes, the same name once. The earlier one stands. */
export declare function joinedAreas(entries: readonly Pick<Entry, 'record' | 'council'>[]): Raw[];
