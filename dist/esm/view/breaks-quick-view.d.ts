/** The first things a family says of a short break, each one press: how old, when, without an assessment, with transport. */
import { type TemplateResult } from 'lit';
import { type Facet } from '../search/facets.js';
import type { VisitState } from './visit.js';
/** The value of the age filter for grown-ups. */
export declare const ADULTS = "18-25";
export declare const NO_ASSESSMENT = "no-assessment";
/** Filters that stand here, so not among the others. */
export declare const QUICK: readonly Facet[];
/** Does a choice stand here, as a button that is pressed? */
export declare const isQuick: (facet: Facet, value: string | undefined) => boolean;
export declare const quickView: (state: VisitState) => TemplateResult;
