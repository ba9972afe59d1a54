/** The id that the address names; blank where it names none. */
export function hashId() {
    try {
        return decodeURIComponent(location.hash.slice(1));
    }
    catch {
        return '';
    }
}
/** Brings a visitor to a place that a fragment does not reach: inside a shadow root, or under another name. */
export function bringTo(target) {
    target.scrollIntoView();
    if (!target.hasAttribute('tabindex')) {
        target.tabIndex = -1;
        // It may be the page's own: nothing of ours stays on it.
        target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
    }
    target.focus({ preventScroll: true });
}
/**
 * Brings a visitor to the place their link names, once what it names has been drawn.
 * Only where they have not begun to read: a page that jumps under a reader is worse than a link that misses.
 *
 * @param find the place with that id, if it is ours.
 */
export function arrive(find, isIsolated) {
    const id = hashId();
    if (!id || scrollY > 0)
        return;
    try {
        const target = find(id);
        if (!target)
            return;
        // A fragment never reaches into a shadow root.
        if (isIsolated || target.id !== id)
            return bringTo(target);
        const state = history.state;
        location.replace(location.href);
        // Two engines drop the state on the way.
        history.replaceState(state, '', location.href);
    }
    catch {
        // A hash that is no id, or a sandbox that refuses: the visitor is where they would have been.
    }
}
