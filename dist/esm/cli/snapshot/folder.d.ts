import type { DocumentPart, DocumentService, FeedDocument } from '../../feed/document.js';
import { Lock } from './lock.js';
export declare const FEED = "feed.json";
export declare const sha256: (text: string) => string;
/** A part, ready to be written. */
export interface PartFile {
    readonly part: DocumentPart;
    readonly text: string;
}
export declare function partFile(number: number, services: readonly DocumentService[]): PartFile;
/** One folder, held by one run at a time. */
export declare class Folder {
    #private;
    readonly path: string;
    readonly work: string;
    readonly lock: Lock;
    private constructor();
    /** @throws {CannotRun} where the folder cannot be written to, or another run has it. */
    static hold(path: string): Promise<Folder>;
    /** Lets another run have it; what is in hand stays for the next one. */
    leave(): Promise<void>;
    /** Takes away all work in hand: it is done. */
    clear(): Promise<void>;
    /** The feed that is there; `broken` where what is there is none. */
    lastCopy(): Promise<FeedDocument | 'none' | 'broken'>;
    /**
     * Parts first, the first document last; only then are parts deleted that neither this nor the last feed names. Those of
     * the last one stay for one more run: a first document in somebody's cache still finds them.
     */
    write(text: string, files: readonly PartFile[], last: FeedDocument | undefined): Promise<void>;
}
