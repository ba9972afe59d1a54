import type { Mapping } from '../intake/types.js';
/** The mapping in a file; stops where something in it is wrong, and says what. */
export declare function mappingIn(path: string): Promise<Mapping>;
