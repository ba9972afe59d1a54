/** What may stand in the column "Details" of a row of "About": words for it, and its member. */
export declare const DETAILS: {
    readonly 'urgent[]': {
        readonly phone: "phone";
        readonly telephone: "phone";
        readonly tel: "phone";
        readonly text: "text";
        readonly 'text to': "text";
        readonly hours: "hours";
        readonly open: "hours";
        readonly checked: "checked";
    };
    readonly 'glossary[]': {
        readonly also: "also";
        readonly 'also called': "also";
        readonly 'same as': "also";
    };
    readonly 'sources[]': {
        readonly id: "id";
        readonly read: "read";
    };
    readonly 'ordinarily_available[]': {
        readonly ages: "ages";
        readonly age: "ages";
        readonly needs: "needs";
        readonly need: "needs";
    };
    readonly 'pathways[]': {
        readonly path: "path";
        readonly pathway: "path";
    };
};
