import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Tells of changes to the author's nodes, once a frame, and of the moment when all of them are there. */
export declare class ReportWatch implements ReactiveController {
    #private;
    /** @param tell the author's nodes are in the page, have changed, or are complete. */
    constructor(host: ReactiveControllerHost & HTMLElement, isOurs: (node: Node) => boolean, tell: () => void);
    /** A parser is past the element once something follows it, or once the page is read to its end. */
    get isComplete(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
}
