import type { Service } from '../feed/types.js';
/** Getting in and about: each thing with its answer and note; then transport and personal care. */
export declare function accessOf({ send }: Service): readonly string[];
