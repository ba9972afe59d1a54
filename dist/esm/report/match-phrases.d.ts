import { type HeadingBy, type Setting } from './types.js';
export interface Match {
    readonly keys: readonly string[];
    readonly prompts: readonly string[];
    readonly by: HeadingBy;
    /** One of the four areas of need: it counts only where it parts the report itself. */
    readonly isArea?: boolean;
}
/** What a heading with these words answers, whatever stands around it. */
export declare function matchHeading(text: string, setting: Setting): Match;
