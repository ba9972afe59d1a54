import type { Fault } from '../../feed/types.js';
/** What can come up when feeds are merged: numbers of reader cases where one fits, from 190 on its own. */
declare const FAULTS: {
    readonly twice: readonly [17, "note", "This record is there twice, word for word. One was kept.", "Delete one of the two."];
    readonly sameId: readonly [17, "warning", "Another record of the same feed has this id. Both are kept; this one was given an id of its own.", "Give each record its own id."];
    readonly noId: readonly [16, "note", "This record has no id: one was made.", "Give each record an id that never changes."];
    readonly noName: readonly [19, "error", "This record has no name, and was left out.", "Name it."];
    readonly noRecord: readonly [70, "error", "This is not a record, and was left out.", "Look at what made the feed."];
    readonly empty: readonly [2, "warning", "There is no service in this feed.", "Check what made it."];
    readonly merged: readonly [190, "note", "Two sources have this service: they were made into one record.", "If they are two services, write \"same\": false for this pair in the decisions file."];
    readonly status: readonly [191, "warning", "One source says this is open, the other says it is not.", "Ask the service, and correct the source that is wrong."];
    readonly parted: readonly [192, "note", "Something the other source says was left out, since it would not fit what this one says.", "Nothing to do. If it is right, add it to the record that is kept."];
    readonly areas: readonly [192, "note", "A source did not say whose residents may use this: it was taken to be for its own.", "Fill in the areas in that source."];
    readonly conflict: readonly [193, "warning", "Signs that these are the same service contradict others, so they were left apart.", "Say in the decisions file whether they are the same."];
    readonly unknown: readonly [194, "warning", "The decisions file names a record that is in none of these feeds.", "Check its source and its id. If the record is gone for good, delete the decision."];
    readonly decisions: readonly [194, "warning", "The decisions file says two things of the same records. They were left as the other entries say.", "Correct or delete one of them."];
    readonly prefixed: readonly [195, "note", "Ids of this source are also used by another, so the name of the source was put in front of them.", "Links to these records of this source change: look for them on your pages."];
    readonly report: readonly [196, "warning", "Two sources have a report of the same school. The one that was reviewed last was kept.", "Take the older report out of its feed."];
    readonly member: readonly [197, "note", "Each source has its own. One was kept.", "If another one is right, run merge with --home and the name of its source."];
    readonly unreadable: readonly [198, "error", "No list of services could be found here, so nothing was taken from it.", "Run check on it."];
    readonly incomplete: readonly [198, "error", "This is only part of a feed: the rest is in other pages or files.", "Read it with snapshot first, and merge what that writes."];
    readonly many: readonly [199, "warning", "Too many records are alike here for a person to compare them two by two.", "Give them different names, or the number of their organisation."];
};
export type MergeFault = keyof typeof FAULTS;
export interface About {
    readonly path: string;
    readonly record?: string | undefined;
    readonly message?: string;
    readonly mend?: string;
}
export declare function fault(name: MergeFault, { path, record, message, mend }: About): Fault;
export {};
