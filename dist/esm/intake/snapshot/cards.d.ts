import type { DocumentService } from '../../feed/document.js';
/**
 * A service as a short v3 record, for the first document of a feed in parts. Whoever reads only that still has the name,
 * what it is, whose, for whom and where, and how many places.
 */
export declare function cardOf(service: DocumentService): DocumentService;
