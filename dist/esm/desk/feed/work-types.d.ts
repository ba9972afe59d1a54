import type { FeedDocument } from '../../feed/document.js';
import type { PartialDate, Severity } from '../../feed/types.js';
import type { Decision, Offer } from '../../intake/merge/index.js';
import type { Mapping, SheetKindKey } from '../../intake/types.js';
export type SourceKind = 'sheets' | 'feed';
/** Something that was opened; what is in it stays with whoever works on it. */
export interface Source {
    readonly id: number;
    readonly kind: SourceKind;
    readonly name: string;
    /** How many sheets it has. */
    readonly sheets: number;
}
/** A file, or what was on the clipboard. */
export type Given = {
    readonly name: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
} | {
    readonly html: string;
    readonly words: string;
};
/** What came of reading: a source, or answers that were saved before, or a sentence that says why there is neither. */
export interface Taken {
    readonly decisions?: readonly Decision[];
    readonly source?: Omit<Source, 'id'>;
    readonly trouble?: string;
}
export type PreviewKey = 'finder' | 'places' | 'breaks' | 'report';
/** What is to be worked out. */
export interface Ask {
    readonly sources: readonly number[];
    readonly mapping: Mapping;
    /** As typed, for feeds that do not say it themselves. */
    readonly council: {
        readonly name: string;
        readonly code: string;
    };
    /** Which of several feeds; empty for the first offered. */
    readonly shown: string;
    /** What somebody said of records that are alike. */
    readonly decisions: readonly Decision[];
    /** When the feed is made: an ISO date and time with its zone. */
    readonly generated: string;
    readonly today: PartialDate;
}
/** A column of a sheet, and the field it was taken for; no field: it was not known, or is left out. */
export interface TakenColumn {
    readonly heading: string;
    readonly field: string;
}
/** What a sheet was taken for; `ignore`: left out; no kind: not known. */
export interface TakenSheet {
    readonly name: string;
    readonly kind: SheetKindKey | 'ignore' | '';
    readonly rows: number;
    readonly columns: readonly TakenColumn[];
}
/** A kind of sheet, and the columns it may have: to choose from. */
export interface KindChoice {
    readonly key: SheetKindKey;
    readonly title: string;
    readonly columns: readonly (readonly [field: string, heading: string])[];
}
/** A feed that can be looked at and saved. */
export interface Unit {
    readonly key: string;
    readonly name: string;
}
/** Faults that are mended in the same way. */
export interface FaultGroup {
    readonly key: string;
    readonly severity: Severity;
    readonly message: string;
    /** Empty where each place has its own. */
    readonly mend: string;
    /** “14 times in 12 records”; empty where there is one. */
    readonly count: string;
    /** Where they are: of very many the first. */
    readonly places: readonly FaultPlace[];
}
/** One place of a fault. */
export interface FaultPlace {
    /** Record and place, in words; empty for the feed as a whole. */
    readonly where: string;
    /** Only where the group’s own words are not its. */
    readonly message?: string;
    readonly mend?: string;
}
export type CountKey = 'services' | 'places' | 'breaks' | 'reports' | 'comments';
/** A comment with what was said back and done. */
export interface ShownComment {
    readonly theme?: string;
    readonly comment: readonly string[];
    readonly response: readonly string[];
    readonly action: readonly string[];
}
/** All that the page shows of what was opened and chosen, but for the feed itself. */
export interface FeedModel {
    readonly units: readonly Unit[];
    readonly shown: string;
    readonly taken: readonly TakenSheet[];
    readonly kinds: readonly KindChoice[];
    /** Worst first. */
    readonly groups: readonly FaultGroup[];
    readonly faults: Readonly<Record<Severity, number>>;
    readonly counts: Readonly<Record<CountKey, number>>;
    /** What the files themselves leave open of whose feed it is. */
    readonly asks: {
        readonly name: boolean;
        readonly code: boolean;
    };
    readonly previews: readonly PreviewKey[];
    /** Records of several feeds that are alike, for somebody to say whether they are the same. */
    readonly offers: readonly Offer[];
    readonly reports: readonly {
        readonly id: string;
        readonly name: string;
        readonly urn?: string;
    }[];
    readonly comments: readonly ShownComment[];
    /** Whom families can ring. */
    readonly contact: {
        readonly name?: string;
        readonly phone?: string;
    };
}
/** What a widget is given to draw: of a very large feed only a part, so that the page stays quick. */
export interface PreviewPart {
    readonly document: FeedDocument;
    /** How many of how many, where only a part is drawn; else 0. */
    readonly shown: number;
    readonly all: number;
}
/** What is being done of a model: rows become a feed, it is checked, and what to mend is put in order. */
export type Stage = 'convert' | 'check' | 'order';
/** Who does the work: a worker, or the page itself. */
export interface Hand {
    readonly work: Work;
    /** Ends it at once, and what it was doing; the page itself cannot be ended. */
    readonly end: () => void;
    /** Has it been ended, or has it crashed? */
    readonly isOver: () => boolean;
}
/**
 * Reads, converts and checks. It may take long, so it may run in a worker: what goes in and out are plain objects, and
 * the sheets and the feed itself stay there.
 */
export interface Work {
    /** Reads what was given and keeps it under that number. Never throws. */
    read(id: number, given: Given): Promise<Taken>;
    /** Undefined where there is no feed to be found. */
    model(ask: Ask): Promise<FeedModel | undefined>;
    /** What a widget draws of the last model. */
    preview(key: PreviewKey, today: PartialDate): Promise<PreviewPart>;
    /** The feed of the last model, as the text of a file. */
    feedText(): Promise<string>;
    /** The same as a workbook, and how much of it no sheet has room for. */
    workbook(): Promise<{
        readonly bytes: Uint8Array<ArrayBuffer>;
        readonly lost: number;
    }>;
    /** An empty workbook with worked rows. */
    template(): Promise<Uint8Array<ArrayBuffer>>;
    /** What was said of records that are alike, and what is still to be said, as the text of a file. */
    decisionsText(decisions: readonly Decision[]): Promise<string>;
    /** What to mend, as a page of its own or as words. */
    list(as: 'html' | 'text', today: PartialDate): Promise<string>;
    /** Drops what is kept under numbers that are not among these. */
    keep(ids: readonly number[]): Promise<void>;
}
