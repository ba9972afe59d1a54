import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nationalGrid } from '../../../dist/esm/intake/directories/index.js';
import { airyAngles } from '../../../dist/esm/intake/directories/national-grid.js';

/** Ordnance Survey's own test points for its definitive transformation (OSTN15), from Scilly to Shetland. */
const POINTS = [
  ['TP01', 91492.146, 11318.804, 49.92226394, -6.29977752],
  ['TP02', 170370.718, 11572.405, 49.96006138, -5.2030461],
  ['TP03', 250359.811, 62016.569, 50.43885826, -4.10864564],
  ['TP05', 438710.92, 114792.25, 50.93127938, -1.45051434],
  ['TP07', 639821.835, 169565.858, 51.37447026, 1.4445473],
  ['TP08', 362269.991, 169978.69, 51.42754743, -2.54407618],
  ['TP09', 530624.974, 178388.464, 51.48936565, -0.11992557],
  ['TP12', 389544.19, 261912.153, 52.25529382, -2.15458614],
  ['TP15', 454002.834, 340834.943, 52.96219109, -1.19747656],
  ['TP20', 422242.186, 433818.701, 53.8002152, -1.66379168],
  ['TP30', 267056.768, 846176.972, 57.48625, -4.21926399],
  ['TP40', 395999.668, 1138728.951, 60.13308092, -2.07382823],
];
const DEGREE = 111_200;

describe('the National Grid', () => {
  for (const [name, east, north, latitude, longitude] of POINTS)
    it(`${name} is within 5 metres of where Ordnance Survey has it`, () => {
      const found = nationalGrid(east, north);
      const across = (found.longitude - longitude) * DEGREE * Math.cos((latitude * Math.PI) / 180);
      const metres = Math.hypot((found.latitude - latitude) * DEGREE, across);
      assert.ok(metres < 5, `${metres.toFixed(1)} m`);
    });

  it("is projected to a millimetre: the guide's worked example, Caister water tower", () => {
    const { latitude, longitude } = airyAngles(651409.903, 313177.27);
    const degrees = (d, m, s) => d + m / 60 + s / 3600;
    assert.ok(Math.abs((latitude * 180) / Math.PI - degrees(52, 39, 27.2531)) < 1e-8);
    assert.ok(Math.abs((longitude * 180) / Math.PI - degrees(1, 43, 4.5177)) < 1e-8);
  });

  it('has no point where there is none', () => {
    for (const [east, north] of [
      [0, 0],
      [NaN, 100],
      [-1, 100000],
      [800000, 100000],
      [530000, 1400000],
      [Infinity, 1],
    ])
      assert.equal(nationalGrid(east, north), undefined);
  });
});
