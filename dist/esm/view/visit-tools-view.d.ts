import { nothing, type TemplateResult } from 'lit';
import { type Copied, type VisitState } from './visit.js';
/** In which order. */
export declare const sortView: ({ model: { sort, sorts, shown }, acts, say, }: VisitState) => TemplateResult | typeof nothing;
/** What is said once a link has been copied, or must be copied by hand. Blank before. */
export declare const copiedInWords: ({ copied, say }: VisitState) => string;
/** What stands after a link was asked for: that it is copied, else a box that holds it. */
export declare function copiedView(what: Copied['what'], state: VisitState): TemplateResult | typeof nothing;
/** A button that copies a link. */
export declare const copyView: (what: Copied["what"], state: VisitState, id?: string) => TemplateResult;
