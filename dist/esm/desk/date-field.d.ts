import { type TemplateResult } from 'lit';
import type { PartialDate } from '../feed/types.js';
import type { TypedDate } from './desk-state.js';
interface DateField {
    readonly id: string;
    readonly label: string;
    /** What the report itself says, which holds until something is chosen. */
    readonly found: PartialDate | null | undefined;
    readonly value: TypedDate;
    readonly choose: (date: TypedDate) => void;
}
/** A month and a year: nobody remembers the day, and every browser has these two. */
export declare function dateView({ id, label, found, value, choose }: DateField): TemplateResult;
export {};
