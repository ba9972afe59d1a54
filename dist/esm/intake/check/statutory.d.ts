import type { Looked } from './look.js';
import type { Found } from './types.js';
/** Breaks for Carers of Disabled Children Regulations 2011, regulation 5. */
export declare function statementFaults({ feed, today }: Looked): readonly Found[];
/** SEND Regulations 2014, regulation 56: comments are published with the response and the action, at least once a year. */
export declare function commentFaults({ feed, send, today }: Looked): readonly Found[];
