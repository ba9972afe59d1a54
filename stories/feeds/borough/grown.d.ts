import type { FeedDocument } from '../../../src/feed/document.js';

/** Said here for tests in TypeScript; the maker is plain JavaScript, since scripts run it as it is. */
export function grownBoroughFeed(generated: string, size?: number): FeedDocument;
