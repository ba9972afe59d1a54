/** What a service that has been read is made of: whom to ask, where, when, for whom, for how much. */
import type { PartialDate, RichText } from './types-shared.js';
/** Ages in whole or part years, both ends counted in. A missing end is open; an empty list of bands is unknown. */
export interface AgeBand {
    readonly minimum?: number;
    readonly maximum?: number;
}
export interface Phone {
    /** As published: shown as it is. */
    readonly number: string;
    /** `tel:` address, only where the text holds exactly one number. */
    readonly href?: string;
    readonly description?: string;
}
export interface Contact {
    readonly name?: string;
    readonly title?: string;
    readonly email?: string;
    readonly phones: readonly Phone[];
}
export interface Link {
    readonly label?: string;
    readonly url: string;
}
export interface Organization {
    readonly id?: string;
    readonly name?: string;
    readonly description?: RichText;
    readonly website?: string;
    readonly email?: string;
    readonly phones: readonly Phone[];
    readonly identifiers: readonly {
        readonly type: string;
        readonly identifier: string;
    }[];
}
/** Where a service happens. */
export interface Place {
    readonly type: 'physical' | 'virtual' | 'postal';
    readonly name?: string;
    /** What is known of the address, in the order it is written on an envelope, postcode last. */
    readonly lines: readonly string[];
    /** Upper case, one space; an outcode alone where that is all there is. */
    readonly postcode?: string;
    readonly latitude?: number;
    readonly longitude?: number;
    /** The exact address is hidden on purpose: show only the area. */
    readonly masked?: true;
    readonly accessibility: readonly string[];
}
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
export interface Schedule {
    readonly days: readonly Weekday[];
    readonly freq?: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
    readonly interval?: number;
    /** 1 to 31; -1 is the last of the month. */
    readonly bymonthday?: number;
    /** Which of the month: 1 the first, -1 the last. From `1SA`, or "first Saturday" in its description. */
    readonly nth?: readonly number[];
    /** How many times it happens in all, from `dtstart`. HSDS `count`; HSDS `until` is read as `valid_to`. */
    readonly count?: number;
    /** The publisher's word for how often, where it is none of HSDS's. Shown as it is. */
    readonly freq_text?: string;
    /** Something there cannot be right: a time that is none, a session that ends as it begins, one valid until before it starts. */
    readonly unclear?: true;
    /** `HH:MM`; absent where times are not given. */
    readonly opens_at?: string;
    /** `HH:MM`; earlier than `opens_at` runs overnight. */
    readonly closes_at?: string;
    readonly overnight?: true;
    readonly valid_from?: PartialDate;
    readonly valid_to?: PartialDate;
    readonly dtstart?: PartialDate;
    readonly description?: string;
    /** Index in the service's `locations`, where the schedule belongs to one. */
    readonly location?: number;
    readonly holiday?: true;
}
export interface CostOption {
    readonly option?: string;
    /** Pounds. */
    readonly amount?: number;
    readonly amount_description?: string;
    readonly valid_from?: PartialDate;
    readonly valid_to?: PartialDate;
}
/** An area whose residents may use a service. */
export interface Area {
    /** GSS code, where one is given. */
    readonly code?: string;
    readonly name?: string;
}
export interface Term {
    readonly id?: string;
    readonly name: string;
    readonly scheme?: string;
}
