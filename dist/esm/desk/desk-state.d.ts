import type { PartialDate } from '../feed/types.js';
import { type Setting } from '../report/index.js';
/** How a report came in: with its formatting, as code, or as words alone. */
export type SourceKind = 'formatted' | 'code' | 'text';
/** What was pasted: what is read, and how it looks in the box. */
export interface Source {
    readonly kind: SourceKind;
    readonly html: string;
    readonly shown: string;
}
export type Step = 'template' | 'check' | 'back';
export type TemplateHeadings = 'question' | 'law';
export type BackHeadings = 'own' | 'question' | 'law';
export type BackOrder = 'parents' | 'law';
/** By the place of a heading among the report's headings: the items its author says it answers. */
export type Taken = Readonly<Record<number, readonly string[]>>;
/** A month and a year as they were chosen and typed: half of it may be there. */
export interface TypedDate {
    readonly month: string;
    readonly year: string;
}
/** The date that is meant; empty while its year is none. */
export declare function dateOf({ month, year }: TypedDate): PartialDate;
export interface DeskState {
    readonly setting: Setting;
    /** Empty where nobody chose. */
    readonly phase: string;
    readonly templateHeadings: TemplateHeadings;
    readonly source?: Source | undefined;
    readonly taken: Taken;
    /** Headings that have one more list to choose from, still empty. */
    readonly asking: readonly number[];
    readonly reviewed: TypedDate;
    readonly nextReview: TypedDate;
    readonly order: BackOrder;
    readonly backHeadings: BackHeadings;
    /** What was said last, and beside which step. */
    readonly said?: {
        readonly step: Step;
        readonly words: string;
    } | undefined;
    /** HTML code that the browser would not copy, to be copied by hand. */
    readonly code?: string | undefined;
}
export declare const START: DeskState;
/** Another kind of school; a college's items are others than a school's, so choices made for one end with it. */
export declare const withSetting: (state: DeskState, setting: Setting) => DeskState;
/** Another report: choices made for the headings of the last one end with it. */
export declare const withSource: (state: DeskState, source: Source | undefined) => DeskState;
/** The items of a heading, with the one in that place changed; an empty key takes it away. */
export declare function withTaken(state: DeskState, index: number, keys: readonly string[], place: number, key: string): DeskState;
/** More pasted after what is there already. Once some of it is words alone, the rest still keeps its formatting. */
export declare function joined(first: Source | undefined, next: Source): Source;
