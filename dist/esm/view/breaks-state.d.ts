import { type Facet } from '../search/facets.js';
import { type VisitState } from './visit.js';
/** Parts of the short breaks, in the order they stand. */
export declare const PARTS: readonly ["menu", "week", "statement"];
export type BreaksPart = (typeof PARTS)[number];
/** Everything the short breaks are drawn from. */
export interface BreaksState extends VisitState {
    /** Parts to show. */
    readonly parts: readonly BreaksPart[];
    /** Which week is shown; blank for the one it is now. */
    readonly week: string;
    /** Goes to a part on this page. */
    readonly toPart: (part: BreaksPart) => (event: Event) => void;
    /** Goes to the first result. */
    readonly toResults: (event: Event) => void;
}
/** `alone`: one break, as its link was opened; `list`: the visitor's own, side by side; else all parts. */
export type BreaksScreen = 'all' | 'alone' | 'list';
export declare function breaksScreenOf(state: BreaksState): BreaksScreen;
/** Is the age asked for one at which support for grown-ups comes near? */
export declare function isMovingOn({ choices }: VisitState): boolean;
/** What is read out when choices change: how many are left. */
export declare function breaksStatus(state: BreaksState, screen: BreaksScreen): string;
/** The choices that are made, in the order they are offered. */
export declare const chosenFacets: ({ choices }: VisitState) => readonly Facet[];
