import type { FinderState, Screen } from '../view/finder-state.js';
import type { Act } from './finder-controller.js';
/** Keeps focus with what a visitor is reading when steps, and Back, change what there is. */
export declare class FinderFocus {
    #private;
    private readonly root;
    constructor(root: () => HTMLElement | DocumentFragment);
    toBox(): void;
    /** @param act what the visitor did here; undefined where they typed, or something loaded. */
    follow({ at, id, model, services }: FinderState, screen: Screen, act: Act | undefined): void;
}
