import type { VisitAttributes, VisitAttributesOf } from './visit-attributes.js';
/** Filters that an attribute of the same name presets. `open` has a name of its own. */
declare const PRESETS: readonly ["need", "age", "area", "category", "level", "first", "cost", "time", "access", "language", "where", "checked"];
type Preset = (typeof PRESETS)[number];
export declare const FINDER_ATTRIBUTES: VisitAttributesOf<Preset>;
/** The finder's attributes as an author wrote them. */
export type FinderAttributes = VisitAttributes<Preset>;
export {};
