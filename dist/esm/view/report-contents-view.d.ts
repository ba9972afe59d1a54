import { type Part, type ReportOptions } from './report-parts.js';
/** A place in the page that stands under no item. */
export interface Place {
    readonly id: string;
    readonly words: string;
}
/** "In the law: …", or of the guidance where no law asks it. */
export declare const legalWords: (options: ReportOptions, { law, legal }: {
    law: string;
    legal: string;
}) => string;
/** The list of what can be read, in the order in which parents ask. Folded where it would fill a phone. */
export declare function contentsView(options: ReportOptions, others: readonly Place[]): Part;
