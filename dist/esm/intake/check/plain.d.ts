/**
 * A document as JSON would hold it. One from a script may be more: a member that throws when it is read, one that holds
 * itself. Such members are left out.
 */
export declare function plainDocument(document: unknown): {
    readonly plain: unknown;
    readonly lost: number;
};
