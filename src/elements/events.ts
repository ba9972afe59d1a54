import type { FailureReason } from '../feed/state.js';
import type { ReportCheck } from '../report/types.js';

const UPWARDS: EventInit = { bubbles: true, composed: true };

/** A widget has its feed. Holds counts only. */
export class FeedReadEvent extends Event {
  /**
   * @param services how many records were read, hidden ones too.
   * @param faults how many members or records were mended or left out.
   * @param failed how many addresses could not be read, where there are several.
   */
  constructor(
    readonly services: number,
    readonly faults: number,
    readonly failed: number,
  ) {
    super('local-offer-feed-read', UPWARDS);
  }
}

/** A widget cannot have its feed. Holds kinds only: the console has the words. */
export class FeedFailedEvent extends Event {
  /** @param reasons one for each address. */
  constructor(readonly reasons: readonly FailureReason[]) {
    super('local-offer-feed-failed', UPWARDS);
  }
}

/**
 * A visitor has searched, and typing rests. Holds counts and kinds; their words only where the page asks for them with
 * `report-words`. A search that shows urgent help is told to nobody.
 */
export class SearchedEvent extends Event {
  /**
   * @param results how many services were found.
   * @param understood kinds of things read from the words: `need`, `age`, `place`.
   * @param filters names of the filters in use.
   * @param words what was typed, with `report-words` only.
   */
  constructor(
    readonly results: number,
    readonly understood: readonly string[],
    readonly filters: readonly string[],
    readonly words?: string,
  ) {
    super('local-offer-searched', UPWARDS);
  }
}

/** A report was looked through for its author, with `check`. Told again when what was found changes. */
export class ReportCheckedEvent extends Event {
  /** @param check every item with its state, and what else to look at. */
  constructor(readonly check: ReportCheck) {
    super('local-offer-report-checked', UPWARDS);
  }
}

declare global {
  // Elements, the document and the window alike: all of them bubble.
  interface GlobalEventHandlersEventMap {
    'local-offer-report-checked': ReportCheckedEvent;
    'local-offer-feed-read': FeedReadEvent;
    'local-offer-feed-failed': FeedFailedEvent;
    'local-offer-searched': SearchedEvent;
  }
}
