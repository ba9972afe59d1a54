import { nothing, type TemplateResult } from 'lit';
import type { Service } from '../feed/types.js';
import type { ServiceViewOptions } from './service-result-view.js';
/** Draws the times of a service, more fully than a list; nothing where there is nothing to say. */
export type SessionsView = (service: Service) => TemplateResult | typeof nothing;
/** Everything a family may need to know of one service, in the order they ask. Blocks with nothing in them are left out. */
export declare function detailView(service: Service, options: ServiceViewOptions): TemplateResult;
