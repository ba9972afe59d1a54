/** A feed as the sheets of a workbook, which `feedFromSheets` reads as the same feed. */
import type { DocumentService, FeedDocument } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import { fault } from '../faults.js';
import { aboutRows } from './about-write.js';
import { commentRows } from './comments-sheet.js';
import { differences, type Difference } from './differences.js';
import { feedFromSheets } from './feed-from-sheets.js';
import { sheetKind, type FilledSheet } from './kinds.js';
import type { Sheet, SheetKindKey } from '../types.js';
import { reportRows } from './reports-write.js';
import { figureRows, rowsOf, sheetOf, type Cells } from './services-write.js';

/** The template's columns, and any other that a row fills. */
function filled(key: SheetKindKey, rows: readonly Cells[]): FilledSheet {
  const { title, columns, more } = sheetKind(key);
  const used = [...columns, ...more.filter(({ field }) => rows.some((row) => row[field]))];
  return { key, title, columns: used, rows: rows.map((row) => used.map(({ field }) => row[field] ?? '')) };
}

/** The order in which the sheets give the services back: a break with figures stands on the sheet of places first. */
const inSheets = (services: readonly DocumentService[]): readonly DocumentService[] => {
  const on = (key: ReturnType<typeof sheetOf>) => services.filter((service) => sheetOf(service) === key);
  const breaks = on('short-breaks');
  const hasFigures = (service: DocumentService): boolean => figureRows(service).length > 0;
  return [
    ...on('services'),
    ...on('places'),
    ...breaks.filter(hasFigures),
    ...breaks.filter((one) => !hasFigures(one)),
  ];
};

function serviceSheets(services: readonly DocumentService[]): FilledSheet[] {
  const isInOrder = inSheets(services).every((service, index) => service === services[index]);
  const numbered = new Map(services.map((service, index) => [service, String(index + 1)]));
  const rows = (key: 'services' | 'places' | 'short-breaks'): Cells[] =>
    services
      .filter((service) => sheetOf(service) === key)
      .flatMap((service) => {
        const [first, ...more] = rowsOf(service, key);
        return first
          ? [{ ...first, ...(!isInOrder && { order: numbered.get(service) ?? '' }) }, ...more]
          : [];
      });
  const figures = services.filter((service) => sheetOf(service) !== 'places').flatMap(figureRows);
  return [
    filled('services', rows('services')),
    filled('places', [...rows('places'), ...figures]),
    filled('short-breaks', rows('short-breaks')),
  ];
}

/** As it is read again: headings, then rows. */
export const asSheet = ({ title, columns, rows }: FilledSheet): Sheet => ({
  name: title,
  rows: [columns.map(({ heading }) => heading), ...rows],
});

/** A place in the document, for a person: `contents[3].attributes`. */
const written = (path: Difference['path']): string =>
  path.reduce<string>(
    (all, name) => (typeof name === 'number' ? `${all}[${name}]` : all ? `${all}.${name}` : name),
    '',
  );

/** What the sheets do not give back, each member told once. */
function lost(document: FeedDocument, sheets: readonly FilledSheet[]): Fault[] {
  const back = feedFromSheets(sheets.map(asSheet), {
    generated: document.send.generated,
    keepSmallNumbers: true,
  }).document;
  return differences(document, back).map(({ path, kind }) => {
    const [list, index] = path;
    const record = list === 'contents' && typeof index === 'number' ? document.contents[index] : undefined;
    const message =
      kind === 'gone'
        ? undefined
        : 'This comes back from the sheets in another form, or where the feed has nothing.';
    return fault('notHeld', {
      path: written(path),
      record: record?.name,
      ...(message && { message }),
    });
  });
}

/**
 * A feed as sheets to fill in and convert again. Every member that no column can hold is told: the sheets are read again
 * and compared with the feed.
 */
export function sheetsFromFeed(document: FeedDocument): { sheets: FilledSheet[]; faults: Fault[] } {
  const { reports = [], comments = [] } = document.send;
  const sheets = [
    filled('about', aboutRows(document)),
    ...serviceSheets(document.contents),
    filled('reports', reportRows(reports)),
    filled('comments', commentRows(comments)),
  ];
  return { sheets, faults: lost(document, sheets) };
}
