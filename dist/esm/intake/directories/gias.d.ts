import type { Rows } from '../types.js';
import type { Converted, ConvertOptions } from '../types.js';
export interface GiasOptions extends ConvertOptions {
    /** Only schools of this council: its name or number in the register, or its GSS code. Else the publisher's area, if given. */
    readonly authority?: string;
}
/** Is it the register's file? Told by headings that nobody else has together. */
export declare function isGias(rows: Rows): boolean;
/**
 * A feed from the register's file, headings first: one starter row for each resourced provision and each SEN unit, with its
 * places, pupils (fewer than 5 as a band), school, ages, address and point on the map. The needs are the whole school's.
 * The register says neither when pupils were counted nor how many places are free; closed schools are left out and told.
 */
export declare function feedFromGias(rows: Rows, options: GiasOptions): Converted;
