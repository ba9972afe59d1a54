/** Is there as little room as on a phone? Where nothing is laid out yet, or it is in a folded part, nobody knows. */
export declare function isNarrow(element: HTMLElement): boolean;
