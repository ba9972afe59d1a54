/** What several parts of the feed document write in the same way. */
export {};
