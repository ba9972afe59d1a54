import type { Place, Schedule } from '../../feed/types.js';
import type { Writing, WrittenAtLocation } from './written.js';
/** The places of a service, each with the times that hold there. */
export declare const atLocationsOf: (places: readonly Place[], schedules: readonly Schedule[], writing: Writing) => WrittenAtLocation[];
