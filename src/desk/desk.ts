import { render } from 'lit';
import type { PartialDate } from '../feed/types.js';
import { plainWords, reportItems, reportTemplate } from '../report/index.js';
import { sayDesk } from '../view/words/desk.js';
import { copyFormatted, copyWords, select } from './copy-out.js';
import type { DeskActs } from './desk-acts.js';
import { type DeskModel, deskModel } from './desk-model.js';
import {
  type DeskState,
  joined,
  type Source,
  START,
  type Step,
  type TypedDate,
  withSetting,
  withSource,
  withTaken,
} from './desk-state.js';
import { pageView } from './page-view.js';
import { sourceOfFile, sourceOfText } from './take-in.js';

const READ = { formatted: 'readFormatted', code: 'readCode', text: 'readText' } as const;

const countWords = (html: string): number => plainWords(html).split(/\s+/).filter(Boolean).length;

/** "We read 1,204 words and 17 headings with their formatting." */
const readInWords = ({ source, reading }: DeskModel): string =>
  sayDesk(READ[source.kind], {
    n: countWords(source.html).toLocaleString('en-GB'),
    headings: sayDesk('headingCount', { n: reading.headings.length }),
  });

/** The desk: what was chosen and pasted, kept in this object alone and drawn again after every act. */
export class ReportDesk implements DeskActs {
  readonly #root: HTMLElement;
  readonly #today: () => PartialDate;
  #state = START;
  #model: DeskModel | undefined;
  #status = '';

  constructor(root: HTMLElement, today: () => PartialDate) {
    this.#root = root;
    this.#today = today;
    root.replaceChildren();
    this.#draw();
  }

  readonly chooseSetting: DeskActs['chooseSetting'] = (setting) =>
    this.#checkAgain(withSetting(this.#state, setting));
  readonly choosePhase: DeskActs['choosePhase'] = (phase) => this.#checkAgain({ ...this.#state, phase });
  readonly chooseDate = (which: 'reviewed' | 'nextReview', date: TypedDate): void =>
    this.#checkAgain({ ...this.#state, [which]: date });
  readonly chooseTemplateHeadings: DeskActs['chooseTemplateHeadings'] = (templateHeadings) =>
    this.#set({ ...this.#state, templateHeadings, said: undefined });
  readonly chooseOrder: DeskActs['chooseOrder'] = (order) =>
    this.#set({ ...this.#state, order, said: undefined, code: undefined });
  readonly chooseBackHeadings: DeskActs['chooseBackHeadings'] = (backHeadings) =>
    this.#set({ ...this.#state, backHeadings, said: undefined, code: undefined });

  readonly paste = (source: Source, isMore: boolean): void => {
    this.#set(withSource(this.#state, isMore ? joined(this.#state.source, source) : source));
    this.#sayRead();
  };

  readonly type = (words: string): void => {
    const wasFormatted = this.#state.source?.kind === 'formatted';
    const next = withSource(this.#state, words.trim() ? sourceOfText(words) : undefined);
    this.#set({ ...next, said: undefined });
    if (wasFormatted && next.source) this.#say('check', sayDesk('typed'));
  };

  readonly openFile = async (file: Blob): Promise<void> => {
    const source = await sourceOfFile(file);
    if (source) this.paste(source, false);
    else this.#say('check', sayDesk('notText'));
  };

  readonly empty = (): void => {
    this.#set(withSource(this.#state, undefined));
    this.#say('check', sayDesk('emptied'));
    // The file may be chosen again: it is no change to the browser while its name stands there.
    const file = this.#node('report-file');
    if (file instanceof HTMLInputElement) file.value = '';
    // The button that was pressed has gone.
    this.#node('report-box')?.focus();
  };

  readonly take: DeskActs['take'] = (index, keys, place, key) => {
    this.#checkAgain(withTaken(this.#state, index, keys, place, key));
  };

  readonly askAnother: DeskActs['askAnother'] = (index, place) => {
    this.#set({ ...this.#state, asking: [...this.#state.asking, index] });
    this.#node(`heading-${index}-${place}`)?.focus();
  };

  readonly undoTaken = (): void => {
    this.#set({ ...this.#state, taken: {}, asking: [] });
    this.#say('check', sayDesk('undone'));
    this.#node('headings')?.focus();
  };

  readonly copyTemplate = async (): Promise<void> => {
    const preview = this.#node('template-preview');
    if (!preview) return;
    const isCopied = await copyFormatted(this.#template(), preview.innerText, preview);
    this.#say('template', sayDesk(isCopied ? 'copiedTemplate' : 'copyFailed'));
  };

  readonly copyBack = async (): Promise<void> => {
    const preview = this.#node('back-preview');
    if (!preview || !this.#model) return;
    const isCopied = await copyFormatted(this.#model.back, preview.innerText, preview);
    this.#say('back', sayDesk(isCopied ? 'copiedBack' : 'copyFailed'));
  };

  readonly copyCode = async (): Promise<void> => {
    const code = this.#model?.back;
    if (!code) return;
    const isCopied = await copyWords(code);
    this.#set({ ...this.#state, code: isCopied ? undefined : code });
    const box = this.#node('back-code');
    if (box) select(box);
    this.#say('back', sayDesk(isCopied ? 'copiedCode' : 'copyFailed'));
  };

  readonly print = (): void => globalThis.print();

  #node(id: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`#${id}`);
  }

  #template(): string {
    const { setting, templateHeadings } = this.#state;
    return reportTemplate({ setting, headings: templateHeadings });
  }

  /** A choice that may change the check says what the check says first now. */
  #checkAgain(state: DeskState): void {
    this.#set({ ...state, said: undefined, code: undefined });
    const [summary] = this.#model?.lines ?? [];
    if (summary) this.#speak(sayDesk('changed', { summary }));
  }

  #sayRead(): void {
    if (!this.#model) return;
    const words = readInWords(this.#model);
    this.#say('check', words);
    this.#speak([words, this.#model.lines[0] ?? ''].join(' '));
  }

  #say(step: Step, words: string): void {
    this.#state = { ...this.#state, said: { step, words } };
    this.#speak(words);
  }

  /** Said twice it must differ, or nobody hears the second. */
  #speak(words: string): void {
    this.#status = words === this.#status ? `${words}\u00a0` : words;
    this.#draw();
  }

  #set(state: DeskState): void {
    this.#state = state;
    this.#model = deskModel(state, this.#today());
    this.#draw();
  }

  #draw(): void {
    const page = {
      state: this.#state,
      model: this.#model,
      template: this.#template(),
      items: reportItems(this.#state.setting),
      today: this.#today(),
      status: this.#status,
    };
    render(pageView(page, this), this.#root);
  }
}
