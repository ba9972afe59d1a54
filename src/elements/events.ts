import type { FailureReason } from '../feed/state.js';

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

declare global {
  interface HTMLElementEventMap {
    'local-offer-feed-read': FeedReadEvent;
    'local-offer-feed-failed': FeedFailedEvent;
  }
}
