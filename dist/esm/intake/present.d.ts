/** Members that say something: what is unknown is left out of a feed, never written as null or "". */
export declare function present<T extends object>(members: {
    [K in keyof T]: T[K] | undefined;
}): T;
