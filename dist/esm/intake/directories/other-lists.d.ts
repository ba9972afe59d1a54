import type { Tell } from './faults.js';
import { type Found } from './parse.js';
/**
 * The services of a document, where its list is another: taken out of places and organisations that hold them; none, and
 * told, where the list is of something else.
 *
 * @returns undefined where its records are services, or may be.
 */
export declare function servicesWithin(document: unknown, note: Tell): Found | undefined;
