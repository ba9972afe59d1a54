import type { VisitState } from '../view/visit.js';
import type { Act } from './visit-controller.js';
/** Keeps focus with what a visitor is reading when steps, and Back, change what there is. */
export declare class VisitFocus {
    #private;
    private readonly root;
    constructor(root: () => HTMLElement | DocumentFragment);
    /** To where choosing begins. */
    toStart(): void;
    /**
     * @param act what the visitor did here; undefined where they typed, or something loaded.
     * @param pressed the link of the last step.
     */
    follow({ at, id, model, services }: VisitState, screen: string, act: Act | undefined, pressed: EventTarget | null): void;
}
