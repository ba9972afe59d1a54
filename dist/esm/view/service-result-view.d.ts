import { type TemplateResult } from 'lit';
import type { Feed, PartialDate, Service } from '../feed/types.js';
import type { Why } from '../search/types.js';
import { type SessionsView } from './service-detail-view.js';
import type { Audience } from './words/sayer.js';
export interface ServiceViewOptions {
    readonly feed: Feed;
    readonly today: PartialDate;
    /** Level of the service's own heading; those of its details are one deeper. */
    readonly headingLevel: number;
    readonly audience: Audience;
    /** Start of our ids: the element's, or the service's own. */
    readonly id: string;
    /** Address that opens the details; or, when they are open, that shuts them. */
    readonly href: string;
    readonly isOpen: boolean;
    readonly onOpen: (event: Event) => void;
    readonly isListed: boolean;
    /** Without it there is no list to keep it in. */
    readonly onList?: () => void;
    readonly miles?: number;
    /** Named where several feeds are read. */
    readonly council?: string;
    /** Words to mark. */
    readonly why?: readonly Why[];
    /** Facets chosen that the record says nothing of. */
    readonly unsaid?: readonly string[];
    /** Sites beside the page's and the feed's own whose pictures may be shown. */
    readonly pictureHosts?: readonly string[];
    /** More to press in the details, such as "Copy a link". */
    readonly tools?: TemplateResult;
    /** What stands in a result, in this order. */
    readonly facts?: readonly Fact[];
    /** Draws its times in the details, where they are more than a list. */
    readonly sessions?: SessionsView;
}
/** Id of a service's place on the page, for links to it. */
export declare const serviceId: (prefix: string, { id }: Service) => string;
/** What may be told of a service in a list, by the key of its name. */
export type Fact = 'for' | 'first' | 'when' | 'cost' | 'where' | 'transport' | 'open';
/** One service in a list of results: its name opens the details in place. */
export declare function resultView(service: Service, options: ServiceViewOptions): TemplateResult;
