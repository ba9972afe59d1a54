import { serviceId } from '../view/service-result-view.js';
const TITLE = '[part~="title"]';
const RESULTS = '[part~="main"] > [part~="title"]';
/** Keeps focus with what a visitor is reading when steps, and Back, change what there is. */
export class VisitFocus {
    #was;
    /** By the service whose details it opened: the link that was pressed, wherever it stands. */
    #openers = new Map();
    constructor(root) {
        this.root = root;
    }
    /** To where choosing begins. */
    toStart() {
        (this.#find('[part~="box-input"]') ?? this.#find(TITLE))?.focus();
    }
    /**
     * @param act what the visitor did here; undefined where they typed, or something loaded.
     * @param pressed the link of the last step.
     */
    follow({ at, id, model, services }, screen, act, pressed) {
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
            return this.toStart();
        const isStep = act === 'step';
        const isOther = was.item !== now.item;
        const isMoved = was.screen !== screen || was.step !== now.step || was.page !== now.page;
        if (!act || (act === 'back' && !isMoved && !isOther))
            return;
        if (isStep && now.item && pressed instanceof HTMLElement)
            this.#openers.set(now.item, pressed);
        const opener = act === 'back' && isOther && !now.item ? this.#openers.get(was.item) : undefined;
        const isThere = opener?.isConnected === true;
        if (!isStep && !isThere && !this.#isLost())
            return;
        const item = isThere ? opener : isOther ? linkOf(now.item || was.item) : undefined;
        const place = act === 'drop' ? '[part~="chip"]' : was.page === now.page ? TITLE : RESULTS;
        const target = item ?? this.#find(place) ?? this.#find(TITLE);
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
