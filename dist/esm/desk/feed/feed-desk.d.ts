import type { Severity } from '../../feed/types.js';
import type { Offer } from '../../intake/merge/index.js';
import type { SheetKindKey } from '../../intake/types.js';
import type { FeedDeskActs, OutActs } from './acts.js';
import { DeskCore } from './desk-core.js';
import { type Answer } from './state.js';
import type { SteadyWork } from './steady-work.js';
import type { PreviewKey } from './work-types.js';
/** The desk: what was opened and chosen, kept in this object alone and drawn again after every act. */
export declare class FeedDesk extends DeskCore implements FeedDeskActs {
    #private;
    readonly out: OutActs;
    /** @param signal ends listening to the page around the desk. */
    constructor(root: HTMLElement, now: () => Date, work: SteadyWork, signal?: AbortSignal);
    protected get acts(): this;
    readonly openFiles: (files: readonly File[]) => Promise<void>;
    readonly paste: (data: DataTransfer | null) => boolean;
    readonly type: (words: string) => void;
    readonly remove: (id: number) => Promise<void>;
    readonly startAgain: () => Promise<void>;
    readonly stop: () => void;
    readonly isUnsaved: () => boolean;
    readonly nameCouncil: (which: "name" | "code", words: string) => Promise<void>;
    readonly chooseShown: (shown: string) => Promise<void>;
    readonly chooseKind: (sheet: string, kind: SheetKindKey | "ignore") => Promise<void>;
    readonly chooseColumn: (sheet: string, heading: string, field: string) => Promise<void>;
    readonly answer: (offer: Offer, answer: Answer) => Promise<void>;
    readonly showMoreOffers: () => void;
    readonly undoMapping: () => Promise<void>;
    readonly chooseSeverity: (severity: Severity | "all") => void;
    readonly showMore: (group: string, from: number, list: string) => void;
    readonly showMoreKinds: () => void;
    readonly choosePreview: (preview: PreviewKey) => Promise<void>;
    readonly chooseReport: (report: string) => Promise<void>;
    readonly typeAddress: (which: "feedAddress" | "scriptAddress", words: string) => void;
}
