import type { Severity } from '../../feed/types.js';
import type { Offer } from '../../intake/merge/index.js';
import type { SheetKindKey } from '../../intake/types.js';
import type { Answer } from './state.js';
import type { PreviewKey } from './work-types.js';
/** What can be taken away from the page. */
export interface OutActs {
    readonly getTemplate: () => Promise<void>;
    readonly saveList: () => Promise<void>;
    readonly copyList: () => Promise<void>;
    readonly print: () => void;
    readonly saveFeed: () => Promise<void>;
    readonly saveSheet: () => Promise<void>;
    readonly copyLine: () => Promise<void>;
    readonly saveAnswers: () => Promise<void>;
}
/** What somebody can do on the page. */
export interface FeedDeskActs {
    readonly out: OutActs;
    readonly openFiles: (files: readonly File[]) => Promise<void>;
    /** Something was pasted or dropped that is no file; gives whether there was anything to read in it. */
    readonly paste: (data: DataTransfer | null) => boolean;
    readonly type: (words: string) => void;
    readonly remove: (id: number) => Promise<void>;
    readonly startAgain: () => Promise<void>;
    /** Ends what is being done. */
    readonly stop: () => void;
    /** Would closing the page lose something that was chosen? */
    readonly isUnsaved: () => boolean;
    readonly nameCouncil: (which: 'name' | 'code', words: string) => Promise<void>;
    readonly chooseShown: (key: string) => Promise<void>;
    readonly chooseKind: (sheet: string, kind: SheetKindKey | 'ignore') => Promise<void>;
    readonly chooseColumn: (sheet: string, heading: string, field: string) => Promise<void>;
    readonly answer: (offer: Offer, answer: Answer) => Promise<void>;
    readonly showMoreOffers: () => void;
    readonly undoMapping: () => Promise<void>;
    readonly chooseSeverity: (severity: Severity | 'all') => void;
    readonly showMore: (group: string, from: number, list: string) => void;
    readonly showMoreKinds: () => void;
    readonly choosePreview: (key: PreviewKey) => Promise<void>;
    readonly chooseReport: (id: string) => Promise<void>;
    readonly typeAddress: (which: 'feedAddress' | 'scriptAddress', words: string) => void;
}
