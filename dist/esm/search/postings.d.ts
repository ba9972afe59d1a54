/** Which services hold a term, and how much it says of each: one byte from 1 to 255. */
export interface Postings {
    /** Where each term's list begins; one more than there are terms. */
    readonly starts: Uint32Array;
    readonly services: Uint32Array;
    readonly impacts: Uint8Array;
}
/** Takes the terms of one service after another, then sorts them by term. */
export declare class PostingsMaker {
    #private;
    /** Several mentions add up, and never to more than 1. */
    add(term: number, weight: number): void;
    /** The terms since the last call belong to this service. */
    close(service: number): void;
    postings(terms: number): Postings;
}
