import type { AgeBand, Service } from './types.js';
/** Reception is 0, Year 7 is 7; NaN for anything else. */
export declare const yearNumber: (group: string) => number;
/** The ages of a service: as published, else those of its year groups, where every one of them is known. */
export declare function agesOf({ ages, send: { year_groups } }: Service): readonly AgeBand[];
