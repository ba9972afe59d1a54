/** Opens what is folded while the page is printed, and folds it again after. Returns how to stop. */
export declare function openForPrint(roots: () => readonly ParentNode[]): () => void;
