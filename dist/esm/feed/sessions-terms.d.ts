import type { Feed, PartialDate, Service, TermDates } from './types.js';
/** The school terms that hold for this service: its own council's where several feeds are read. */
export declare function termsOf({ send }: Feed, service: Service): readonly TermDates[];
/** The last day of the last term; blank where there is none. */
export declare const lastOf: (terms: readonly TermDates[]) => PartialDate;
/** Is it term time? A holiday is between the first and the last day known, in no term; before and after is not known. */
export declare function seasonOn(day: PartialDate, terms: readonly TermDates[]): 'term' | 'holiday' | undefined;
