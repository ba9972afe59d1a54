/**
 * From the British National Grid, as the school register gives places, to latitude and longitude.
 *
 * Formulas and figures: Ordnance Survey, "A Guide to Coordinate Systems in Great Britain" (annexes A to C): the National
 * Grid's transverse Mercator projection on the Airy 1830 ellipsoid, then a seven-parameter (Helmert) change of datum, which
 * Ordnance Survey says is right to some 3.5 metres (95%): enough for "how far is it", not for a surveyor.
 */
interface Angles {
    readonly latitude: number;
    readonly longitude: number;
}
/** Latitude and longitude on the Airy ellipsoid, in radians. */
export declare function airyAngles(easting: number, northing: number): Angles;
/**
 * Degrees of latitude and longitude (WGS84) for a point of the British National Grid.
 *
 * @param easting metres, 0 to 700,000; @param northing metres, 0 to 1,300,000.
 * @returns undefined for what is no point of the grid.
 */
export declare function nationalGrid(easting: number, northing: number): {
    readonly latitude: number;
    readonly longitude: number;
} | undefined;
export {};
