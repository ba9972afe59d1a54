function hashId() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}
function bringTo(target) {
  target.scrollIntoView();
  if (!target.hasAttribute("tabindex")) {
    target.tabIndex = -1;
    target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
  }
  target.focus({ preventScroll: true });
}
function arrive(find, isIsolated) {
  const id = hashId();
  if (!id || scrollY > 0) return;
  try {
    const target = find(id);
    if (!target) return;
    if (isIsolated || target.id !== id) return bringTo(target);
    const state = history.state;
    location.replace(location.href);
    history.replaceState(state, "", location.href);
  } catch {
  }
}
export {
  arrive,
  bringTo,
  hashId
};
