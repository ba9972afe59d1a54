import type { ReactiveController } from 'lit';
import type { Feed, PartialDate } from '../feed/types.js';
import { ALL_FACETS, type Facet, type FacetChoices } from '../search/facets.js';
import { ageRange } from '../search/fits.js';
import type { Point } from '../search/near.js';
import type { SearchResult } from '../search/types.js';
import { addressWith } from '../view/page-url.js';
import type { Changes, Copied, Step, VisitActs, VisitKey, VisitState } from '../view/visit.js';
import { idsIn, listOf, visitModel } from '../view/visit-model.js';
import { ChoicesController, type ChoicesHost, prefixOf } from './choices-controller.js';
import type { VisitRead } from './visit-reader.js';

/** What another choice takes away: the place in the results it was made from. */
const PLACE = { item: '', page: '' } as const;

const isPlain = (event: Event): boolean =>
  !(event instanceof MouseEvent) ||
  !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** What takes focus somewhere: a step, Back, the button of a choice that goes with it, all cleared. */
export type Act = 'step' | 'back' | 'drop' | 'clear';

export interface Hooks {
  /** The author's own choices. */
  readonly preset: () => FacetChoices;
  /** Where a step leads that has no address: an id of ours. */
  readonly home: () => string;
  /** Something else than typing was done. */
  readonly onDone?: () => void;
  /** A step is about to be made. */
  readonly onStep?: () => void;
  /** Everything is to be cleared, to what the author set. Without it, choices are, the author's too; the list stays. */
  readonly onClear?: () => void;
  /** Pairs that a copied link to the search holds beside the choices. */
  readonly held?: () => Readonly<Record<string, string>>;
}

/** What a widget knows when it is drawn, beside what was chosen. */
export interface Asked {
  readonly feed: Feed;
  readonly today: PartialDate;
  /** Start of our ids. */
  readonly id: string;
  /** The author's order. */
  readonly sort: string;
  readonly result?: SearchResult | undefined;
  readonly point?: Point | undefined;
  /** The visitor said where they are. */
  readonly byPlace?: boolean;
}

/** What a visitor does with a list of services, whichever widget shows it: choices, steps, a list of their own, links to copy. */
export class VisitController implements ReactiveController {
  readonly #host: ChoicesHost;
  readonly #noun: string;
  readonly #hooks: Hooks;
  readonly #choices: ChoicesController<VisitKey>;
  #copied: Copied | undefined;
  #act: Act | undefined;
  #pressed: EventTarget | null = null;

  constructor(host: ChoicesHost, noun: string, keys: readonly VisitKey[], hooks: Hooks) {
    this.#host = host;
    this.#noun = noun;
    this.#hooks = hooks;
    // Before the choices: what was done must be known when they draw, and Back draws between two listeners.
    host.addController(this);
    this.#choices = new ChoicesController(host, noun, keys, 'list');
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onBack);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onBack);
  }

  readonly #onBack = (): void => {
    this.done('back');
  };

  /** The choices in force, and where the visitor is. */
  get at(): Changes {
    return this.#choices.over(this.#hooks.preset());
  }

  /** Of those, what services are chosen by. */
  get facets(): FacetChoices {
    const { at } = this;
    const isKnown = (facet: Facet): boolean => facet !== 'age' || ageRange(at.age) !== undefined;
    return Object.fromEntries(
      ALL_FACETS.flatMap((facet) => (at[facet] && isKnown(facet) ? [[facet, at[facet]]] : [])),
    );
  }

  /** Ids of the services in the visitor's list. */
  get list(): readonly string[] {
    return idsIn(this.at.list);
  }

  get copied(): Copied | undefined {
    return this.#copied;
  }

  /** What was done since the last drawing, for focus to follow. */
  takeAct(): Act | undefined {
    const act = this.#act;
    this.#act = undefined;
    return act;
  }

  /** The link of the last step. */
  get pressed(): EventTarget | null {
    return this.#pressed;
  }

  /** Something was done. */
  done(act?: Act): void {
    this.#act = act;
    this.#copied = undefined;
    this.#hooks.onDone?.();
  }

  /** Takes choices without a step. */
  set(changes: Changes): void {
    this.#choices.set(changes, this.#hooks.preset());
  }

  /** Leaves the place in results that are not there any more. */
  leavePlace(more: Changes = {}): void {
    this.set({ ...PLACE, ...more });
  }

  readonly #step = (changes: Changes): Step => ({
    href: this.#choices.hrefOf(changes, this.#hooks.preset()) || `#${this.#hooks.home()}`,
    onClick: (event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      this.#pressed = event.currentTarget;
      this.done('step');
      this.#hooks.onStep?.();
      this.#choices.go(changes, this.#hooks.preset());
    },
  });

  /** What every such widget is drawn from, for a feed that has been read. */
  state(
    { feed, today, id, sort, result, point, byPlace = false }: Asked,
    { services, context, settings }: VisitRead,
  ): Omit<VisitState, 'say' | 'inWords'> {
    const { audience, headingLevel, pictureHosts, filters, preset } = settings;
    const { at, facets: choices, list, copied, acts } = this;
    const page = Number(at.page) || 1;
    const asked = { services, context, result, choices, filters, point, byPlace, page };
    return {
      id,
      feed,
      today,
      audience,
      headingLevel,
      pictureHosts,
      services,
      context,
      filters,
      choices,
      preset,
      at,
      ...(point && { point }),
      ...(result && { result }),
      model: visitModel({ ...asked, sort: at.sort ?? sort }),
      list,
      ...(copied && { copied }),
      acts,
    };
  }

  readonly acts: VisitActs = {
    onChoose: (key, value) => {
      this.done('drop');
      this.leavePlace({ [key]: value });
    },
    onClear: () => {
      this.done('clear');
      const { onClear } = this.#hooks;
      if (!onClear) return this.leavePlace(Object.fromEntries(ALL_FACETS.map((facet) => [facet, ''])));
      this.#choices.forget();
      onClear();
    },
    onList: (id) => {
      this.done('drop');
      const { list } = this;
      const next = list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
      this.set({ list: id ? listOf(next) : '' });
    },
    onPrint: () => print(),
    onCopy: (what, id = '') => void this.#copy(what, id),
    step: this.#step,
  };

  /** The one act that puts typed words into an address, for the visitor to give to somebody. */
  async #copy(what: Copied['what'], id: string): Promise<void> {
    this.done();
    const { list = '', ...at } = this.at;
    const preset = this.#hooks.preset();
    const facets = Object.fromEntries(
      ALL_FACETS.flatMap((facet) => (at[facet] === preset[facet] ? [] : [[facet, at[facet] ?? 'any']])),
    );
    const search = { ...facets, ...this.#hooks.held?.() };
    const held = { search, list: { list, show: 'list' }, item: { item: id } }[what];
    const address = addressWith(prefixOf(this.#host, this.#noun), held);
    let isDone = true;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      // Not allowed here, or not over http: it is shown to be copied by hand.
      isDone = false;
    }
    this.#copied = { what, address, isDone };
    this.#host.requestUpdate();
  }
}
