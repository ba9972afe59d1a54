/** What a record says of a short break: what kind of break, at home or not, and whether somebody helps. */
import type { Service } from '../feed/types.js';
import { type Said } from './facet-times.js';
/** Kinds of break and where it is, in the order they are offered. Regulation 4(2) of SI 2011/707 names them. */
export declare const KINDS: readonly ["care", "educational", "leisure"];
export declare const SETTINGS: readonly ["home", "elsewhere"];
/** Help that is there for all, for some, or for none: `some` may or may not be this family. */
export declare const answerSaid: (answer: "yes" | "some" | "no" | undefined) => Said;
export declare const kindSaid: ({ send: { break_kinds } }: Service) => Said;
/** `send.setting`: `home`, or another word for somewhere else, but for `online`; without it an address. */
export declare function settingSaid({ send: { setting }, locations, terms }: Service): Said;
