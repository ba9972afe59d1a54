export declare class Lock {
    #private;
    readonly path: string;
    readonly mark: string;
    private constructor();
    /** @returns undefined where another run has it. */
    static take(folder: string): Promise<Lock | undefined>;
    /** Lets others have it. One that is another's by now stays. */
    leave(): Promise<void>;
}
