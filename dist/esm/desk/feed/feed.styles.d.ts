/** What the feed desk has beside what every desk has: what is opened, looked at and saved. */
export declare const feedStyles: string;
