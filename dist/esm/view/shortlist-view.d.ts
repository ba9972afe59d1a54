import { type TemplateResult } from 'lit';
/** Puts a service in the visitor's list, or takes it out. Its name says which service. */
export declare const keepButton: (name: string, isListed: boolean, onList: () => void) => TemplateResult;
export interface ShortlistOptions {
    /** Names of the services in the list, in its order, each with the address that opens it. */
    readonly items: readonly {
        readonly name: string;
        readonly href: string;
        readonly onOpen?: (event: Event) => void;
    }[];
    /** The list is what is shown now. */
    readonly isShown: boolean;
    readonly onShow: () => void;
    readonly onPrint: () => void;
    readonly onCopy: () => void;
    readonly onClear: () => void;
}
/** The visitor's own list, kept in the page's address and nowhere else: open, so that nobody wonders where it went. */
export declare const shortlistView: (options: ShortlistOptions) => TemplateResult;
