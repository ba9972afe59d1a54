/** Pixels. */
const NARROW = 480;
/** Is there as little room as on a phone? Where nothing is laid out yet, or it is in a folded part, nobody knows. */
export function isNarrow(element) {
    const width = element.getBoundingClientRect().width || (element.parentElement?.clientWidth ?? 0);
    return width > 0 && width < NARROW;
}
