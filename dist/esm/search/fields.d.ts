import type { Service } from '../feed/types.js';
import type { Field } from './types.js';
/** A run of text of a service, and how much a word there says about what the service is, from 0 to 1. */
export interface Text {
    readonly field: Field;
    readonly text: string;
    readonly weight: number;
    /** The first sentence says what a service is; the rest says where the car park is. */
    readonly lead?: number;
}
/** What of a service is searched, in the order it is shown. Codes of need and places are read apart. */
export declare function textsOf(service: Service): readonly Text[];
