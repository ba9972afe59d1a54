/**
 * Whom to turn to when somebody is not safe. Data: look at every entry against its sources once a year and set
 * `checked`; a test fails when one is older. England; the council's own lines come from its feed.
 *
 * On 23 November 2026 every number was compared with kept copies of the pages named here, some of them years old;
 * nobody rang. Where a way in rests on one announcement, its year is beside it.
 */
import type { AgeBand, PartialDate } from '../feed/types.js';
import type { UrgentGroup } from './types.js';
export type UrgentKey = 'emergency' | 'nhs' | 'childline' | 'samaritans' | 'shout' | 'nspcc' | 'domestic';
/** One way in. `online` is a chat and sign language on the service's own site; `own` is a council's own words. */
export interface UrgentWay {
    readonly kind: 'ring' | 'option' | 'text' | 'word' | 'sign' | 'relay' | 'online' | 'own';
    /** What to ring, text or open, as shown: `0800 1111`. */
    readonly to: string;
    /** `tel:`, `sms:` or `https:`; absent where a council's words hold no single number. */
    readonly href?: string;
    /** The option to choose (`option`), or the word to send (`word`). */
    readonly say?: string;
}
export interface UrgentService {
    readonly name: string;
    /** Who it is for, and the same said to a young person. */
    readonly for: string;
    readonly forYou: string;
    /** Years, both ends counted in. An open band is every age. */
    readonly ages: AgeBand;
    readonly ways: readonly UrgentWay[];
}
/** In each group's own order. Where 999 stands first, the council's lines follow it and come before the others. */
export declare const URGENT_GROUPS: Readonly<Record<UrgentGroup, readonly UrgentKey[]>>;
export declare const URGENT_HELP: Readonly<Record<UrgentKey, UrgentService>>;
export interface UrgentCheck {
    readonly sources: readonly string[];
    /** The day an entry was last compared with its sources. */
    readonly checked: PartialDate;
}
/** Where each entry comes from. Apart from it so that no phone has to carry it. */
export declare const URGENT_CHECKS: Readonly<Record<UrgentKey, UrgentCheck>>;
