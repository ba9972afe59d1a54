import type { Service } from '../../feed/types.js';
import { type Writing, type WrittenService } from './written.js';
/** A service that has been read, in our format. */
export declare function serviceOf(service: Service, writing: Writing): WrittenService;
