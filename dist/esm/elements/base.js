var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var _a;
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { arrive } from '../view/arrive.js';
import { openForPrint } from '../view/print.js';
import { adoptStyles } from '../view/sheet.js';
const VIEW_SLOT = 'local-offer-view';
/**
 * What every widget shares: where its view lives, and that the author's own words are never touched.
 *
 * The open shadow root holds a slot for our view and, while there is nothing to show, a slot for the author's
 * children. The view is one container: a child of the element, so that translation, read-aloud, search, copy and print
 * see it; or inside the shadow root with `isolate`. Taking the author's slot away hides their nodes without changing one.
 */
export class LocalOfferElement extends LitElement {
    constructor() {
        super(...arguments);
        /** Put the view inside a shadow root, out of reach of the page's styles (and of its translator). */
        this.isolate = false;
        /** What Lit draws into. */
        this.viewRoot = document.createElement('div');
        this.#viewSlot = document.createElement('slot');
        this.#fallbackSlot = document.createElement('slot');
        this.#hasArrived = false;
    }
    static { this.styles = []; }
    #viewSlot;
    #fallbackSlot;
    #stopPrint;
    #hasArrived;
    /** How the shadow root shows the author's nodes: by the name of a slot, or each where an element puts it. */
    get slotAssignment() {
        return 'named';
    }
    createRenderRoot() {
        const { slotAssignment } = this;
        const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open', slotAssignment });
        this.viewRoot.setAttribute('data-local-offer-view', this.localName);
        this.furnish(shadow);
        return this.viewRoot;
    }
    connectedCallback() {
        super.connectedCallback();
        this.#stopPrint = openForPrint(() => this.printed);
        this.#place();
    }
    /** Present so that `moveBefore` keeps focus and typed words instead of disconnecting. */
    connectedMoveCallback() { }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#stopPrint?.();
        this.clear();
    }
    updated() {
        this.#place();
        if (this.showsFallback || this.#hasArrived)
            return;
        this.#hasArrived = true;
        this.arrived();
    }
    /** What stands in the page for the first time: whoever followed a link to a part of it is brought there. */
    arrived() {
        arrive((id) => this.viewRoot.querySelector(`#${CSS.escape(id)}`), this.isolate);
    }
    /** Where what is folded is opened for paper. */
    get printed() {
        return [this.viewRoot];
    }
    /** Puts the slots into a new shadow root. */
    furnish(shadow) {
        this.viewRoot.slot = this.#viewSlot.name = VIEW_SLOT;
        this.#viewSlot.addEventListener('slotchange', () => this.#claim());
        shadow.replaceChildren(this.#viewSlot, this.#fallbackSlot);
    }
    /** Puts the view where it is seen, and shows or hides the author's nodes. Called on connecting and after every drawing. */
    lay(shadow) {
        const home = this.isolate ? shadow : this;
        if (this.viewRoot.parentNode !== home)
            home.prepend(this.viewRoot);
        if (this.showsFallback)
            shadow.append(this.#fallbackSlot);
        else
            this.#fallbackSlot.remove();
    }
    /** Takes what is ours out of the page: only the author's nodes are left, and they show. */
    clear() {
        this.viewRoot.remove();
        this.shadowRoot?.append(this.#fallbackSlot);
    }
    #place() {
        const shadow = this.shadowRoot;
        if (!shadow || !this.isConnected || !this.hasUpdated)
            return;
        // A view inside an editor would be saved into the CMS, and an old vacancy with it.
        if (this.isContentEditable || this.ownerDocument.designMode === 'on')
            return this.clear();
        this.lay(shadow);
        // The class of an element is its constructor; TypeScript knows only that it is a function.
        const { styles } = this.constructor;
        adoptStyles(this.isolate ? shadow : this.getRootNode(), styles);
    }
    /** Removes views that came with a clone or a saved page, and puts ours back if a script wiped it. */
    #claim() {
        for (const view of this.#viewSlot.assignedElements())
            if (view !== this.viewRoot)
                view.remove();
        this.#place();
    }
}
_a = LocalOfferElement;
__decorate([
    property({ type: Boolean, reflect: true })
], LocalOfferElement.prototype, "isolate", void 0);
