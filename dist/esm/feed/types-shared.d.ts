/** Dates and long text, as every part of a feed that has been read holds them. */
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Compares and sorts as text. */
export type PartialDate = string;
/** Rich text as a small tree. Drawn as text by whoever shows it; never as markup. */
export type RichText = readonly Block[];
export type Block = {
    readonly kind: 'paragraph';
    readonly inlines: readonly Inline[];
} | {
    readonly kind: 'list';
    readonly ordered: boolean;
    readonly items: readonly (readonly Inline[])[];
};
export interface Inline {
    readonly text: string;
    readonly strong?: true;
    readonly emphasis?: true;
    /** Safe to link: http, https, mailto or tel. */
    readonly href?: string;
}
