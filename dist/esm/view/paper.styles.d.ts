import { type CSSResult } from 'lit';
/** On paper nothing is pressed: no room is kept for a finger, and whom to ask stands in one line, not in seven. */
export declare const paperStyles: CSSResult;
