import type { ReactiveController } from 'lit';
import type { Feed, PartialDate } from '../feed/types.js';
import type { FinderState } from '../view/finder-state.js';
import { type ChoicesHost } from './choices-controller.js';
import { type Reads } from './finder-reader.js';
import { type Geocode } from './near-controller.js';
export type FinderHost = ChoicesHost & Reads & {
    readonly near: string;
    readonly sort: string;
    readonly geocode: Geocode | undefined;
};
/** What takes focus somewhere: a step, Back, the button of a choice that goes with it, all cleared. */
export type Act = 'step' | 'back' | 'drop' | 'clear';
/** What a visitor does, and the state it leads to. */
export declare class FinderController implements ReactiveController {
    #private;
    /** The visitor is typing, so what is read out waits. */
    isTyping: boolean;
    constructor(host: FinderHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Everything there is to draw, for a feed that has been read. */
    state(feed: Feed, today: PartialDate, id: string): FinderState;
    /** What was done since the last drawing, for focus to follow. */
    takeAct(): Act | undefined;
}
