/** Hours as people write them: "10:00 - 12:30", "4-6pm", "9.30am to 3pm". */
export interface Hours {
    readonly opens_at?: string;
    readonly closes_at?: string;
    readonly rest: string;
}
/**
 * The hours at the start of a text. Bare numbers alone ("9 - 5") may be ages, and are none.
 * @param isAfterDays days stand before them, so that "9 - 5" are hours.
 */
export declare function hoursIn(text: string, isAfterDays?: boolean): Hours | undefined;
/** The words that `hoursIn` reads as these hours. */
export declare function hourWords(opens: unknown, closes: unknown): string;
