import type { PartialDate } from '../feed/types.js';
import type { DeskActs } from './desk-acts.js';
import { type Source, type TypedDate } from './desk-state.js';
/** The desk: what was chosen and pasted, kept in this object alone and drawn again after every act. */
export declare class ReportDesk implements DeskActs {
    #private;
    constructor(root: HTMLElement, today: () => PartialDate);
    readonly chooseSetting: DeskActs['chooseSetting'];
    readonly choosePhase: DeskActs['choosePhase'];
    readonly chooseDate: (which: "reviewed" | "nextReview", date: TypedDate) => void;
    readonly chooseTemplateHeadings: DeskActs['chooseTemplateHeadings'];
    readonly chooseOrder: DeskActs['chooseOrder'];
    readonly chooseBackHeadings: DeskActs['chooseBackHeadings'];
    readonly paste: (source: Source, isMore: boolean) => void;
    readonly type: (words: string) => void;
    readonly openFile: (file: Blob) => Promise<void>;
    readonly empty: () => void;
    readonly take: DeskActs['take'];
    readonly askAnother: DeskActs['askAnother'];
    readonly undoTaken: () => void;
    readonly copyTemplate: () => Promise<void>;
    readonly copyBack: () => Promise<void>;
    readonly copyCode: () => Promise<void>;
    readonly print: () => void;
}
