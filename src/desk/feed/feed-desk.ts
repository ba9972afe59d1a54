import type { Severity } from '../../feed/types.js';
import type { Offer } from '../../intake/merge/index.js';
import type { SheetKindKey } from '../../intake/types.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import type { FeedDeskActs, OutActs } from './acts.js';
import { DeskCore } from './desk-core.js';
import { GiveOut } from './give-out.js';
import { listenToPage } from './page-events.js';
import {
  type Answer,
  type FeedDeskState,
  FEW_KINDS,
  START,
  withAnswer,
  withColumn,
  withDecisions,
  withoutSource,
  withSheetKind,
  withSource,
} from './state.js';
import type { Given, PreviewKey, Work } from './work-types.js';

/** Mega-bytes; more than a page has room for. */
const MOST_MB = 100;

/** The desk: what was opened and chosen, kept in this object alone and drawn again after every act. */
export class FeedDesk extends DeskCore implements FeedDeskActs {
  readonly out: OutActs;
  #lastId = 0;

  /** @param signal ends listening to the page around the desk. */
  constructor(root: HTMLElement, now: () => Date, work: Promise<Work>, signal?: AbortSignal) {
    super(root, now, work);
    this.out = new GiveOut({
      work: () => work,
      today: () => this.today(),
      line: () => this.line(),
      say: (step, words) => this.say(step, words),
      decisions: () => this.state.decisions,
      byHand: (list) => this.set({ ...this.state, list }),
      node: (id) => this.node(id),
    });
    root.replaceChildren();
    listenToPage(root, this, signal);
    this.draw();
  }

  protected get acts(): this {
    return this;
  }

  readonly openFiles = async (files: readonly File[]): Promise<void> => {
    const turn = ++this.turn;
    const troubles: string[] = [];
    for (const file of files) {
      this.busy(sayFeedDesk('reading', { name: file.name }));
      const trouble = await this.#open(file, turn);
      if (turn !== this.turn) return;
      if (trouble) troubles.push(trouble);
    }
    await this.#sayRead(troubles);
  };

  readonly paste = (data: DataTransfer | null): boolean => {
    const files = [...(data?.files ?? [])];
    const html = data?.getData('text/html') ?? '';
    const words = data?.getData('text/plain') ?? '';
    const hasWords = Boolean(html.trim() || words.trim());
    // Spreadsheet programs put a picture of the cells beside them.
    if (hasWords) void this.#take({ html, words });
    else if (files.length) void this.openFiles(files);
    return hasWords || files.length > 0;
  };

  readonly type = (words: string): void => {
    if (words.trim()) void this.#take({ html: '', words });
  };

  readonly remove = async (id: number): Promise<void> => {
    const name = this.state.sources.find((source) => source.id === id)?.name ?? '';
    this.state = withoutSource(this.state, id);
    if (!(await this.compute())) return;
    this.say('open', sayFeedDesk('removed', { name }));
    // The button that was pressed has gone.
    this.node(this.state.sources.length ? 'files' : 'feed-file')?.focus();
  };

  readonly startAgain = async (): Promise<void> => {
    this.turn++;
    this.state = START;
    this.model = this.preview = undefined;
    this.say('open', sayFeedDesk('startedAgain'));
    this.node('feed-file')?.focus();
    await (await this.work).keep([]);
  };

  readonly nameCouncil = (which: 'name' | 'code', words: string): Promise<void> => {
    const council = { ...this.state.council, [which]: words.trim() };
    return this.#change({ ...this.state, council });
  };

  readonly chooseShown = (shown: string): Promise<void> => this.#change({ ...this.state, shown });
  readonly chooseKind = (sheet: string, kind: SheetKindKey | 'ignore'): Promise<void> =>
    this.#change(withSheetKind(this.state, sheet, kind));
  readonly chooseColumn = (sheet: string, heading: string, field: string): Promise<void> =>
    this.#change(withColumn(this.state, sheet, heading, field));

  readonly answer = (offer: Offer, answer: Answer): Promise<void> =>
    this.#change(withAnswer(this.state, offer, answer, this.today()));
  readonly showMoreOffers = (): void => this.set({ ...this.state, pairs: this.state.pairs + 50 });

  readonly undoMapping = async (): Promise<void> => {
    await this.#change({ ...this.state, mapping: START.mapping });
    this.say('read', sayFeedDesk('undone'));
    this.node('sheets')?.focus();
  };

  readonly chooseSeverity = (severity: Severity | 'all'): void =>
    this.set({ ...this.state, severity, kinds: FEW_KINDS });
  readonly showMore = (group: string, from: number, list: string): void => {
    this.set({ ...this.state, more: { ...this.state.more, [group]: from + 200 } });
    // The button that was pressed may have gone.
    this.node(list)?.focus();
  };
  readonly showMoreKinds = (): void => this.set({ ...this.state, kinds: this.state.kinds + 100 });

  readonly choosePreview = async (preview: PreviewKey): Promise<void> => {
    this.set({ ...this.state, preview });
    await this.look();
  };

  readonly chooseReport = async (report: string): Promise<void> => {
    this.set({ ...this.state, report });
    await this.look();
  };

  readonly typeAddress = (which: 'feedAddress' | 'scriptAddress', words: string): void =>
    this.set({ ...this.state, [which]: words });

  /** @returns a sentence that says why there is nothing of it. */
  async #open(file: File, turn: number): Promise<string | undefined> {
    const { name, size } = file;
    if (!size) return sayFeedDesk('fileEmpty', { name });
    if (size > MOST_MB * 1_000_000) return sayFeedDesk('fileTooLarge', { name, n: MOST_MB });
    try {
      return await this.#add({ name, bytes: new Uint8Array(await file.arrayBuffer()) }, turn, true);
    } catch {
      // A folder, or a file that another program holds.
      return sayFeedDesk('fileBroken', { name });
    }
  }

  async #add(given: Given, turn: number, isFile: boolean): Promise<string | undefined> {
    const id = ++this.#lastId;
    const { source, decisions, trouble } = await (await this.work).read(id, given);
    if (turn !== this.turn) return undefined;
    if (source) this.state = withSource(this.state, { ...source, id }, isFile);
    if (decisions) this.state = withDecisions(this.state, decisions);
    return trouble;
  }

  async #take(given: Given): Promise<void> {
    const turn = ++this.turn;
    this.busy(sayFeedDesk('reading', { name: sayFeedDesk('pasted') }));
    const trouble = await this.#add(given, turn, false);
    if (turn === this.turn) await this.#sayRead(trouble ? [trouble] : []);
  }

  /** Something was opened: works it out, and says what it holds, or what could not be read. */
  async #sayRead(troubles: readonly string[]): Promise<void> {
    if (!(await this.compute())) return;
    const words = this.model && !troubles.length ? [this.inWords(this.model)] : troubles;
    this.say('open', words.join(' '));
  }

  /** A choice that may change everything below says what there is now. */
  async #change(state: FeedDeskState): Promise<void> {
    this.set({ ...state, said: undefined, list: undefined });
    if ((await this.compute()) && this.model)
      this.speak(sayFeedDesk('changed', { summary: this.inWords(this.model) }));
  }
}
