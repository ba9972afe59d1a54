import type { PartialDate } from '../feed/types.js';
import { type CheckedItem, type ItemState, type ReportCheck, type ReportReading, type ReportWarning } from '../report/index.js';
import { type DeskState, type Source } from './desk-state.js';
/** All that follows from what was pasted and chosen. */
export interface DeskModel {
    readonly source: Source;
    /** With the dates that were chosen in the place of those read. */
    readonly reading: ReportReading;
    /** Dates that the page itself gives. */
    readonly found: Pick<ReportReading['report'], 'reviewed' | 'next_review'>;
    readonly check: ReportCheck;
    /** What is to be said first. */
    readonly lines: readonly string[];
    readonly back: string;
}
/** Reads and checks what was pasted; undefined while nothing was. */
export declare function deskModel(state: DeskState, today: PartialDate): DeskModel | undefined;
export interface StateGroup {
    readonly state: ItemState;
    readonly items: readonly CheckedItem[];
}
export declare const groupsOf: ({ items }: ReportCheck) => readonly StateGroup[];
export interface WarningGroup {
    readonly name: string;
    readonly warnings: readonly ReportWarning[];
}
/** Warnings about one thing together, in the order in which the things come. */
export declare const warningGroups: ({ warnings }: ReportCheck) => readonly WarningGroup[];
