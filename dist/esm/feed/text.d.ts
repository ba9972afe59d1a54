/** Words of a feed as people meant them: entities decoded once, white space single, what cannot be seen taken out. */
/** Decodes once: `&amp;lt;` is `&lt;`. An entity that is none stays as it is. */
export declare const decode: (text: string) => string;
/** One line of text; empty where there is nothing to read. */
export declare const oneLine: (text: string) => string;
