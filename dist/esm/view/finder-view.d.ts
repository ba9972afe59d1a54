import { type TemplateResult } from 'lit';
import { type FinderState, type Screen } from './finder-state.js';
import { type Question } from './finder-young-view.js';
/** The whole finder: the box, urgent help, then what the visitor is at. */
export declare function finderView(state: FinderState, screen: Screen, question: Question | undefined, status: string): TemplateResult;
