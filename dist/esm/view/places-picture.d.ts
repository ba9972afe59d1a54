import { nothing, type TemplateResult } from 'lit';
import type { ShownPlaces } from '../feed/disclosure.js';
/**
 * Filled places solid, free ones open, those over the number of places hatched. Only where both numbers may be
 * shown; the words beside it say the same, so it is hidden from assistive technology.
 */
export declare function placesPicture({ total, on_roll }: ShownPlaces): TemplateResult | typeof nothing;
