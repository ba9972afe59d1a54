/** Which council a record came from, and whom to ask there. */
import type { Feed, MergedFrom, Service } from './types.js';
/** The feed a record came from: its publisher, somebody to ask and its links. Of one feed alone, its own. */
export declare function sourceOf({ send }: Feed, service: Service): Omit<MergedFrom, 'feed'>;
/** The council a record came from; undefined where its feed does not say. */
export declare const publisherOf: (feed: Feed, service: Service) => MergedFrom["publisher"];
