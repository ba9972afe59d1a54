/** What a search takes and gives. Pure data: runs in a page, a worker and Node. */
import type { PartialDate, Service } from '../feed/types.js';
export interface SearchOptions {
    /** Words that mean the same here, on top of our own: `send.synonyms` of the feed. */
    readonly synonyms?: readonly (readonly string[])[];
    /** The day it is: prices and times that are not in force are then left out of account. */
    readonly today?: PartialDate;
}
export interface AskOptions {
    /** Ids of things understood that the visitor took away: those words are then ordinary words. */
    readonly without?: readonly string[];
}
/**
 * Searches by a visitor's words. The same words always give the same answer.
 *
 * @param words anything at all; only the first few hundred characters are read.
 */
export type ServiceSearch = (words: string, options?: AskOptions) => SearchResult;
export interface SearchResult {
    /** Best first. Empty for blank words. */
    readonly matches: readonly Match[];
    /** What was read from the words, in their order. It lifts services that fit; it never hides the others. */
    readonly understood: readonly Understood[];
    /** Groups of urgent help that the words call for, the likelier first. */
    readonly urgent: readonly UrgentGroup[];
    /** Words that no service has, and that could not be mended: "most words" were searched for, without these. */
    readonly leftOut: readonly string[];
    /** True where no service answers all that was asked, so that those that answer most are given. */
    readonly isPartial: boolean;
}
export interface Match {
    readonly service: Service;
    /** Above 0; comparable within one result only. */
    readonly score: number;
    /** Where the words were found, worked out when it is asked for. */
    readonly why: readonly Why[];
}
export type Field = 'name' | 'organization' | 'categories' | 'needs' | 'place' | 'description';
export interface Why {
    readonly field: Field;
    /** Words as they stand in the service, for highlighting: whole words, in their own spelling. */
    readonly words: readonly string[];
}
export type UnderstoodKind = 
/** `value`: a DfE code or an area of need. */
'need'
/** `value`: a condition's usual name. */
 | 'condition'
/** `value`: `3` or `11-16`, in years, both ends counted in. */
 | 'age'
/** `value`: the name as the services write it. */
 | 'place'
/** `value`: a postcode district such as `NW8`, in capitals. */
 | 'postcode'
/** `value`: `plan`, `diagnosis`, `referral` or `assessment`: asked for without one. */
 | 'without'
/** `value`: `free`. */
 | 'cost'
/** `value`: one of `send.times`: `weekend`, `evening`, `school-holiday`, `daytime`, `overnight`. */
 | 'time'
/** `value`: `online` or `in-person`. */
 | 'where'
/** A word that was misspelt. `value`: the word it was taken for. */
 | 'mended'
/** Letters that stand for more than one thing. `meanings` holds them; both are searched for. */
 | 'meanings';
export interface Understood {
    /** `age:3`: what `AskOptions.without` takes. */
    readonly id: string;
    readonly kind: UnderstoodKind;
    readonly value: string;
    /** The visitor's own words, folded to lower case. */
    readonly typed: string;
    readonly meanings?: readonly string[];
}
/** `self-harm`: hurting yourself, or feeling you cannot go on. `abuse`: someone is hurting you or a child. */
export type UrgentGroup = 'self-harm' | 'abuse';
