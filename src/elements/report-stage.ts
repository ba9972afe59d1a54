import { render, type TemplateResult } from 'lit';

/** One after another on screen: nodes of the author's, or a piece of ours. */
export type Layer =
  | { readonly key: string; readonly nodes: readonly Node[] }
  | { readonly key: string; readonly piece: HTMLElement; readonly after?: Node | undefined };

type Slottable = Element | Text;

const isSlottable = (node: Node): node is Slottable =>
  node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.TEXT_NODE;

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

/** Puts children in, in their order. What is there already is left alone: a node that is put in again loses focus. */
function arrange(root: ParentNode & Node, wanted: readonly Node[]): void {
  const kept = new Set(wanted);
  for (const node of [...root.childNodes]) if (!kept.has(node)) root.removeChild(node);
  wanted.forEach((node, index) => {
    const there = root.childNodes[index] ?? null;
    if (there !== node) root.insertBefore(node, there);
  });
}

/**
 * Shows an author's nodes and our pieces in an order, by slots: no node of the author's is moved or changed. Our pieces
 * stand among the nodes in the page, where they are seen, so that copying and reading aloud meet them there; with
 * `isolate`, in the shadow root.
 */
export class ReportStage {
  readonly #host: HTMLElement;
  readonly #shadow: ShadowRoot;
  readonly #slots = new Map<string, HTMLSlotElement>();
  readonly #pieces = new Map<string, HTMLElement>();

  constructor(host: HTMLElement, shadow: ShadowRoot) {
    this.#host = host;
    this.#shadow = shadow;
  }

  /** The author's nodes, and those of ours that came with a clone or a saved page taken away. */
  authorNodes(): readonly Node[] {
    const isView = (node: Node): node is Element =>
      node instanceof Element && node.hasAttribute('data-local-offer-view');
    return [...this.#host.childNodes].filter((node) => {
      if (this.isOurs(node)) return false;
      if (!isView(node)) return true;
      node.remove();
      return false;
    });
  }

  isOurs(node: Node): boolean {
    for (const piece of this.#pieces.values()) if (piece.contains(node)) return true;
    return false;
  }

  /** Our pieces that stand in the page or the shadow root, for whoever looks for a place in them. */
  get pieces(): readonly HTMLElement[] {
    return [...this.#pieces.values()].filter((piece) => piece.isConnected);
  }

  /** Draws a piece; made the first time. */
  piece(key: string, content: TemplateResult): HTMLElement {
    const piece = this.#container(key);
    render(content, piece, { host: this.#host });
    return piece;
  }

  /** Takes in a container that Lit draws by itself. */
  adopt(key: string, piece: HTMLElement): void {
    this.#pieces.set(key, piece);
  }

  /** Puts all in its order. What is not among the layers is not shown; pieces not among them leave the page. */
  lay(layers: readonly Layer[], isIsolated: boolean): void {
    const shown: Node[] = [];
    const kept = new Set<Node>();
    let last: Node | undefined;
    for (const layer of layers) {
      if ('nodes' in layer) {
        shown.push(this.#slot(layer.key, layer.nodes));
        last = layer.nodes.at(-1) ?? last;
        continue;
      }
      const { key, piece, after = last } = layer;
      kept.add(piece);
      if (isIsolated) {
        if (piece.parentNode !== this.#shadow) piece.remove();
        shown.push(piece);
        continue;
      }
      this.#put(piece, after);
      shown.push(this.#slot(`${key} piece`, [piece]));
      last = piece;
    }
    for (const piece of this.#pieces.values()) if (!kept.has(piece)) piece.remove();
    arrange(this.#shadow, shown);
  }

  /** Shows the author's nodes as they stand, and nothing of ours. */
  clear(): void {
    for (const piece of this.#pieces.values()) piece.remove();
    const nodes = [...this.#host.childNodes];
    this.#shadow.replaceChildren(this.#slot('all', nodes));
  }

  #container(key: string): HTMLElement {
    const known = this.#pieces.get(key);
    if (known) return known;
    const piece = this.#host.ownerDocument.createElement('div');
    piece.setAttribute('data-local-offer-view', this.#host.localName);
    this.#pieces.set(key, piece);
    return piece;
  }

  #put(piece: HTMLElement, after: Node | undefined): void {
    const anchor = after?.parentNode === this.#host ? after : undefined;
    const isThere =
      piece.parentNode === this.#host && (anchor ? piece.previousSibling === anchor : !piece.previousSibling);
    if (isThere) return;
    if (anchor) this.#host.insertBefore(piece, anchor.nextSibling);
    else this.#host.prepend(piece);
  }

  #slot(key: string, nodes: readonly Node[]): HTMLSlotElement {
    const slot = this.#slots.get(key) ?? this.#host.ownerDocument.createElement('slot');
    this.#slots.set(key, slot);
    const wanted = nodes.filter(isSlottable);
    if (!isSame(slot.assignedNodes(), wanted)) slot.assign(...wanted);
    return slot;
  }
}
