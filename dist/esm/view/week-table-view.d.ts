import { type TemplateResult } from 'lit';
import type { WeekModel } from './week-model.js';
import { type WeekViewOptions } from './week-parts.js';
/**
 * A real table at every width: where there is little room it looks like a list by day. Roles are stated because the
 * narrow layout changes `display`.
 *
 * @param isSaidAbove the sentence above says that most do not say their season: it need not stand at each.
 */
export declare function tableView({ season, parts, days }: WeekModel, options: WeekViewOptions, isSaidAbove: boolean): TemplateResult;
