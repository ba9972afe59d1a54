import { type TemplateResult } from 'lit';
import type { Service } from '../feed/types.js';
import type { FacetChoices, FacetContext } from '../search/facets.js';
import type { FinderState } from './finder-state.js';
import { type StartOptions } from './finder-start-view.js';
/** Questions in the order they are asked, each one screen. */
declare const QUESTIONS: readonly ["category", "age", "need", "area"];
export type Question = (typeof QUESTIONS)[number];
export interface YoungOptions extends StartOptions {
    readonly services: readonly Service[];
    readonly choices: FacetChoices;
    readonly context: FacetContext;
}
type Asked = Pick<YoungOptions, 'services' | 'choices' | 'context'>;
/** The question after this one; undefined where it is time to show what there is. */
export declare function nextQuestion(after: string | undefined, asked: Asked): Question | undefined;
/** One question on a screen, answered by pressing. */
export declare function youngView(question: Question, options: YoungOptions): TemplateResult;
/** The question a young person is at; undefined where they see the box, or services. */
export declare function questionOf({ at: { step, show }, words, services, choices, preset, context, }: FinderState): Question | undefined;
export {};
