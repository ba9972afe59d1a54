import type { Service } from '../feed/types.js';
/** Getting in and about: each thing with its answer and note. */
export declare const gettingInOf: ({ send }: Service) => readonly string[];
/** An answer with its note, for whoever has said already what is asked: "For some. A bus from the south." */
export declare const transportOf: ({ send: { transport } }: Service) => string;
export declare const careOf: ({ send: { personal_care: care } }: Service) => string;
/** Getting in and about, then transport and personal care, each saying what it is. */
export declare function accessOf(service: Service): readonly string[];
