/** Opens what is folded while the page is printed, and folds it again after. Returns how to stop. */
export function openForPrint(roots) {
    let opened = [];
    const open = () => {
        opened = roots().flatMap((root) => [...root.querySelectorAll('details:not([open])')]);
        opened.forEach((details) => (details.open = true));
    };
    const close = () => opened.forEach((details) => (details.open = false));
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
        removeEventListener('beforeprint', open);
        removeEventListener('afterprint', close);
    };
}
