/** What a server said and will say again: kept so that a run that was ended goes on from there. */
export interface Kept {
    readonly address: string;
    /** The JSON as text; absent where the server refused. */
    readonly text?: string;
    readonly mends?: readonly string[];
    /** Address after redirections. */
    readonly from?: string;
    readonly why?: string;
    readonly status?: number;
}
/** One run's answers on disk, one file each. */
export declare class Journal {
    #private;
    private constructor();
    /**
     * Opens what an earlier run of the same settings left, or begins anew: where there is none, it is too old, or that run
     * read everything and then refused it.
     *
     * @param work the folder for work in hand, which is there.
     * @param settings whatever changes what is asked.
     */
    static open(work: string, settings: unknown, { now, takeFinished }: {
        readonly now: number;
        readonly takeFinished: boolean;
    }): Promise<{
        journal: Journal;
        isResumed: boolean;
    }>;
    read(address: string): Promise<Kept | undefined>;
    write(kept: Kept): Promise<void>;
    forget(address: string): Promise<void>;
    /** Everything was read. Whoever asks again wants news, unless told to take what there is. */
    finish(): Promise<void>;
}
