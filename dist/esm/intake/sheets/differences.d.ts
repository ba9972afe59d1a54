/** Where two documents differ, as paths: the highest member that one has and the other has not. */
export interface Difference {
    readonly path: readonly (string | number)[];
    /** Nothing came back, or something else. */
    readonly kind: 'gone' | 'changed' | 'new';
}
export declare function differences(before: unknown, after: unknown, path?: readonly (string | number)[]): readonly Difference[];
