/** Rows of a report that are no answer to a question: the words for them, and what may stand in "Details". */
export declare const REPORT_DETAILS: {
    readonly section: {
        readonly contact: "name";
        readonly name: "name";
        readonly phone: "phone";
        readonly tel: "phone";
        readonly telephone: "phone";
        readonly email: "email";
        readonly 'e mail': "email";
        readonly hours: "hours";
        readonly page: "url";
        readonly web: "url";
    };
    readonly person: {
        readonly checked: "checked";
        readonly contact: "name";
        readonly name: "name";
        readonly phone: "phone";
        readonly tel: "phone";
        readonly telephone: "phone";
        readonly email: "email";
        readonly 'e mail': "email";
        readonly hours: "hours";
        readonly page: "url";
        readonly web: "url";
    };
    readonly paper: {
        readonly date: "date";
        readonly dated: "date";
    };
    readonly layer: {};
    readonly provision: {
        readonly layer: "layer";
        readonly pupils: "pupils";
    };
    readonly health: {
        readonly when: "when";
        readonly who: "who";
        readonly pays: "pays";
        readonly 'who pays': "pays";
        readonly ask: "ask";
        readonly 'how to ask': "ask";
    };
    readonly moving: {
        readonly when: "when";
    };
    readonly story: {
        readonly 'consent until': "consent_until";
        readonly consent: "consent_until";
    };
    readonly fact: {};
    readonly need: {};
    readonly site: {};
};
export type ReportRow = keyof typeof REPORT_DETAILS;
/** The word for each in the column "Question", the usual one first. */
export declare const REPORT_ROWS: readonly (readonly [Exclude<ReportRow, 'section'>, string])[];
