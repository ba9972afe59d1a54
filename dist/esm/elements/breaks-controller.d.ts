import type { Feed, PartialDate } from '../feed/types.js';
import { type BreaksState } from '../view/breaks-state.js';
import { type BreaksAttributes } from './breaks-attributes.js';
import type { ChoicesHost } from './choices-controller.js';
import { VisitController } from './visit-controller.js';
export type BreaksHost = ChoicesHost & BreaksAttributes & {
    readonly view: string;
    readonly week: string;
    readonly sort: string;
    readonly renderRoot: ParentNode;
};
/** What a visitor does with short breaks, and the state it leads to. */
export declare class BreaksController {
    #private;
    readonly visit: VisitController;
    constructor(host: BreaksHost);
    /** Everything there is to draw, for a feed that has been read. */
    state(feed: Feed, today: PartialDate, id: string): BreaksState;
}
