import { type CSSResult } from 'lit';
/**
 * The only rules of ours that meet an author's nodes, and only inside the report: the easy read or the full words, as
 * chosen; steps that are drawn as a picture. The states are set once there is a button to change them, so that nothing is hidden for good.
 */
export declare const reportPageStyles: CSSResult;
