import { render } from 'lit';
const isSlottable = (node) => node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.TEXT_NODE;
const isSame = (one, other) => one.length === other.length && one.every((item, index) => item === other[index]);
/** Puts children in, in their order. What is there already is left alone: a node that is put in again loses focus. */
function arrange(root, wanted) {
    const kept = new Set(wanted);
    for (const node of [...root.childNodes])
        if (!kept.has(node))
            root.removeChild(node);
    wanted.forEach((node, index) => {
        const there = root.childNodes[index] ?? null;
        if (there !== node)
            root.insertBefore(node, there);
    });
}
/**
 * Shows an author's nodes and our pieces in an order, by slots: no node of the author's is moved or changed. Our pieces
 * stand among the nodes in the page, where they are seen, so that copying and reading aloud meet them there; with
 * `isolate`, in the shadow root.
 */
export class ReportStage {
    #host;
    #shadow;
    #slots = new Map();
    #pieces = new Map();
    constructor(host, shadow) {
        this.#host = host;
        this.#shadow = shadow;
    }
    /** The author's nodes, and those of ours that came with a clone or a saved page taken away. */
    authorNodes() {
        const isView = (node) => node instanceof Element && node.hasAttribute('data-local-offer-view');
        return [...this.#host.childNodes].filter((node) => {
            if (this.isOurs(node))
                return false;
            if (!isView(node))
                return true;
            node.remove();
            return false;
        });
    }
    isOurs(node) {
        for (const piece of this.#pieces.values())
            if (piece.contains(node))
                return true;
        return false;
    }
    /** Our pieces that stand in the page or the shadow root, for whoever looks for a place in them. */
    get pieces() {
        return [...this.#pieces.values()].filter((piece) => piece.isConnected);
    }
    /** Draws a piece; made the first time. */
    piece(key, content) {
        const piece = this.#container(key);
        render(content, piece, { host: this.#host });
        return piece;
    }
    /** Takes in a container that Lit draws by itself. */
    adopt(key, piece) {
        this.#pieces.set(key, piece);
    }
    /** Puts all in its order. What is not among the layers is not shown; pieces not among them leave the page. */
    lay(layers, isIsolated) {
        const shown = [];
        const kept = new Set();
        let last;
        for (const layer of layers) {
            if ('nodes' in layer) {
                shown.push(this.#slot(layer.key, layer.nodes));
                last = layer.nodes.at(-1) ?? last;
                continue;
            }
            const { key, piece, after = last } = layer;
            kept.add(piece);
            if (isIsolated) {
                if (piece.parentNode !== this.#shadow)
                    piece.remove();
                shown.push(piece);
                continue;
            }
            this.#put(piece, after);
            shown.push(this.#slot(`${key} piece`, [piece]));
            last = piece;
        }
        for (const piece of this.#pieces.values())
            if (!kept.has(piece))
                piece.remove();
        arrange(this.#shadow, shown);
    }
    /** Shows the author's nodes as they stand, and nothing of ours. */
    clear() {
        for (const piece of this.#pieces.values())
            piece.remove();
        const nodes = [...this.#host.childNodes];
        this.#shadow.replaceChildren(this.#slot('all', nodes));
    }
    #container(key) {
        const known = this.#pieces.get(key);
        if (known)
            return known;
        const piece = this.#host.ownerDocument.createElement('div');
        piece.setAttribute('data-local-offer-view', this.#host.localName);
        this.#pieces.set(key, piece);
        return piece;
    }
    #put(piece, after) {
        const anchor = after?.parentNode === this.#host ? after : undefined;
        const isThere = piece.parentNode === this.#host && (anchor ? piece.previousSibling === anchor : !piece.previousSibling);
        if (isThere)
            return;
        if (anchor)
            this.#host.insertBefore(piece, anchor.nextSibling);
        else
            this.#host.prepend(piece);
    }
    #slot(key, nodes) {
        const slot = this.#slots.get(key) ?? this.#host.ownerDocument.createElement('slot');
        this.#slots.set(key, slot);
        const wanted = nodes.filter(isSlottable);
        if (!isSame(slot.assignedNodes(), wanted))
            slot.assign(...wanted);
        return slot;
    }
}
