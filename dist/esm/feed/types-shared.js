/** Dates and long text, as every part of a feed that has been read holds them. */
export {};
