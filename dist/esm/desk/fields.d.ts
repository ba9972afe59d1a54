import { nothing, type TemplateResult } from 'lit';
export type Option<Value extends string = string> = readonly [value: Value, words: string];
export type Part = TemplateResult | typeof nothing;
interface Field<Value extends string> {
    readonly id: string;
    readonly label: string;
    readonly hint?: string;
    readonly value: Value;
    readonly options: readonly Option<Value>[];
    readonly choose: (value: Value) => void;
}
/** A list to choose one from. `isHidden`: its label is for those who do not see the row it stands in. */
export declare const selectView: <Value extends string>({ id, label, hint, value, options, choose }: Field<Value>, isHidden?: boolean) => TemplateResult;
/** A few choices, all in sight. */
export declare const radiosView: <Value extends string>({ id, label, hint, value, options, choose, }: Field<Value>) => TemplateResult;
/** `kind`: the one thing a step is for, something beside it, or a small thing in a row. */
export declare const buttonView: (words: string, press: () => void, kind?: "main" | "other" | "small", name?: string) => TemplateResult;
/** What was done last, beside where it was done; the page's status says it aloud. */
export declare const saidView: (words: string | undefined) => Part;
export declare const headingView: (id: string, words: string) => TemplateResult;
/** Words to copy, as they will look; long ones scroll, by keyboard too. */
export declare const previewView: (id: string, name: string, content: readonly TemplateResult[]) => TemplateResult;
export {};
