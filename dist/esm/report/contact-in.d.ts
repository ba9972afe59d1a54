export interface FoundContact {
    readonly name?: string;
    readonly phone?: string;
    readonly email?: string;
}
/**
 * Whom to speak to, and how: the name nearest to "SENCO" or a word like it, and the number and address nearest to that.
 *
 * @param text plain text or HTML; addresses in its links count.
 */
export declare function contactIn(text: string): FoundContact;
