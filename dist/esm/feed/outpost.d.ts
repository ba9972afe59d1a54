/** What only Outpost has: a yes to referral or to "free", and bands of ages to tick. */
import type { Spot } from './spot.js';
import type { AgeBand } from './types.js';
import type { OlderSend } from './v1.js';
export declare const agesFromOutpost: ({ raw }: Spot) => readonly AgeBand[];
export declare const fromOutpost: ({ raw }: Spot) => Partial<OlderSend>;
