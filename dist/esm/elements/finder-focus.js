import { serviceId } from '../view/service-result-view.js';
const TITLE = '[part~="title"]';
/** Keeps focus with what a visitor is reading when steps, and Back, change what there is. */
export class FinderFocus {
    #was;
    constructor(root) {
        this.root = root;
    }
    toBox() {
        this.root().querySelector('[part~="box-input"], [part~="title"]')?.focus();
    }
    /** @param act what the visitor did here; undefined where they typed, or something loaded. */
    follow({ at, id, model, services }, screen, act) {
        const was = this.#was;
        const now = { screen, step: at.step ?? '', page: model.page, item: at.item ?? '' };
        this.#was = now;
        const linkOf = (item) => {
            const service = services.find((one) => one.id === item);
            return service && this.#find(`#${CSS.escape(serviceId(id, service))} [part~="service-link"]`);
        };
        if (!was) {
            if (now.item && scrollY === 0)
                linkOf(now.item)?.scrollIntoView({ block: 'nearest' });
            return;
        }
        if (act === 'clear')
            return this.toBox();
        const isStep = act === 'step';
        const isOther = was.item !== now.item;
        const isMoved = was.screen !== screen || was.step !== now.step || was.page !== now.page;
        if (!act || (act === 'back' && !isMoved && !isOther))
            return;
        if (!isStep && !this.#isLost())
            return;
        const item = isOther ? linkOf(now.item || was.item) : undefined;
        const target = item ?? this.#find(act === 'drop' ? '[part~="chip"]' : TITLE) ?? this.#find(TITLE);
        // Back and Forward: the browser puts the page where it was.
        target?.focus({ preventScroll: act === 'back' || isOther });
        if (isStep)
            target?.scrollIntoView({ block: isOther ? 'nearest' : 'start' });
    }
    #find(selector) {
        return this.root().querySelector(selector);
    }
    /** What had focus is gone: it is nowhere, or on an element of which nothing has it. */
    #isLost() {
        const root = this.root().getRootNode();
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body)
            return true;
        return root instanceof ShadowRoot && activeElement === root.host && !root.activeElement;
    }
}
