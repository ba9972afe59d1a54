import { type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import type { Row } from './vacancy-rows.js';
/** What a family needs to know to read the table: how places are decided, and what the words mean. */
export declare function aboutView(feed: Feed, rows: readonly Row[], level: number): TemplateResult;
