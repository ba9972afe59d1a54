/** Words for codes, and how places are decided: what each council says in its own way. */
import { type Raw } from '../../feed/spot.js';
import type { Fault } from '../../feed/types.js';
import type { Turn } from './statutory.js';
/** Every feed's labels; where two name the same, the first feed's word, and the other is told. */
export declare function labelsOf(turns: readonly Turn[]): {
    labels: Raw | undefined;
    faults: Fault[];
};
/**
 * How places are decided differs from council to council: where it does, each council's words go to its own records
 * and none stand for the whole feed.
 */
export declare function withDecided(turns: readonly Turn[]): {
    isShared: boolean;
    recordOf: (send: Raw, record: Raw) => Raw;
};
