import type { BackHeadings, BackOrder, DeskState, Source, TemplateHeadings, TypedDate } from './desk-state.js';
import type { Setting } from '../report/index.js';
/** What somebody can do on the page. */
export interface DeskActs {
    readonly chooseSetting: (setting: Setting) => void;
    readonly choosePhase: (phase: string) => void;
    readonly chooseTemplateHeadings: (headings: TemplateHeadings) => void;
    readonly chooseDate: (which: 'reviewed' | 'nextReview', date: TypedDate) => void;
    readonly chooseOrder: (order: BackOrder) => void;
    readonly chooseBackHeadings: (headings: BackHeadings) => void;
    /** Something was pasted or dropped; `isMore`: it goes after what is there. */
    readonly paste: (source: Source, isMore: boolean) => void;
    readonly type: (words: string) => void;
    readonly openFile: (file: Blob) => Promise<void>;
    readonly empty: () => void;
    /** The heading's items, with the one in that place changed. */
    readonly take: (index: number, keys: readonly string[], place: number, key: string) => void;
    readonly askAnother: (index: number, place: number) => void;
    readonly undoTaken: () => void;
    readonly copyTemplate: () => Promise<void>;
    readonly copyBack: () => Promise<void>;
    readonly copyCode: () => Promise<void>;
    readonly print: () => void;
}
export type Draw = (state: DeskState) => void;
