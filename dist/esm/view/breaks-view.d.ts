import { type TemplateResult } from 'lit';
import { type BreaksScreen, type BreaksState } from './breaks-state.js';
/** The short breaks: the choices, then the parts that are asked for; or one break, or the visitor's own list. */
export declare function breaksView(state: BreaksState, screen: BreaksScreen, status: string): TemplateResult;
