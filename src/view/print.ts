/** Opens what is folded while the page is printed, and folds it again after. Returns how to stop. */
export function openForPrint(roots: () => readonly ParentNode[]): () => void {
  let opened: HTMLDetailsElement[] = [];
  const open = (): void => {
    opened = roots().flatMap((root) => [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')]);
    opened.forEach((details) => (details.open = true));
  };
  const close = (): void => opened.forEach((details) => (details.open = false));
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  };
}
