import type { Fault } from '../../feed/types.js';
/** Words of a feed as a report may repeat them: one line, not long, no address and no number of anybody. */
export declare function safeWords(text: string, longest?: number): string;
export declare function safeFault({ record, path, message, mend, ...rest }: Fault): Fault;
