import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tellOnce } from '../feed/tell.js';
import type { Service } from '../feed/types.js';
import { placeFinder, type Point } from '../search/near.js';

/** A page's own way to find where a postcode or place is. Nothing is asked of anybody unless the page gives one. */
export type Geocode = (words: string) => Promise<Point | undefined> | Point | undefined;

export type NearStatus = 'none' | 'waiting' | 'found' | 'unknown';

/** Where the visitor wants things near to. The page's own `geocode` is asked first, then the feed's own addresses. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #services: readonly Service[] = [];
  #find: ((words: string) => Point | undefined) | undefined;
  #asked = '';
  #geocode: Geocode | undefined;
  #point: Point | undefined;
  #isWaiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Where the feed's own addresses put a place; undefined where they do not know it. */
  inFeed(words: string, services: readonly Service[]): Point | undefined {
    if (services !== this.#services || !this.#find) {
      this.#services = services;
      this.#find = placeFinder(services);
    }
    return words ? this.#find(words) : undefined;
  }

  /** Asks for the point of a place, once for the same words. */
  of(
    words: string,
    services: readonly Service[],
    geocode: Geocode | undefined,
  ): { readonly point?: Point; readonly status: NearStatus } {
    if (words !== this.#asked || geocode !== this.#geocode) {
      this.#asked = words;
      this.#geocode = geocode;
      this.#point = undefined;
      this.#isWaiting = false;
      if (words && geocode) this.#ask(words, geocode);
    }
    const point = this.#point ?? this.inFeed(words, services);
    if (point) return { point, status: 'found' };
    return { status: !words ? 'none' : this.#isWaiting ? 'waiting' : 'unknown' };
  }

  #ask(words: string, geocode: Geocode): void {
    this.#isWaiting = true;
    const done = (point: Point | undefined): void => {
      if (words !== this.#asked || geocode !== this.#geocode) return;
      this.#isWaiting = false;
      if (Number.isFinite(point?.latitude) && Number.isFinite(point?.longitude)) this.#point = point;
      this.#host.requestUpdate();
    };
    new Promise<Point | undefined>((resolve) => resolve(geocode(words))).then(done, (error: unknown) => {
      // The kind of failure alone: a message may hold the visitor's own words.
      tellOnce(`geocode failed (${error instanceof Error ? error.name : typeof error}).`);
      done(undefined);
    });
  }
}
