import { type TemplateResult } from 'lit';
import type { FinderActs } from './finder-acts.js';
/** Near which place. Folded with the filters where there is little room. */
export declare const nearView: (near: string, acts: FinderActs) => TemplateResult;
