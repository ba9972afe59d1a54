import type { VisitAttributes, VisitAttributesOf } from './visit-attributes.js';
/** Filters that an attribute of the same name presets. `open` has a name of its own. */
declare const PRESETS: readonly ["age", "time", "first", "transport", "need", "area", "level", "kind", "setting", "payment", "care", "access", "language", "checked"];
type Preset = (typeof PRESETS)[number];
export declare const BREAKS_ATTRIBUTES: VisitAttributesOf<Preset>;
/** The attributes of the short breaks as an author wrote them. */
export type BreaksAttributes = VisitAttributes<Preset>;
export {};
