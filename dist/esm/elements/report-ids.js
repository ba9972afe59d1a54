/** Ours begin so; one that a clone or a saved page brought along is given anew. */
const OURS = 'local-offer-';
/** Who has which start of ids: in the page, or in each shadow root around reports. */
const starts = new WeakMap();
function startsIn(root) {
    const known = starts.get(root) ?? new Map();
    starts.set(root, known);
    return known;
}
/** Gives headings without an id one, so that links lead to them, and takes it back when the element goes. */
export class ReportIds {
    #given = new Set();
    #leave;
    #wanted = '';
    #start = '';
    /**
     * Start of a report's ids: its name, with a number where another has that already. Kept while it stands in the page, so
     * that one put in before it changes no address.
     *
     * @param root what it stands in: the author's headings are there, wherever our pieces are.
     */
    startFor(name, root) {
        const all = startsIn(root);
        const wanted = [`${OURS}report`, name].filter(Boolean).join('-');
        if (wanted === this.#wanted && all.get(this.#start) === this)
            return this.#start;
        this.#leave?.();
        let start = wanted;
        for (let n = 2; all.has(start); n++)
            start = `${wanted}-${n}`;
        all.set(start, this);
        this.#leave = () => void all.delete(start);
        this.#wanted = wanted;
        return (this.#start = start);
    }
    /**
     * @param prefix start of the ids given: the item's key follows.
     * @returns the id of the first place that answers each item, and of each other place by its number: `part-1`.
     */
    give(places, prefix) {
        const ids = new Map();
        const kept = new Set();
        let others = 0;
        for (const { element, keys } of places) {
            const names = keys.length ? keys : [`part-${++others}`];
            const [name = ''] = names.filter((key) => !ids.has(key));
            if (name && (!element.id || element.id.startsWith(OURS))) {
                if (element.id !== `${prefix}-${name}`)
                    element.id = `${prefix}-${name}`;
                this.#given.add(element);
            }
            if (this.#given.has(element))
                kept.add(element);
            for (const key of names)
                if (element.id && !ids.has(key))
                    ids.set(key, element.id);
        }
        for (const element of this.#given)
            if (!kept.has(element))
                this.#take(element);
        return ids;
    }
    takeBack() {
        this.#leave?.();
        this.#leave = undefined;
        for (const element of this.#given)
            this.#take(element);
    }
    #take(element) {
        this.#given.delete(element);
        if (element.id.startsWith(OURS))
            element.removeAttribute('id');
    }
}
