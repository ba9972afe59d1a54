import { type TemplateResult } from 'lit';
import type { PartialDate, Service } from '../feed/types.js';
/**
 * What it costs: sessions with their standard and reduced rates as a table, where the feed has such, then all else that is
 * said of the cost, a line each. Roles are stated because the narrow layout changes `display`.
 */
export declare function feesView(service: Service, today: PartialDate): readonly TemplateResult[];
