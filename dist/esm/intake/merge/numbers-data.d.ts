/** Numbers that public registers give to bodies, by the many names of a register; names without spaces and signs. */
interface Register {
    /** How people call the number. */
    readonly words: string;
    /** Given to one place, not to a body that may run many. */
    readonly isOfPlace: boolean;
    readonly names: RegExp;
    /** The number as all write it; undefined where it cannot be one. */
    readonly read: (number: string) => string | undefined;
}
/** `GB-…` names are those of org-id.guide. */
export declare const REGISTERS: Readonly<Record<string, Register>>;
/** Numbers in examples, and those typed to get past a form. */
export declare const NO_NUMBER: RegExp;
export {};
