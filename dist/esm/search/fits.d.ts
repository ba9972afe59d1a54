import type { Service } from '../feed/types.js';
/** `unsaid`: the record does not say. Unknown never leaves a service out; it is marked. */
export type Fit = 'yes' | 'unsaid' | 'no';
export declare const isNeedArea: (need: string) => boolean;
/** First and last of "11-16" or "7"; undefined for anything else. */
export declare function ageRange(age: string | undefined): readonly [number, number] | undefined;
/**
 * Is it for this age, or these ages? A range of years asks for more than its end: a base for 5 to 11 is not one for 11
 * to 16.
 */
export declare function fitsAge(service: Service, age: string): Fit;
/**
 * Are these needs (DfE codes and areas of need) this one? A record of a whole area may or may not mean this code of it, so
 * it is not said; a record of a code is certainly of its area.
 */
export declare function fitsNeed(needs: readonly string[], need: string): Fit;
/** Is it one of the DfE's codes or the four areas? */
export declare const isNeedCode: (need: string) => boolean;
/** The value a need goes by: a code where the words mean one and no other ("dyslexia" is SPLD), else the words. */
export declare const needKey: (words: string) => string;
