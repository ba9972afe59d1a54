import type { Decision } from '../../intake/merge/index.js';
import { saveFile } from '../../view/save-file.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { copyWords, select } from '../copy-out.js';
import type { OutActs } from './acts.js';
import type { Step } from './state.js';
import { Stopped } from './steady-work.js';
import type { Work } from './work-types.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What giving needs of the desk. */
export interface Giver {
  readonly work: Work;
  /** Says that something is being made, once it takes long. */
  readonly during: <Value>(act: () => Promise<Value>) => Promise<Value>;
  /** All that was chosen is in a file now, or the answers alone. */
  readonly saved: (isAll: boolean) => void;
  readonly today: () => string;
  readonly line: () => string;
  readonly decisions: () => readonly Decision[];
  readonly say: (step: Step, words: string) => void;
  /** Shows a list to be copied by hand; undefined takes it away. */
  readonly byHand: (list: string | undefined) => void;
  readonly node: (id: string) => HTMLElement | null;
}

/** Files saved and words copied. What fails is said where it was asked for. */
export class GiveOut implements OutActs {
  readonly #desk: Giver;

  constructor(desk: Giver) {
    this.#desk = desk;
  }

  readonly getTemplate = (): Promise<void> =>
    this.#give('open', async (work) => {
      saveFile(sayFeedDesk('templateFile'), XLSX, await work.template());
      return sayFeedDesk('gotTemplate');
    });

  readonly saveList = (): Promise<void> =>
    this.#give('read', async (work) => {
      saveFile(sayFeedDesk('listFile'), 'text/html', await work.list('html', this.#desk.today()));
      return sayFeedDesk('savedList');
    });

  readonly copyList = (): Promise<void> =>
    this.#give('read', async (work) => {
      const words = await work.list('text', this.#desk.today());
      const isCopied = await copyWords(words);
      this.#desk.byHand(isCopied ? undefined : words);
      return this.#copied('list-box', isCopied, 'copiedList');
    });

  readonly print = (): void => globalThis.print();

  readonly saveFeed = (): Promise<void> =>
    this.#give('save', async (work) => {
      saveFile(sayFeedDesk('feedFile'), 'application/json', await work.feedText());
      this.#desk.saved(true);
      return sayFeedDesk('savedFeed');
    });

  readonly saveSheet = (): Promise<void> =>
    this.#give('save', async (work) => {
      const { bytes, lost } = await work.workbook();
      saveFile(sayFeedDesk('sheetFile'), XLSX, bytes);
      this.#desk.saved(true);
      return lost ? sayFeedDesk('savedSheetFaults', { n: lost }) : sayFeedDesk('savedSheet');
    });

  readonly saveAnswers = (): Promise<void> =>
    this.#give('pairs', async (work) => {
      const words = await work.decisionsText(this.#desk.decisions());
      saveFile(sayFeedDesk('answersFile'), 'application/json', words);
      this.#desk.saved(false);
      return sayFeedDesk('savedAnswers');
    });

  readonly copyLine = (): Promise<void> =>
    this.#give('save', async () =>
      this.#copied('line-box', await copyWords(this.#desk.line()), 'copiedLine'),
    );

  /** Words that were not copied are marked, to be copied by hand. */
  #copied(id: string, isCopied: boolean, done: 'copiedList' | 'copiedLine'): string {
    const box = this.#desk.node(id);
    if (box && !isCopied) select(box);
    return sayFeedDesk(isCopied ? done : 'copyFailed');
  }

  async #give(step: Step, give: (work: Work) => Promise<string>): Promise<void> {
    let words: string;
    try {
      words = await this.#desk.during(() => give(this.#desk.work));
    } catch (error) {
      if (error instanceof Stopped) return;
      console.error(error);
      words = sayFeedDesk('cannotSave');
    }
    this.#desk.say(step, words);
  }
}
