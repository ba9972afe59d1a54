import type { Severity } from '../../feed/types.js';
import type { Decision, Offer } from '../../intake/merge/index.js';
import type { Mapping, SheetKindKey } from '../../intake/types.js';
import type { PreviewKey, Source } from './work-types.js';
export type Step = 'open' | 'read' | 'pairs' | 'see' | 'save';
/** How many places of a group, and how many groups, are shown before somebody asks for more. */
export declare const FEW = 8;
export declare const FEW_KINDS = 30;
export declare const FEW_PAIRS = 10;
export interface FeedDeskState {
    readonly sources: readonly Source[];
    /** A choice of what a column holds is for its sheet alone: “Name” may be a school’s in one and a club’s in another. */
    readonly mapping: Required<Pick<Mapping, 'sheets' | 'columnsOf'>>;
    /** The council as typed, where the files do not name it. */
    readonly council: {
        readonly name: string;
        readonly code: string;
    };
    /** Which of several feeds; empty for the first offered. */
    readonly shown: string;
    readonly decisions: readonly Decision[];
    /** Every pair that was asked about: one that is answered stays in sight. */
    readonly offers: readonly Offer[];
    readonly severity: Severity | 'all';
    /** By group of faults: how many places are shown. */
    readonly more: Readonly<Record<string, number>>;
    readonly kinds: number;
    /** How many pairs to decide about are shown. */
    readonly pairs: number;
    /** Empty for the first that has something in it. */
    readonly preview: PreviewKey | '';
    readonly report: string;
    readonly feedAddress: string;
    readonly scriptAddress: string;
    /** What was said last, and beside which step. */
    readonly said?: {
        readonly step: Step;
        readonly words: string;
    } | undefined;
    /** What is being done now. */
    readonly busy?: string | undefined;
    /** Words that the browser would not copy, to be copied by hand. */
    readonly list?: string | undefined;
}
export declare const START: FeedDeskState;
/** What was opened and chosen, as it was before; how the page shows it stays. */
export declare function backTo(state: FeedDeskState, before: FeedDeskState): FeedDeskState;
/** Would closing the page lose what somebody chose, typed or answered? */
export declare const isUnsaved: (state: FeedDeskState, saved: FeedDeskState) => boolean;
/**
 * One more source; a file of the same name and kind is taken for the mended one, and put in its place.
 *
 * @param beside what was given together with it: two folders may each have a “places.csv”
 */
export declare function withSource(state: FeedDeskState, source: Source, isFile: boolean, beside?: readonly number[]): FeedDeskState;
/** Without one source; the last takes all choices with it. */
export declare function withoutSource(state: FeedDeskState, id: number): FeedDeskState;
export declare const withSheetKind: (state: FeedDeskState, sheet: string, kind: SheetKindKey | "ignore") => FeedDeskState;
/** What was chosen for the columns of a sheet. */
export declare const columnsOf: ({ mapping }: FeedDeskState, sheet: string) => Readonly<Record<string, string>>;
export declare const withColumn: (state: FeedDeskState, sheet: string, heading: string, field: string) => FeedDeskState;
export type Answer = 'yes' | 'no' | 'later';
export declare function answerTo({ decisions }: FeedDeskState, offer: Offer): Answer;
/** With an answer to a pair; “later” takes back what was said. */
export declare function withAnswer(state: FeedDeskState, offer: Offer, answer: Answer, on: string): FeedDeskState;
/** With pairs that come up: those asked about before keep their places. */
export declare const withOffers: (state: FeedDeskState, offers: readonly Offer[]) => FeedDeskState;
/** With answers from a file; of the same pair, what the file says. */
export declare const withDecisions: (state: FeedDeskState, all: readonly Decision[]) => FeedDeskState;
export declare const isMapped: ({ mapping }: FeedDeskState) => boolean;
/** A GSS code: a letter for the nation and eight figures. */
export declare const isAreaCode: (code: string) => boolean;
