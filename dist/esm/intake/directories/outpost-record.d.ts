/** The columns of Outpost's import spreadsheet, and a service from its rows as Outpost itself publishes it. */
import type { Raw } from '../../feed/spot.js';
import type { SheetRow } from './sheet-cells.js';
/** Columns of each list within a record, and the member that each is in what Outpost publishes. */
export declare const PARTS: {
    readonly contacts: {
        readonly contact_name: "name";
        readonly contact_title: "title";
        readonly contact_email: "email";
        readonly contact_phone: "phone";
    };
    readonly locations: {
        readonly location_name: "name";
        readonly location_latitude: "latitude";
        readonly location_longitude: "longitude";
        readonly location_address_1: "address_1";
        readonly location_city: "city";
        readonly location_postcode: "postal_code";
    };
    readonly cost_options: {
        readonly cost_option: "option";
        readonly cost_amount: "amount";
        readonly cost_type: "cost_type";
    };
    readonly regular_schedules: {
        readonly schedules_opens_at: "opens_at";
        readonly schedules_closes_at: "closes_at";
        readonly scheduled_weekday: "weekday";
    };
    readonly links: {
        readonly links_label: "label";
        readonly links_url: "url";
    };
};
export type Part = keyof typeof PARTS;
/** Every column that is read, or that says how others are. */
export declare const KNOWN: Set<string>;
/** "TRUE" and its like. */
export declare const isYes: (cell: string) => boolean;
export declare const isNo: (cell: string) => boolean;
/** A service, its own row first. */
export interface Draft {
    readonly row: SheetRow;
    /** The lists of the record, each item with the line it stands on. */
    readonly parts: Record<Part, {
        readonly line: number;
        readonly record: Raw;
    }[]>;
}
/** What a row adds to one list of a record; nothing where its cells are blank. */
export declare function partOf({ cell }: SheetRow, part: Part): Raw | undefined;
/** A record as Outpost itself publishes it, from the rows of one service. */
export declare function recordOf({ row: { cell }, parts }: Draft): Raw;
/** The column that a member of a record came from. */
export declare function columnOf(member: string): string | undefined;
