import type { ReactiveController } from 'lit';
import type { Feed, PartialDate } from '../feed/types.js';
import type { FinderState } from '../view/finder-state.js';
import type { ChoicesHost } from './choices-controller.js';
import { type FinderAttributes } from './finder-attributes.js';
import { type Geocode } from './near-controller.js';
import { VisitController } from './visit-controller.js';
export type FinderHost = ChoicesHost & FinderAttributes & {
    readonly near: string;
    readonly sort: string;
    readonly geocode: Geocode | undefined;
};
/** What a visitor does in the finder, and the state it leads to. */
export declare class FinderController implements ReactiveController {
    #private;
    readonly visit: VisitController;
    /** The visitor is typing, so what is read out waits. */
    isTyping: boolean;
    constructor(host: FinderHost);
    hostConnected(): void;
    /** Everything there is to draw, for a feed that has been read. */
    state(feed: Feed, today: PartialDate, id: string): FinderState;
}
