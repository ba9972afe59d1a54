import { type CSSResult, LitElement } from 'lit';
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
export abstract class LocalOfferElement extends LitElement {
  static override styles: CSSResult[] = [];

  /** Put the view inside a shadow root, out of reach of the page's styles (and of its translator). */
  @property({ type: Boolean, reflect: true }) isolate = false;

  /** What Lit draws into. */
  protected readonly viewRoot = document.createElement('div');
  readonly #viewSlot = document.createElement('slot');
  readonly #fallbackSlot = document.createElement('slot');

  #stopPrint: (() => void) | undefined;
  #hasArrived = false;

  /** Whether the author's own words should show: nothing of ours stands in their place yet. */
  protected abstract get showsFallback(): boolean;

  /** How the shadow root shows the author's nodes: by the name of a slot, or each where an element puts it. */
  protected get slotAssignment(): SlotAssignmentMode {
    return 'named';
  }

  protected override createRenderRoot(): HTMLElement {
    const { slotAssignment } = this;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open', slotAssignment });
    this.viewRoot.setAttribute('data-local-offer-view', this.localName);
    this.furnish(shadow);
    return this.viewRoot;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopPrint = openForPrint(() => this.printed);
    this.#place();
  }

  /** Present so that `moveBefore` keeps focus and typed words instead of disconnecting. */
  connectedMoveCallback(): void {}

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPrint?.();
    this.clear();
  }

  protected override updated(): void {
    this.#place();
    if (this.showsFallback || this.#hasArrived) return;
    this.#hasArrived = true;
    this.arrived();
  }

  /** What stands in the page for the first time: whoever followed a link to a part of it is brought there. */
  protected arrived(): void {
    arrive((id) => this.viewRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`), this.isolate);
  }

  /** Where what is folded is opened for paper. */
  protected get printed(): readonly ParentNode[] {
    return [this.viewRoot];
  }

  /** Puts the slots into a new shadow root. */
  protected furnish(shadow: ShadowRoot): void {
    this.viewRoot.slot = this.#viewSlot.name = VIEW_SLOT;
    this.#viewSlot.addEventListener('slotchange', () => this.#claim());
    shadow.replaceChildren(this.#viewSlot, this.#fallbackSlot);
  }

  /** Puts the view where it is seen, and shows or hides the author's nodes. Called on connecting and after every drawing. */
  protected lay(shadow: ShadowRoot): void {
    const home = this.isolate ? shadow : this;
    if (this.viewRoot.parentNode !== home) home.prepend(this.viewRoot);
    if (this.showsFallback) shadow.append(this.#fallbackSlot);
    else this.#fallbackSlot.remove();
  }

  /** Takes what is ours out of the page: only the author's nodes are left, and they show. */
  protected clear(): void {
    this.viewRoot.remove();
    this.shadowRoot?.append(this.#fallbackSlot);
  }

  #place(): void {
    const shadow = this.shadowRoot;
    if (!shadow || !this.isConnected || !this.hasUpdated) return;
    // A view inside an editor would be saved into the CMS, and an old vacancy with it.
    if (this.isContentEditable || this.ownerDocument.designMode === 'on') return this.clear();
    this.lay(shadow);
    // The class of an element is its constructor; TypeScript knows only that it is a function.
    const { styles } = this.constructor as typeof LocalOfferElement;
    adoptStyles(this.isolate ? shadow : this.getRootNode(), styles);
  }

  /** Removes views that came with a clone or a saved page, and puts ours back if a script wiped it. */
  #claim(): void {
    for (const view of this.#viewSlot.assignedElements()) if (view !== this.viewRoot) view.remove();
    this.#place();
  }
}
