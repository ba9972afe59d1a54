import type { PagePlace } from './report-blocks.js';

/** Ours begin so; one that a clone or a saved page brought along is given anew. */
const OURS = 'local-offer-';

/** Gives headings without an id one, so that links lead to them, and takes it back when the element goes. */
export class ReportIds {
  readonly #given = new Set<HTMLElement>();

  /**
   * @param prefix start of the ids given: the item's key follows.
   * @returns the id of the first place that answers each item, and of each other place by its number: `part-1`.
   */
  give(places: readonly PagePlace[], prefix: string): ReadonlyMap<string, string> {
    const ids = new Map<string, string>();
    const kept = new Set<HTMLElement>();
    let others = 0;
    for (const { element, keys } of places) {
      const names = keys.length ? keys : [`part-${++others}`];
      const [name = ''] = names.filter((key) => !ids.has(key));
      if (name && (!element.id || element.id.startsWith(OURS))) {
        if (element.id !== `${prefix}-${name}`) element.id = `${prefix}-${name}`;
        this.#given.add(element);
      }
      if (this.#given.has(element)) kept.add(element);
      for (const key of names) if (element.id && !ids.has(key)) ids.set(key, element.id);
    }
    for (const element of this.#given) if (!kept.has(element)) this.#take(element);
    return ids;
  }

  takeBack(): void {
    for (const element of this.#given) this.#take(element);
  }

  #take(element: HTMLElement): void {
    this.#given.delete(element);
    if (element.id.startsWith(OURS)) element.removeAttribute('id');
  }
}
