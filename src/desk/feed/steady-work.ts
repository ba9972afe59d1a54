import type { Decision } from '../../intake/merge/index.js';
import type { PartialDate } from '../../feed/types.js';
import type {
  Ask,
  FeedModel,
  Given,
  Hand,
  PreviewKey,
  PreviewPart,
  Stage,
  Taken,
  Work,
} from './work-types.js';

/** Work was ended before it was done, since somebody wished so. */
export class Stopped extends Error {}

/** What a hand has been given so far. */
interface Knowing {
  readonly hand: Hand;
  readonly read: Set<number>;
  /** What its last model was asked with. */
  asked?: Ask | undefined;
}

/**
 * Work that can be stopped, and goes on after a crash: what was opened is kept here, and given once more to whoever does
 * the work next. One thing is done after another.
 */
export class SteadyWork implements Work {
  /** Told how far it is. */
  heard: (stage: Stage) => void = () => undefined;
  readonly #connect: (tell: (stage: Stage) => void) => Promise<Hand>;
  readonly #given = new Map<number, Given>();
  #now: Promise<Knowing>;
  /** What the model that is shown was asked with. */
  #asked: Ask | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** Counts the stops: what was asked before one is no longer wanted. */
  #round = 0;

  constructor(connect: (tell: (stage: Stage) => void) => Promise<Hand>) {
    this.#connect = connect;
    this.#now = this.#begin();
  }

  read(id: number, given: Given): Promise<Taken> {
    return this.#do(async (knowing) => {
      const taken = await knowing.hand.work.read(id, given);
      if (taken.source) {
        this.#given.set(id, given);
        knowing.read.add(id);
      }
      return taken;
    });
  }

  model(ask: Ask): Promise<FeedModel | undefined> {
    return this.#do(async (knowing) => {
      const model = await this.#model(knowing, ask);
      // Else it was stopped meanwhile, by whom it could not be ended.
      if ((await this.#now) === knowing) this.#asked = ask;
      return model;
    });
  }

  preview(key: PreviewKey, today: PartialDate): Promise<PreviewPart> {
    return this.#ofModel((work) => work.preview(key, today));
  }

  feedText(): Promise<string> {
    return this.#ofModel((work) => work.feedText());
  }

  workbook(): ReturnType<Work['workbook']> {
    return this.#ofModel((work) => work.workbook());
  }

  template(): ReturnType<Work['template']> {
    return this.#do(({ hand }) => hand.work.template());
  }

  decisionsText(decisions: readonly Decision[]): Promise<string> {
    return this.#ofModel((work) => work.decisionsText(decisions));
  }

  list(as: 'html' | 'text', today: PartialDate): Promise<string> {
    return this.#ofModel((work) => work.list(as, today));
  }

  keep(ids: readonly number[]): Promise<void> {
    for (const id of [...this.#given.keys()]) if (!ids.includes(id)) this.#given.delete(id);
    if (!ids.length) this.#asked = undefined;
    return this.#do(async (knowing) => {
      for (const id of [...knowing.read]) if (!ids.includes(id)) knowing.read.delete(id);
      await knowing.hand.work.keep(ids);
    });
  }

  /** Ends what is being done. What is asked next is done by another, who is first given all that was read. */
  stop(): void {
    this.#round++;
    const ended = this.#now;
    this.#now = this.#begin();
    this.#last = Promise.resolve();
    void ended.then(({ hand }) => hand.end());
  }

  async #begin(): Promise<Knowing> {
    const hand = await this.#connect((stage) => this.heard(stage));
    return { hand, read: new Set() };
  }

  #do<Value>(act: (knowing: Knowing) => Promise<Value>): Promise<Value> {
    const round = this.#round;
    const whenWanted = <Sure>(value: Sure): Sure => {
      if (round !== this.#round) throw new Stopped();
      return value;
    };
    const done = this.#last.then(async () => {
      let knowing = whenWanted(await this.#now);
      if (knowing.hand.isOver()) {
        this.#now = this.#begin();
        knowing = whenWanted(await this.#now);
      }
      try {
        return whenWanted(await act(knowing));
      } catch (error) {
        throw round === this.#round ? error : new Stopped();
      }
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** For what needs the model that is shown: after a stop or a fault, it is made once more. */
  #ofModel<Value>(act: (work: Work) => Promise<Value>): Promise<Value> {
    return this.#do(async (knowing) => {
      if (this.#asked && knowing.asked !== this.#asked) await this.#model(knowing, this.#asked);
      return act(knowing.hand.work);
    });
  }

  async #model(knowing: Knowing, ask: Ask): Promise<FeedModel | undefined> {
    knowing.asked = undefined;
    for (const [id, given] of this.#given)
      if (ask.sources.includes(id) && !knowing.read.has(id)) {
        await knowing.hand.work.read(id, given);
        knowing.read.add(id);
      }
    const model = await knowing.hand.work.model(ask);
    knowing.asked = ask;
    return model;
  }
}
