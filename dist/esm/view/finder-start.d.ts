import type { Service } from '../feed/types.js';
import type { Picture } from './finder-pictures.js';
export interface Start {
    /** Also a value of the category filter: any of its categories. */
    readonly key: Picture;
    readonly n: number;
}
/** The categories of a starting point; undefined for any other word. */
export declare const startCategories: (key: string | undefined) => readonly string[] | undefined;
export declare const isOfStart: (service: Service, categories: readonly string[]) => boolean;
/** The starting points that lead somewhere in these services, in a fixed order. */
export declare const startsOf: (services: readonly Service[]) => readonly Start[];
