import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { FeedState } from '../feed/state.js';
export type FeedHost = ReactiveControllerHost & HTMLElement & {
    src: string;
};
/** Keeps an element told of its feed: its own `src`, else the nearest `<local-offer-feed>`, else the page's `data-feed`. */
export declare class FeedController implements ReactiveController {
    #private;
    readonly isNeeded: () => boolean;
    /** @param isNeeded whether the host has nothing to show without a feed. */
    constructor(host: FeedHost, isNeeded?: () => boolean);
    /** Frozen, and the same object until something changes. */
    get state(): FeedState;
    /** Where it comes from, absolute; empty for a document that a script has in hand. */
    get addresses(): readonly string[];
    /** Reads the feed again, past the browser's cache, for every element that shows it. */
    reload(): void;
    /** Asks anew where the feed is. For `connectedMoveCallback`, which an element gets instead of being connected. */
    hostMoved(): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
}
