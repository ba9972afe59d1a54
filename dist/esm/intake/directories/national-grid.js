/**
 * From the British National Grid, as the school register gives places, to latitude and longitude.
 *
 * Formulas and figures: Ordnance Survey, "A Guide to Coordinate Systems in Great Britain" (annexes A to C): the National
 * Grid's transverse Mercator projection on the Airy 1830 ellipsoid, then a seven-parameter (Helmert) change of datum, which
 * Ordnance Survey says is right to some 3.5 metres (95%): enough for "how far is it", not for a surveyor.
 */
const RADIANS = Math.PI / 180;
const AIRY = { a: 6377563.396, b: 6356256.909 };
/** The ellipsoid of WGS84, which is GRS80 to a tenth of a millimetre. */
const WGS84 = { a: 6378137, b: 6356752.3141 };
/** The grid's scale on its central meridian, true origin, and what is added there. */
const GRID = {
    scale: 0.9996012717,
    latitude: 49 * RADIANS,
    longitude: -2 * RADIANS,
    east: 400000,
    north: -100000,
};
/** From OSGB36 to WGS84: the published figures for the other way with their signs changed. Metres, and seconds of arc. */
const SHIFT = {
    x: 446.448,
    y: -125.157,
    z: 542.06,
    scale: -20.4894e-6,
    turns: [0.1502, 0.247, 0.8421],
};
const eccentricity = ({ a, b }) => (a * a - b * b) / (a * a);
/** Metres along the meridian from the grid's true origin. */
function meridian(latitude) {
    const n = (AIRY.a - AIRY.b) / (AIRY.a + AIRY.b);
    const [less, more] = [latitude - GRID.latitude, latitude + GRID.latitude];
    const sum = (1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * less -
        (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(less) * Math.cos(more) +
        (15 / 8) * (n ** 2 + n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
        (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more);
    return AIRY.b * GRID.scale * sum;
}
/** Latitude and longitude on the Airy ellipsoid, in radians. */
export function airyAngles(easting, northing) {
    const { a } = AIRY;
    const e2 = eccentricity(AIRY);
    let latitude = GRID.latitude;
    let rest = northing - GRID.north;
    while (Math.abs(rest) >= 0.00001) {
        latitude += rest / (a * GRID.scale);
        rest = northing - GRID.north - meridian(latitude);
    }
    const sine2 = Math.sin(latitude) ** 2;
    const nu = (a * GRID.scale) / Math.sqrt(1 - e2 * sine2);
    const rho = (a * GRID.scale * (1 - e2)) / (1 - e2 * sine2) ** 1.5;
    const eta2 = nu / rho - 1;
    const tan = Math.tan(latitude);
    const [t2, t4, t6] = [tan ** 2, tan ** 4, tan ** 6];
    const secant = 1 / Math.cos(latitude);
    const east = easting - GRID.east;
    return {
        latitude: latitude -
            (tan / (2 * rho * nu)) * east ** 2 +
            (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) * east ** 4 -
            (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t4) * east ** 6,
        longitude: GRID.longitude +
            (secant / nu) * east -
            (secant / (6 * nu ** 3)) * (nu / rho + 2 * t2) * east ** 3 +
            (secant / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t4) * east ** 5 -
            (secant / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6) * east ** 7,
    };
}
/** Angles on the Airy ellipsoid as angles on that of WGS84: through the centre of the Earth, at height 0. */
function shifted({ latitude, longitude }) {
    const e2 = eccentricity(AIRY);
    const nu = AIRY.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    const x = nu * Math.cos(latitude) * Math.cos(longitude);
    const y = nu * Math.cos(latitude) * Math.sin(longitude);
    const z = (1 - e2) * nu * Math.sin(latitude);
    const [rx, ry, rz] = SHIFT.turns.map((seconds) => (seconds / 3600) * RADIANS); // three in, three out
    const scale = 1 + SHIFT.scale;
    const moved = {
        x: SHIFT.x + scale * x - rz * y + ry * z,
        y: SHIFT.y + rz * x + scale * y - rx * z,
        z: SHIFT.z - ry * x + rx * y + scale * z,
    };
    const fromAxis = Math.hypot(moved.x, moved.y);
    const wide = eccentricity(WGS84);
    let angle = Math.atan2(moved.z, fromAxis * (1 - wide));
    for (let before = Infinity; Math.abs(angle - before) > 1e-12;) {
        before = angle;
        const radius = WGS84.a / Math.sqrt(1 - wide * Math.sin(angle) ** 2);
        angle = Math.atan2(moved.z + wide * radius * Math.sin(angle), fromAxis);
    }
    return { latitude: angle, longitude: Math.atan2(moved.y, moved.x) };
}
/** To five decimals, about a metre: more would claim what the shift cannot give. */
const rounded = (angle) => Number((angle / RADIANS).toFixed(5));
/**
 * Degrees of latitude and longitude (WGS84) for a point of the British National Grid.
 *
 * @param easting metres, 0 to 700,000; @param northing metres, 0 to 1,300,000.
 * @returns undefined for what is no point of the grid.
 */
export function nationalGrid(easting, northing) {
    const isOnGrid = easting > 0 && easting < 700000 && northing > 0 && northing < 1300000;
    if (!isOnGrid)
        return undefined;
    const { latitude, longitude } = shifted(airyAngles(easting, northing));
    return { latitude: rounded(latitude), longitude: rounded(longitude) };
}
