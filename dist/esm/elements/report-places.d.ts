import type { ReactiveController, ReactiveControllerHost } from 'lit';
export type ReportHost = ReactiveControllerHost & HTMLElement & {
    readonly isolate: boolean;
};
/** Brings visitors to places in a report: by its own links, by the address, by a link elsewhere in the page. */
export declare class ReportPlaces implements ReactiveController {
    #private;
    /** @param idOf the id of the place that answers an item, so that `#sir-3b` leads there too. */
    constructor(host: ReportHost, idOf: (key: string) => string | undefined);
    hostConnected(): void;
    hostDisconnected(): void;
    /** After the first drawing; and after others, until the place is there: it may come with the feed. */
    arrive(): void;
    hostUpdated(): void;
    /** Follows a link of ours. The browser does it by itself where the place is in the page. */
    go(event: Event, id: string): void;
}
