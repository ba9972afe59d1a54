/** What only Outpost has: a yes to referral or to "free", and bands of ages to tick. */
import type { Spot } from './spot.js';
import type { AgeBand } from './types.js';
import type { OlderSend } from './v1.js';

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

export const fromOutpost = ({ raw }: Spot): Partial<OlderSend> => ({
  ...(raw.needs_referral === true && { referral: 'professional' as const }),
  ...(raw.free === true && { payment: ['free'] }),
});
