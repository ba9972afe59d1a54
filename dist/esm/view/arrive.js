/**
 * Brings a visitor to the place their link names, once what it names has been drawn.
 * Only where they have not begun to read: a page that jumps under a reader is worse than a link that misses.
 */
export function arrive(view, isIsolated) {
    const id = location.hash.slice(1);
    if (!id || scrollY > 0)
        return;
    try {
        const target = view.querySelector(`#${CSS.escape(decodeURIComponent(id))}`);
        if (!target)
            return;
        if (isIsolated) {
            // A fragment never reaches into a shadow root.
            target.scrollIntoView();
            target.tabIndex = -1;
            target.focus({ preventScroll: true });
            return;
        }
        const state = history.state;
        location.replace(location.href);
        // Two engines drop the state on the way.
        history.replaceState(state, '', location.href);
    }
    catch {
        // A hash that is no id, or a sandbox that refuses: the visitor is where they would have been.
    }
}
