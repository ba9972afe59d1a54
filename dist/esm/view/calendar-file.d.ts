import { type Session } from '../feed/sessions.js';
import type { PartialDate, Service, TermDates } from '../feed/types.js';
export interface CalendarOptions {
    /** As `termsOf` gives them. */
    readonly terms: readonly TermDates[];
    /** A full day. Nothing before it is put in. */
    readonly today: PartialDate;
    /** The page to come back to. */
    readonly address?: string;
    /** When the file was made, in UTC: `20261120T060000Z`. */
    readonly stamp: string;
}
/** The file's text; undefined where `datesOf` says why there are no days to put in it. */
export declare function calendarFile(service: Service, session: Session, options: CalendarOptions): string | undefined;
/** A name for the file, of letters and digits of any script. */
export declare function calendarName({ name }: Service): string;
