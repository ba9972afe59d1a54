/** Is it so of more than half of them? Never of none. */
export declare const isMost: <T>(all: readonly T[], test: (one: T) => boolean) => boolean;
