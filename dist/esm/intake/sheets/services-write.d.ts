import type { DocumentService } from '../../feed/document.js';
/** A row by field. */
export type Cells = Record<string, string>;
type ServiceKey = 'services' | 'places' | 'short-breaks';
/** The sheet that holds a service. */
export declare function sheetOf({ send }: DocumentService): ServiceKey;
/** The rows of a service on the sheet it belongs on: one, or one for each of its places and lines of figures. */
export declare function rowsOf(service: DocumentService, key: ServiceKey): Cells[];
/** The figures of a service that belongs on another sheet, as rows of the sheet of places. */
export declare function figureRows(service: DocumentService): Cells[];
export {};
