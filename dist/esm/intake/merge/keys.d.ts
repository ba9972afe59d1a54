import type { Raw } from '../../feed/spot.js';
import type { Entry } from './types.js';
/** A name as people hear it: capitals, accents, punctuation and a leading "the" do not matter. Empty for signs alone. */
export declare const nameKey: (name: string) => string;
/** An id that can only be the same where the record came from the same system; a number or a word is in many. */
export declare function sharedId({ id }: Entry): string | undefined;
/** The places of a record, wherever its format has them. */
export declare const locationsOf: (record: Raw) => Raw[];
/** `urn:100000`, `charity:1012345`, `uprn:100023336956`: of its organisation and of its places. */
export declare function numberKeys({ record, organization }: Entry): string[];
/** Telephone numbers of a record and of its contacts, as they are dialled in the UK. */
export declare const phonesOf: (record: Raw) => string[];
/** E-mail addresses of a record and of its contacts. */
export declare const emailsOf: (record: Raw) => string[];
/** Whole postcodes only: an outcode is a town. */
export declare const postcodesOf: (record: Raw) => string[];
/**
 * A page, however its address is typed: scheme, `www.`, a slash at the end, counting parameters and the place within the
 * page do not matter. Undefined for what is no address, and for home pages and profiles: they are about a body, not a service.
 */
export declare function pageKey(address: string): string | undefined;
