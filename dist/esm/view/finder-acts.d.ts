import type { Facet } from '../search/facets.js';
/** What the page's address may hold of a finder. */
export type FinderKey = Facet | 'sort' | 'item' | 'page' | 'list' | 'show' | 'step';
export type FinderChanges = Readonly<Partial<Record<FinderKey, string>>>;
/** A real link that is followed in place. */
export interface Step {
    readonly href: string;
    readonly onClick: (event: Event) => void;
}
/** What a visitor can do, for the views to hang on their controls. */
export interface FinderActs {
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
    readonly onChoose: (key: FinderKey, value: string) => void;
    readonly onClear: () => void;
    /** Of a service: its id. */
    readonly onCopy: (what: Copied['what'], id?: string) => void;
    readonly onList: (id: string) => void;
    readonly onPrint: () => void;
    readonly step: (changes: FinderChanges) => Step;
}
/** A link that was asked for. Where the browser would not copy it, it stands there to be copied by hand. */
export interface Copied {
    readonly what: 'search' | 'list' | 'item';
    readonly address: string;
    readonly isDone: boolean;
}
/** What a control holds. An event only says that it changed. */
export declare const valueOf: ({ currentTarget }: Event) => string;
