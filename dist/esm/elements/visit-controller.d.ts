import type { ReactiveController } from 'lit';
import type { Feed, PartialDate } from '../feed/types.js';
import { type FacetChoices } from '../search/facets.js';
import type { Point } from '../search/near.js';
import type { SearchResult } from '../search/types.js';
import type { Changes, Copied, VisitActs, VisitKey, VisitState } from '../view/visit.js';
import { type ChoicesHost } from './choices-controller.js';
import type { VisitRead } from './visit-reader.js';
/** What takes focus somewhere: a step, Back, the button of a choice that goes with it, all cleared. */
export type Act = 'step' | 'back' | 'drop' | 'clear';
export interface Hooks {
    /** The author's own choices. */
    readonly preset: () => FacetChoices;
    /** Where a step leads that has no address: an id of ours. */
    readonly home: () => string;
    /** Something else than typing was done. */
    readonly onDone?: () => void;
    /** A step is about to be made. */
    readonly onStep?: () => void;
    /** Everything is to be cleared, to what the author set. Without it, choices are, the author's too; the list stays. */
    readonly onClear?: () => void;
    /** Pairs that a copied link to the search holds beside the choices. */
    readonly held?: () => Readonly<Record<string, string>>;
}
/** What a widget knows when it is drawn, beside what was chosen. */
export interface Asked {
    readonly feed: Feed;
    readonly today: PartialDate;
    /** Start of our ids. */
    readonly id: string;
    /** The author's order. */
    readonly sort: string;
    readonly result?: SearchResult | undefined;
    readonly point?: Point | undefined;
    /** The visitor said where they are. */
    readonly byPlace?: boolean;
}
/** What a visitor does with a list of services, whichever widget shows it: choices, steps, a list of their own, links to copy. */
export declare class VisitController implements ReactiveController {
    #private;
    constructor(host: ChoicesHost, noun: string, keys: readonly VisitKey[], hooks: Hooks);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The choices in force, and where the visitor is. */
    get at(): Changes;
    /** Of those, what services are chosen by. */
    get facets(): FacetChoices;
    /** Ids of the services in the visitor's list. */
    get list(): readonly string[];
    get copied(): Copied | undefined;
    /** What was done since the last drawing, for focus to follow. */
    takeAct(): Act | undefined;
    /** The link of the last step. */
    get pressed(): EventTarget | null;
    /** Something was done. */
    done(act?: Act): void;
    /** Takes choices without a step. */
    set(changes: Changes): void;
    /** Leaves the place in results that are not there any more. */
    leavePlace(more?: Changes): void;
    /** What every such widget is drawn from, for a feed that has been read. */
    state({ feed, today, id, sort, result, point, byPlace }: Asked, { services, context, settings }: VisitRead): Omit<VisitState, 'say' | 'inWords'>;
    readonly acts: VisitActs;
}
