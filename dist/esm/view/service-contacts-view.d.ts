import { type TemplateResult } from 'lit';
import type { Link, Phone, Service } from '../feed/types.js';
export interface Party {
    readonly name: string;
    readonly phones: readonly Phone[];
    readonly emails: readonly string[];
    readonly pages: readonly Link[];
}
/** Whom to ask, in the order to try: named people, then the service, then who runs it. Nothing twice. */
export declare function partiesOf(service: Service): readonly Party[];
/**
 * Every way to get in touch, each named; undefined where there is none.
 *
 * @param most the first to ask, where that is enough.
 */
export declare function contactsView(service: Service, most?: number): TemplateResult | undefined;
