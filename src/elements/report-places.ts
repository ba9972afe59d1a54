import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { arrive, bringTo, hashId } from '../view/arrive.js';

export type ReportHost = ReactiveControllerHost & HTMLElement & { readonly isolate: boolean };

/** Brings visitors to places in a report: by its own links, by the address, by a link elsewhere in the page. */
export class ReportPlaces implements ReactiveController {
  readonly #host: ReportHost;
  readonly #idOf: (key: string) => string | undefined;
  #isAwaited = false;

  /** @param idOf the id of the place that answers an item, so that `#sir-3b` leads there too. */
  constructor(host: ReportHost, idOf: (key: string) => string | undefined) {
    this.#host = host;
    this.#idOf = idOf;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
  }

  /** After the first drawing; and after others, until the place is there: it may come with the feed. */
  arrive(): void {
    const id = hashId();
    this.#isAwaited = id !== '' && !this.#find(id);
    if (!this.#isAwaited) arrive((wanted) => this.#find(wanted), this.#host.isolate);
  }

  hostUpdated(): void {
    // Not before all is laid out.
    if (this.#isAwaited) void this.#host.updateComplete.then(() => this.arrive());
  }

  /** Follows a link of ours. The browser does it by itself where the place is in the page. */
  go(event: Event, id: string): void {
    const place = this.#find(id);
    if (!place || !this.#isInside(place)) return;
    event.preventDefault();
    try {
      location.hash = id;
    } catch {
      // A sandbox that refuses: only the address stays as it was.
    }
    bringTo(place);
  }

  readonly #onHash = (): void => {
    const id = hashId();
    const place = id ? this.#find(id) : undefined;
    // What the browser finds by itself it has brought the visitor to.
    if (place && (place.id !== id || this.#isInside(place))) bringTo(place);
  };

  #isInside(place: HTMLElement): boolean {
    return place.getRootNode() === this.#host.shadowRoot;
  }

  /** The place with that id, or that answers the item of that key. */
  #find(id: string): HTMLElement | undefined {
    for (const name of [id, this.#idOf(id)])
      for (const root of [this.#host, this.#host.shadowRoot]) {
        const found = name && root?.querySelector<HTMLElement>(`#${CSS.escape(name)}`);
        if (found) return found;
      }
    return;
  }
}
