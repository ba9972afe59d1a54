/**
 * A feed in parts with the whole records in the places of their cards; undefined where it is in one piece, or came from
 * where nothing lies beside it.
 */
export declare function wholeFeed(bytes: Uint8Array, feed: string, timeOut: number): Promise<unknown>;
