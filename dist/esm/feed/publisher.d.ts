/** Which council a record came from, and whom to ask there. */
import type { Feed, MergedFrom, Service } from './types.js';
/** The feed a record came from: its publisher, somebody to ask and its links. Of one feed alone, its own. */
export declare function sourceOf({ send }: Feed, service: Service): Omit<MergedFrom, 'feed'>;
/** In a feed made of several councils': the council whose record it is. A list names the council it is `of`. */
export declare function councilOf({ send }: Feed, { send: { source } }: Service): MergedFrom['publisher'];
/** The council a record came from; undefined where its feed does not say. */
export declare const publisherOf: (feed: Feed, service: Service) => MergedFrom["publisher"];
