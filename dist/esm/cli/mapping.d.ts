import type { Fault } from '../feed/types.js';
import type { Mapping, Sheet } from '../intake/types.js';
/** The mapping in a file; stops where something in it is wrong, and says what. */
export declare function mappingIn(path: string): Promise<Mapping>;
/** Names in the mapping that stand nowhere in the files: a slip would leave a column out for ever, and nobody would see. */
export declare function unusedIn({ sheets, columns }: Mapping, read: readonly Sheet[]): Fault[];
