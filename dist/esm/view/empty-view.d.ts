import { type TemplateResult } from 'lit';
import type { VisitState } from './visit.js';
export interface EmptyOptions {
    /** What was understood of the visitor's words. */
    readonly read?: readonly string[];
    /** Takes the visitor's words away. */
    readonly onForget?: () => void;
    /** Urgent help stands above already. */
    readonly isUrgent?: boolean;
    /** What stands last. */
    readonly foot?: TemplateResult;
}
/** Nothing fits: what was understood, what to leave out, what comes nearest, whom to ask. */
export declare function emptyView(state: VisitState, options?: EmptyOptions): TemplateResult;
