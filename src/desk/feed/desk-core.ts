import { render } from 'lit';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import type { FeedDeskActs } from './acts.js';
import { pageView } from './page-view.js';
import { dayOf, lineOf, type Preview, previewKey, reportId } from './preview.js';
import { faultsInWords, holdsInWords } from './sentences.js';
import { type FeedDeskState, START, type Step, withOffers } from './state.js';
import type { FeedModel, Work } from './work-types.js';

/** What takes no longer than this is done before anybody could read that it is being done. */
const SHORT = 300;

/** What the desk holds, how it is worked out, and how it is drawn and spoken of. */
export abstract class DeskCore {
  readonly #root: HTMLElement;
  readonly #now: () => Date;
  protected readonly work: Promise<Work>;
  protected state = START;
  protected model: FeedModel | undefined;
  protected preview: Preview | undefined;
  #status = '';
  /** Number of the last piece of work: what comes of an earlier one is no longer wanted. */
  protected turn = 0;

  constructor(root: HTMLElement, now: () => Date, work: Promise<Work>) {
    this.#root = root;
    this.#now = now;
    this.work = work;
  }

  /** What the page may ask for. */
  protected abstract get acts(): FeedDeskActs;

  protected today(): string {
    return dayOf(this.#now());
  }

  protected line(): string {
    return lineOf(this.model, this.preview, this.state);
  }

  protected inWords({ counts, faults }: FeedModel): string {
    return `${holdsInWords(counts)} ${faultsInWords(faults)}`;
  }

  /** @returns whether it came to an end: later work may have overtaken it, or it may have failed. */
  protected async compute(): Promise<boolean> {
    const turn = ++this.turn;
    const late = setTimeout(() => turn === this.turn && this.busy(sayFeedDesk('working')), SHORT);
    const { sources, mapping, council, shown, decisions } = this.state;
    const now = this.#now();
    const ids = sources.map(({ id }) => id);
    try {
      const work = await this.work;
      await work.keep(ids);
      const generated = now.toISOString().replace(/\.\d+/, '');
      const asked = { sources: ids, mapping, council, shown, decisions, generated, today: dayOf(now) };
      const model = await work.model(asked);
      if (turn !== this.turn) return false;
      this.model = model;
      this.state = withOffers(this.state, model?.offers ?? []);
      await this.look();
      return turn === this.turn;
    } catch (error) {
      console.error(error);
      this.say('open', sayFeedDesk('cannotShow'));
      return false;
    } finally {
      clearTimeout(late);
      if (turn === this.turn) this.set({ ...this.state, busy: undefined });
    }
  }

  /** Gets what the chosen widget draws: the same document until something changes, so that it is not drawn anew. */
  protected async look(): Promise<void> {
    const model = this.model;
    const key = model && previewKey(model, this.state);
    const today = this.today();
    const part = key && (await (await this.work).preview(key, today));
    if (model !== this.model) return;
    this.preview = model && key && part && { ...part, key, today, report: reportId(model, this.state) };
    this.draw();
  }

  protected node(id: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`#${id}`);
  }

  protected busy(words: string): void {
    this.state = { ...this.state, busy: words, said: undefined };
    this.speak(words);
  }

  protected say(step: Step, words: string): void {
    this.state = { ...this.state, busy: undefined, said: { step, words } };
    this.speak(words);
  }

  /** Said twice it must differ, or nobody hears the second. */
  protected speak(words: string): void {
    this.#status = words === this.#status ? `${words}\u00a0` : words;
    this.draw();
  }

  protected set(state: FeedDeskState): void {
    this.state = state;
    this.draw();
  }

  protected draw(): void {
    const page = {
      state: this.state,
      model: this.model,
      preview: this.model && this.preview,
      line: this.line(),
      today: this.today(),
      status: this.#status,
    };
    render(pageView(page, this.acts), this.#root);
  }
}
