/** What every part of a report is drawn with. */
import { nothing, type TemplateResult } from 'lit';
import type { FeedSend, PartialDate } from '../feed/types.js';
import type { Entry, Explain } from './glossary.js';
import type { ReportModel } from './report-model.js';
import type { PictureOptions } from './service-easy-view.js';
import { sayReport } from './words/report.js';
export interface ReportActs {
    readonly easy: () => void;
    readonly legal: () => void;
    readonly print: () => void;
    /** Follows a link to a place in the report. */
    readonly go: (event: Event, id: string) => void;
}
export interface ReportOptions {
    readonly model: ReportModel;
    readonly send?: FeedSend | undefined;
    readonly today: PartialDate;
    /** Level of our headings. */
    readonly level: number;
    readonly isEasy: boolean;
    readonly isLegal: boolean;
    /** Is there as little room as on a phone? */
    readonly isNarrow: boolean;
    readonly acts: ReportActs;
    readonly pictures: PictureOptions;
    readonly explain: Explain;
    /** Letters that `explain` has explained already in this drawing. */
    readonly seen: Set<Entry>;
    /** The id of the place that answers an item. */
    readonly idOf: (key: string) => string;
}
export type Part = TemplateResult | typeof nothing;
/** A sentence of the report, in the words for whoever it speaks to. */
export declare const sayIn: ({ model: { audience } }: Pick<ReportOptions, "model">, key: Parameters<typeof sayReport>[0], slots?: Parameters<typeof sayReport>[1]) => string;
/** A link to a place in the report. */
export declare const placeLink: ({ acts }: ReportOptions, id: string, words: string, part?: string) => TemplateResult;
/** A part under its heading; nothing where there is nothing in it. */
export declare const partView: (options: ReportOptions, name: string, words: string, body: Part, id?: string) => Part;
