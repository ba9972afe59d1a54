/** What can be chosen, pressed and pasted into, and what is shown to be copied. */
export declare const controlStyles: string;
