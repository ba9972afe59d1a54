/** What the week's table and the lists below it are made of. */
import { nothing, type TemplateResult } from 'lit';
import type { Service } from '../feed/types.js';
import type { Step } from './visit.js';
import type { WeekEntry, WeekOptions, WeekSeason } from './week-model.js';
import type { Audience } from './words/sayer.js';
export interface WeekViewOptions extends WeekOptions {
    readonly audience: Audience;
    /** Level of the week's own heading; those below it are one deeper. */
    readonly headingLevel: number;
    /** Asked for another week, where there are two. */
    readonly onSeason: (season: WeekSeason) => void;
    /** Opens a break. */
    readonly stepOf: (service: Service) => Step;
}
export type Part = TemplateResult | typeof nothing;
/** Copied or read aloud, words stand apart too: a space in a template is taken out when it is made small. */
export declare const GAP: TemplateResult<1>;
/** Said of it in one line, from a capital. */
export declare function noteView(notes: readonly string[]): Part;
export declare const linkTo: (service: Service, { stepOf }: WeekViewOptions) => TemplateResult;
/** A list whose end is folded where it is long. */
export declare function listView(items: readonly TemplateResult[]): TemplateResult;
/** What is said of one time: how often, where, when next, what to ask. */
export declare function notesOf({ service, session, next, why }: WeekEntry): readonly string[];
