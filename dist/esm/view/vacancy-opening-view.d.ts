import { type TemplateResult } from 'lit';
import type { Row } from './vacancy-rows.js';
import { type TableOptions } from './vacancy-table-view.js';
/** Settings that are not open yet: what is known, and nothing counted. */
export declare const openingView: (rows: readonly Row[], options: TableOptions, level: number) => TemplateResult;
