import type { Service } from '../feed/types.js';
import type { Asked } from './asked.js';
import type { SearchIndex } from './search-index.js';
import type { Why } from './types.js';
/** Where the words asked for stand in a service, in its own spelling. */
export declare function whyOf(index: SearchIndex, service: Service, { parts, nameWords }: Asked): readonly Why[];
