/** What a service is like, as bits: asked about in words ("free", "weekend", "no EHCP"), never used to hide. */
import type { PartialDate, Service } from '../feed/types.js';
export declare const FACT: {
    readonly free: 1;
    readonly paid: 2;
    readonly planNeeded: 4;
    readonly planNotNeeded: 8;
    readonly referralNeeded: 16;
    readonly referralNotNeeded: 32;
    readonly assessmentNeeded: 64;
    readonly assessmentNotNeeded: 128;
    readonly weekend: 256;
    readonly evening: 512;
    readonly 'school-holiday': 1024;
    readonly overnight: 2048;
    readonly daytime: 4096;
    readonly online: 8192;
    readonly 'in-person': 16384;
};
/** @param today leaves out prices and times that are not in force; without it, all count. */
export declare function factsOf(service: Service, today?: PartialDate): number;
