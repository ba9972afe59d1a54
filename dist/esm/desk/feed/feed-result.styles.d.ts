/** What was read: sheets, pairs to decide about, faults. */
export declare const feedResultStyles: string;
