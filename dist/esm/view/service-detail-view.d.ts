import { type TemplateResult } from 'lit';
import type { Service } from '../feed/types.js';
import type { ServiceViewOptions } from './service-result-view.js';
/** Everything a family may need to know of one service, in the order they ask. Blocks with nothing in them are left out. */
export declare function detailView(service: Service, options: ServiceViewOptions): TemplateResult;
