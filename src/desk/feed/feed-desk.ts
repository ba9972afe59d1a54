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
  isUnsaved,
  START,
  withAnswer,
  withColumn,
  withDecisions,
  withoutSource,
  withSheetKind,
  withSource,
} from './state.js';
import { listed } from './sentences.js';
import type { SteadyWork } from './steady-work.js';
import type { Given, PreviewKey } from './work-types.js';

/** Mega-bytes; more than a page has room for. */
const MOST_MB = 100;

/** What came of what was given, in sentences. */
interface Told {
  readonly troubles: string[];
  readonly replaced: string[];
  /** Numbers of what was read of it. */
  readonly ids: number[];
}

/** The desk: what was opened and chosen, kept in this object alone and drawn again after every act. */
export class FeedDesk extends DeskCore implements FeedDeskActs {
  readonly out: OutActs;
  #lastId = 0;
  /** What was chosen when it was last saved. */
  #saved = START;
  /** What is given while something is read waits for its turn; what was given before a stop is no longer wanted. */
  #opening: Promise<void> = Promise.resolve();
  #round = 0;

  /** @param signal ends listening to the page around the desk. */
  constructor(root: HTMLElement, now: () => Date, work: SteadyWork, signal?: AbortSignal) {
    super(root, now, work);
    this.out = new GiveOut({
      work,
      during: (act) => this.during(sayFeedDesk('making'), act),
      today: () => this.today(),
      line: () => this.line(),
      say: (step, words) => this.say(step, words),
      decisions: () => this.state.decisions,
      saved: (isAll) => {
        const { decisions } = this.state;
        this.#saved = isAll ? this.state : { ...this.#saved, decisions };
      },
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

  readonly openFiles = (files: readonly File[]): Promise<void> =>
    this.#inTurn(async (isWanted) => {
      const told: Told = { troubles: [], replaced: [], ids: [] };
      for (const file of files) {
        if (!isWanted()) return;
        const words = sayFeedDesk('reading', { name: file.name });
        await this.during(words, () => this.#open(file, told, isWanted));
      }
      if (isWanted()) await this.#sayRead(told);
    });

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
    const { sources } = this.state;
    if (sources.length === 1 && !this.#mayLose('sureRemove')) return;
    const name = sources.find((source) => source.id === id)?.name ?? '';
    this.state = withoutSource(this.state, id);
    if (!(await this.compute())) return;
    this.say('open', sayFeedDesk('removed', { name }));
    // The button that was pressed has gone.
    this.node(this.state.sources.length ? 'files' : 'feed-file')?.focus();
  };

  readonly startAgain = async (): Promise<void> => {
    if (!this.#mayLose('sureAgain')) return;
    this.#round++;
    this.end();
    this.forget();
    this.#saved = START;
    this.say('open', sayFeedDesk('startedAgain'));
    this.node('feed-file')?.focus();
    await this.work.keep([]);
  };

  readonly stop = (): void => {
    this.#round++;
    this.end();
    this.say('open', sayFeedDesk('stopped'));
    // The button that was pressed has gone.
    this.node(this.state.sources.length ? 'files' : 'feed-file')?.focus();
  };

  readonly isUnsaved = (): boolean => isUnsaved(this.state, this.#saved);

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

  #mayLose(question: 'sureAgain' | 'sureRemove'): boolean {
    return !this.isUnsaved() || confirm(sayFeedDesk(question));
  }

  #inTurn(open: (isWanted: () => boolean) => Promise<void>): Promise<void> {
    const round = this.#round;
    const isWanted = (): boolean => round === this.#round;
    this.#opening = this.#opening.then(() => (isWanted() ? open(isWanted) : undefined));
    return this.#opening;
  }

  async #open(file: File, told: Told, isWanted: () => boolean): Promise<void> {
    const { name, size } = file;
    if (!size) told.troubles.push(sayFeedDesk('fileEmpty', { name }));
    else if (size > MOST_MB * 1_000_000)
      told.troubles.push(sayFeedDesk('fileTooLarge', { name, n: MOST_MB }));
    else
      try {
        await this.#add({ name, bytes: new Uint8Array(await file.arrayBuffer()) }, told, isWanted);
      } catch {
        // A folder, or a file that another program holds.
        told.troubles.push(sayFeedDesk('fileBroken', { name }));
      }
  }

  async #add(given: Given, told: Told, isWanted: () => boolean): Promise<void> {
    const id = ++this.#lastId;
    const { source, decisions, trouble } = await this.work.read(id, given);
    if (!isWanted()) return;
    if (trouble) told.troubles.push(trouble);
    if (source) {
      const before = this.state.sources.length;
      this.state = withSource(this.state, { ...source, id }, 'bytes' in given, told.ids);
      told.ids.push(id);
      if (this.state.sources.length === before)
        told.replaced.push(sayFeedDesk('replaced', { name: source.name }));
    }
    if (decisions) {
      const isSaved = this.#saved.decisions === this.state.decisions;
      this.state = withDecisions(this.state, decisions);
      if (isSaved) this.#saved = { ...this.#saved, decisions: this.state.decisions };
    }
  }

  #take(given: Given): Promise<void> {
    return this.#inTurn(async (isWanted) => {
      const told: Told = { troubles: [], replaced: [], ids: [] };
      const name = sayFeedDesk('pasted');
      await this.during(sayFeedDesk('reading', { name }), () => this.#add(given, told, isWanted)).catch(
        () => void told.troubles.push(sayFeedDesk('fileBroken', { name })),
      );
      if (isWanted()) await this.#sayRead(told);
    });
  }

  /** Something was opened: works it out, and says what it holds, or what could not be read. */
  async #sayRead({ troubles, replaced }: Told): Promise<void> {
    if (!(await this.compute())) return;
    const words = this.model && !troubles.length ? [this.inWords(this.model)] : troubles;
    const unknown = this.model?.taken.filter(({ kind }) => !kind).map(({ name }) => `“${name}”`) ?? [];
    const look = unknown.length
      ? [sayFeedDesk('sheetsUnknown', { n: unknown.length, names: listed(unknown) })]
      : [];
    this.say('open', [...replaced, ...words, ...look].join(' '));
  }

  /** A choice that may change everything below says what there is now. */
  async #change(state: FeedDeskState): Promise<void> {
    this.set({ ...state, said: undefined, list: undefined });
    if ((await this.compute()) && this.model)
      this.speak(sayFeedDesk('changed', { summary: this.inWords(this.model) }));
  }
}
