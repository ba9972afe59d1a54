import { type CSSResult, LitElement } from 'lit';
/**
 * What every widget shares: where its view lives, and that the author's own words are never touched.
 *
 * The open shadow root holds a slot for our view and, while there is nothing to show, a slot for the author's
 * children. The view is one container: a child of the element, so that translation, read-aloud, search, copy and print
 * see it; or inside the shadow root with `isolate`. Taking the author's slot away hides their nodes without changing one.
 */
export declare abstract class LocalOfferElement extends LitElement {
    #private;
    static styles: CSSResult[];
    /** Put the view inside a shadow root, out of reach of the page's styles (and of its translator). */
    isolate: boolean;
    /** What Lit draws into. */
    protected readonly viewRoot: HTMLDivElement;
    /** Whether the author's own words should show: nothing of ours stands in their place yet. */
    protected abstract get showsFallback(): boolean;
    /** How the shadow root shows the author's nodes: by the name of a slot, or each where an element puts it. */
    protected get slotAssignment(): SlotAssignmentMode;
    protected createRenderRoot(): HTMLElement;
    connectedCallback(): void;
    /** Present so that `moveBefore` keeps focus and typed words instead of disconnecting. */
    connectedMoveCallback(): void;
    disconnectedCallback(): void;
    protected updated(): void;
    /** What stands in the page for the first time: whoever followed a link to a part of it is brought there. */
    protected arrived(): void;
    /** Where what is folded is opened for paper. */
    protected get printed(): readonly ParentNode[];
    /** Puts the slots into a new shadow root. */
    protected furnish(shadow: ShadowRoot): void;
    /** Puts the view where it is seen, and shows or hides the author's nodes. Called on connecting and after every drawing. */
    protected lay(shadow: ShadowRoot): void;
    /** Takes what is ours out of the page: only the author's nodes are left, and they show. */
    protected clear(): void;
}
