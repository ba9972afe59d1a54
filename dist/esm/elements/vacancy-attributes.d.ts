import { type Choices } from '../view/vacancy-choices.js';
import type { Row } from '../view/vacancy-rows.js';
/** The table's attributes as an author wrote them. */
export interface VacancyAttributes {
    readonly need: string;
    readonly age: string;
    readonly kind: string;
    readonly area: string;
    readonly placesOnly: boolean;
    readonly hideUnder: string;
    readonly headingLevel: string;
}
/** Attributes that can be used, and a sentence for each that cannot. */
export interface VacancySettings {
    readonly preset: Choices;
    readonly hideUnder: number;
    readonly headingLevel: number;
    readonly mend: readonly string[];
}
/** The settings less a need, kind or area that nobody knows: a slip of the author's must not empty the list. */
export declare function knownSettings(settings: VacancySettings, rows: readonly Row[]): VacancySettings;
/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export declare function vacancySettings(attributes: VacancyAttributes): VacancySettings;
