/** Questions that every widget asks of a record before it shows it. */
import type { Service } from './types.js';
/** Is it no longer there, or not there yet? HSDS-UK readers hide such records. */
export declare const isGone: ({ status }: Service) => boolean;
/** Is it of the organisation with this id, URN or other number? */
export declare const isOf: ({ organization }: Service, id: string) => boolean;
