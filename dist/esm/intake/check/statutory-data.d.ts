import type { ShortBreaksKey } from '../../report/index.js';
/** What the law asks to be published beside the services, and how that is told. Nothing here says what is enough. */
export declare const STATUTORY: {
    readonly noStatement: readonly [127, "warning", "statutory", "There is no short breaks statement in the feed.", "Add send.short_breaks: what breaks there are, who can have them, how they meet the needs of carers here, when that was reviewed, and where to comment."];
    readonly statementPart: readonly [127, "warning", "statutory", "", ""];
    readonly statementOld: readonly [127, "warning", "stale", "", "Review the statement, and put the day in send.short_breaks.reviewed."];
    readonly statementNote: readonly [127, "note", "statutory", "", "Add the words to send.short_breaks."];
    readonly reportOld: readonly [128, "warning", "stale", "", "Ask the school for its new report, and put in the new day."];
    readonly reportDue: readonly [128, "note", "stale", "", "Ask the school, and put in the new link and day."];
    readonly reportEmpty: readonly [129, "warning", "statutory", "", "Ask the school to write these parts, or take them from its website."];
    readonly reportLook: readonly [130, "note", "form", "", "Send this to the school: it can be mended when the report is next reviewed."];
    readonly noAlt: readonly [130, "warning", "form", "A picture in this report has no words for people who cannot see it.", "Write in \"alt\" what the picture shows, without naming a child."];
    readonly noComments: readonly [132, "note", "statutory", "There are no comments in the feed. SEND Regulations 2014, regulation 56: councils publish what families say of the Local Offer, with the answer, at least once a year.", "Add them to send.comments, each with its response and action."];
    readonly oldComments: readonly [132, "warning", "statutory", "No comment was answered in the last year. SEND Regulations 2014, regulation 56: they are published at least once a year.", "Add what families have said since, with what was answered and done."];
    readonly unanswered: readonly [131, "warning", "statutory", "This comment has neither a response nor an action. SEND Regulations 2014, regulation 56(2): both are published with it.", "Add \"response\", and in \"action\" what will be done."];
    readonly noAction: readonly [131, "note", "statutory", "This comment has a response and no action. SEND Regulations 2014, regulation 56(2): any action that is meant is published too.", "Add in \"action\" what will be done. If nothing will, let the response say so."];
    readonly noResponse: readonly [131, "note", "statutory", "This comment has an action and no response. SEND Regulations 2014, regulation 56(2): the response is published too.", "Add \"response\"."];
    readonly coverage: readonly [133, "note", "statutory", "", "See the notes on each heading. Where something is published elsewhere, add an entry to send.coverage with its key and url."];
    readonly coverageKey: readonly [150, "warning", "wrong", "This counts for none of the lines of SEND Regulations 2014, Schedule 2.", "Use the key of a line, such as lo-14b, and give a url or a note with it."];
    readonly coverageNothing: readonly [134, "note", "statutory", "", "Give services of that kind their category, or add an entry to send.coverage: the key in brackets, and the url of the page that tells it."];
    readonly coverageSome: readonly [134, "note", "statutory", "", "Give services of that kind their category, or add an entry to send.coverage: the key in brackets, and the url of the page that tells it."];
};
/** What each part of a short breaks statement says. */
export declare const STATEMENT_PARTS: Readonly<Record<ShortBreaksKey, string>>;
export type StatutoryName = keyof typeof STATUTORY;
