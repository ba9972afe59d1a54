/**
 * `<div data-local-offer="vacancy-table" data-src="…">`, for editors that remove tags they do not know: puts the element
 * inside the div, with every other `data-` attribute as one of its own. What stood in the div becomes its fallback.
 */
export declare function upgradePlaceholders(page: Document): void;
