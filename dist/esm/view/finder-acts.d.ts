import type { VisitActs } from './visit.js';
/** What a visitor can do in the finder, for its views to hang on their controls. */
export interface FinderActs extends VisitActs {
    /** Somebody is about to type. */
    readonly onFocus: () => void;
    readonly onType: (words: string) => void;
    /** The words are to go, by a button. */
    readonly onForget: () => void;
    /** They are done typing: do not wait for a pause. */
    readonly onSearch: () => void;
    /** A thing understood is to be taken as plain words. */
    readonly onDrop: (id: string) => void;
    readonly onNear: (words: string) => void;
}
