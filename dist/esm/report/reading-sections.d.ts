import type { HtmlNode } from './html-nodes.js';
import type { SettledFlow } from './reading-headings.js';
import type { ReportSection, Unmatched } from './types.js';
/** A section or a part without one, while it is filled. */
export interface Draft {
    /** Empty where it is under no item. */
    readonly keys: string[];
    readonly prompts: string[];
    readonly heading: string | undefined;
    readonly level: number | undefined;
    readonly site: string | undefined;
    /** Its heading is over several items, and is named only where words of its own stand under it. */
    readonly isGroup: boolean;
    /** What stands there, for links and facts. */
    readonly nodes: HtmlNode[];
    html: string;
}
/** Sections are joined where two headings answer the same item, for the same site. */
export declare function draftsOf({ parts, taken }: SettledFlow): readonly Draft[];
/** The drafts that answer something. */
export declare const sectionsOf: (drafts: readonly Draft[]) => readonly ReportSection[];
/** The rest. */
export declare const unmatchedOf: (drafts: readonly Draft[]) => readonly Unmatched[];
