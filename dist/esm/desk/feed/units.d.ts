import { type Decision, type Offer } from '../../intake/merge/index.js';
import type { Converted, ConvertOptions, Mapping } from '../../intake/types.js';
import { type Kept } from './sources.js';
import type { Ask, FeedModel, TakenSheet, Unit } from './work-types.js';
export interface UnitOptions extends ConvertOptions {
    readonly decisions: readonly Decision[];
    /** As typed, for feeds that do not say it themselves. */
    readonly council: Ask['council'];
}
export interface ConvertedUnit extends Converted {
    /** What the source itself leaves open of whose feed it is. */
    readonly asks: FeedModel['asks'];
    readonly offers?: readonly Offer[];
}
/** A feed that can be made of what was opened. */
export interface FeedUnit extends Unit {
    readonly convert: (options: UnitOptions) => ConvertedUnit;
    readonly taken: (mapping: Mapping) => readonly TakenSheet[];
    /** Is it of spreadsheets, whoever wrote them? */
    readonly isOfSheets: boolean;
}
/** Every feed that can be made of what was opened; where there are several, all of them together last. */
export declare function unitsOf(sources: readonly Kept[]): readonly FeedUnit[];
