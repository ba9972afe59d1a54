/** What only Outpost has: flat needs, a yes to referral or to "free", and bands of ages to tick. */
import { list, type Spot } from './spot.js';
import type { AgeBand } from './types.js';
import { needsOf, type OlderSend } from './v1.js';

const BANDS: Readonly<Record<string, AgeBand>> = {
  age_band_under_2: { minimum: 0, maximum: 1 },
  age_band_2: { minimum: 2, maximum: 2 },
  age_band_3_4: { minimum: 3, maximum: 4 },
  age_band_5_7: { minimum: 5, maximum: 7 },
  age_band_8_plus: { minimum: 8 },
  age_band_all: { minimum: 0 },
};

export const agesFromOutpost = ({ raw }: Spot): readonly AgeBand[] =>
  Object.entries(BANDS).flatMap(([name, band]) => (raw[name] === true ? [{ ...band }] : []));

export const fromOutpost = (spot: Spot): OlderSend => ({
  needs: needsOf(list(spot, 'send_needs')),
  ...(spot.raw.needs_referral === true && { referral: 'professional' as const }),
  ...(spot.raw.free === true && { payment: ['free'] }),
});
