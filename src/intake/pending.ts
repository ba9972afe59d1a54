import { placesFromRows } from './places.js';
import type { FeedDocument } from '../feed/document.js';
import type { ConvertOptions, Converted, Sheet } from './types.js';
import type { FilledSheet } from './sheets/kinds.js';
import type { Fault } from '../feed/types.js';
export const isGias = (_: unknown): boolean => false;
export const isOutpostSheet = (_: unknown): boolean => false;
export const feedFromSheets = (
  sheets: readonly Sheet[],
  { generated, publisher = { name: '' }, keepSmallNumbers = false }: ConvertOptions,
): Converted => {
  const { services, faults } = placesFromRows(sheets[0]?.rows ?? [], {
    keepSmallNumbers,
    today: generated.slice(0, 10),
  });
  const document: FeedDocument = {
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    first_page: true,
    last_page: true,
    empty: services.length === 0,
    contents: services,
    send: { version: '1.0', generated, publisher },
  };
  return { document, faults };
};
export const feedFromGias = (rows: Sheet['rows'], options: ConvertOptions): Converted =>
  feedFromSheets([{ name: 'x', rows }], options);
export const feedFromOutpostSheet = feedFromGias;
export const sheetsFromFeed = (_: FeedDocument): { sheets: FilledSheet[]; faults: Fault[] } => ({
  sheets: [],
  faults: [],
});
