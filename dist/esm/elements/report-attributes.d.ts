import type { PartialDate } from '../feed/types.js';
import type { Setting } from '../report/types.js';
/** A report's attributes as an author wrote them. */
export interface ReportAttributes {
    readonly setting: string;
    readonly phase: string;
    readonly reviewed: string;
    readonly nextReview: string;
    readonly order: string;
    readonly headingLevel: string;
    readonly pictureHosts: string;
}
/** Attributes that can be used, and a sentence for each that cannot. */
export interface ReportSettings {
    readonly setting?: Setting;
    readonly phase?: string;
    readonly reviewed?: PartialDate;
    readonly nextReview?: PartialDate;
    readonly isLawOrder: boolean;
    readonly headingLevel: number;
    readonly pictureHosts: readonly string[];
    readonly mend: readonly string[];
}
/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export declare function reportSettings(attributes: ReportAttributes): ReportSettings;
