/** Screens that every widget with services has: a list of them, one alone, the visitor's own list. */
import { nothing, type TemplateResult } from 'lit';
import type { Service } from '../feed/types.js';
import type { VisitState } from './visit.js';
export declare function listView(services: readonly Service[], state: VisitState): TemplateResult;
/** The visitor's own list, in their order. */
export declare const listed: ({ services, list }: VisitState) => readonly Service[];
/** @param compared the services side by side, where that is more help than a list. */
export declare function listScreen(state: VisitState, compared?: TemplateResult | typeof nothing): TemplateResult;
/** A service whose link was opened: by itself, with a way to all of them. */
export declare const aloneScreen: (state: VisitState, service: Service) => TemplateResult;
/** The way to the visitor's own list, where there is one. */
export declare const toListView: ({ list, acts, say }: VisitState) => TemplateResult | typeof nothing;
