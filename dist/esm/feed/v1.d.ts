import { type Spot } from './spot.js';
import type { ServiceSend } from './types.js';
/** What a feed without `send` says of the same facts. */
export type OlderSend = {
    readonly needs: readonly string[];
} & Partial<Pick<ServiceSend, 'referral' | 'payment' | 'support'>>;
export declare function fromV1(spot: Spot): OlderSend;
