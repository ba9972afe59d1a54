/** The feed desk's whole sheet: that of every desk, and its own after it. */
export declare const feedDeskStyles: string;
