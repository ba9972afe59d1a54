/** Controls that every widget's choices are made of: a select, a tick box, chips, and ways out of an empty list. */
import { nothing, type TemplateResult } from 'lit';
export interface Option {
    readonly value: string;
    readonly label: string;
    /** How many it would leave, in brackets after the label. */
    readonly n?: number;
}
export interface SelectOptions {
    readonly label: string;
    /** Blank: any. */
    readonly chosen: string;
    readonly options: readonly Option[];
    /** The first option, which chooses nothing. */
    readonly any?: string;
    readonly part?: string;
    readonly onChoose: (value: string) => void;
}
/** A select with its label above it. What is chosen stands there even where no option has it. */
export declare function selectView({ label, chosen, options, any, part, onChoose }: SelectOptions): TemplateResult;
export interface TickOptions extends Omit<Option, 'value'> {
    readonly isOn: boolean;
    readonly onTick: (isOn: boolean) => void;
}
export declare function tickView({ isOn, onTick, ...option }: TickOptions): TemplateResult;
export interface Chip {
    readonly id: string;
    readonly label: string;
    /** Takes it away, by a button that goes with it: focus must move on. */
    readonly onDrop: () => void;
}
export interface ChipsOptions {
    readonly chips: readonly Chip[];
    readonly onClear?: () => void;
    /** Is there something to clear? Without it: where there is more than one chip. */
    readonly isClearable?: boolean;
}
/** What has been chosen or understood, each a button that takes it away. Nothing where there is nothing. */
export declare function chipsView(options: ChipsOptions): TemplateResult | typeof nothing;
export interface Drop {
    readonly label: string;
    readonly onDrop: () => void;
}
/** Ways out of an empty list: each takes one choice away. The labels say what and how many: "Autism (3 without it)". */
export declare function dropsView(hint: string, drops: readonly Drop[]): TemplateResult | typeof nothing;
