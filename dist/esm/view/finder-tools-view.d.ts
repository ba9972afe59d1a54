import { nothing, type TemplateResult } from 'lit';
import type { Copied, FinderActs } from './finder-acts.js';
import type { FinderModel } from './finder-model.js';
/** Near which place. Folded with the filters where there is little room. */
export declare const nearView: (near: string, acts: FinderActs) => TemplateResult;
/** In which order. */
export declare const sortView: ({ sort, sorts, shown }: FinderModel, acts: FinderActs) => TemplateResult | typeof nothing;
/** What is said once a link has been copied, or must be copied by hand. Blank before. */
export declare const copiedInWords: (copied: Copied | undefined) => string;
/** What stands after a link was asked for: that it is copied, else a box that holds it. */
export declare function copiedView(what: Copied['what'], copied: Copied | undefined): TemplateResult | typeof nothing;
/** A button that copies a link. */
export declare const copyView: (what: Copied["what"], copied: Copied | undefined, acts: FinderActs, id?: string) => TemplateResult;
