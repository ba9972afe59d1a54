/** Work in a worker: calls go out as messages with a number, and answers come back with the same. */
import type { Hand, Stage, Work } from './work-types.js';

type Name = keyof Work;
/** What goes out. */
export interface Call {
  readonly number: number;
  readonly name: Name;
  readonly given: readonly unknown[];
}
/** What comes back; without a number: the worker is there, or how far it is. */
export interface Answer {
  readonly number?: number;
  readonly value?: unknown;
  readonly failed?: string;
  readonly stage?: Stage;
}

const NAMES: readonly Name[] = [
  'read',
  'model',
  'preview',
  'feedText',
  'workbook',
  'template',
  'list',
  'decisionsText',
  'keep',
];

interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** In the worker: does what it is asked, one thing after another. */
export function serve(workOf: (tell: (stage: Stage) => void) => Work, port: Port): void {
  const work = workOf((stage) => port.postMessage({ stage } satisfies Answer));
  let before: Promise<unknown> = Promise.resolve();
  port.addEventListener('message', ({ data }: MessageEvent<Call>) => {
    const { number, name, given } = data;
    before = before.then(async () => {
      try {
        // The page calls with what the method of that name takes.
        const value: unknown = await (work[name] as (...all: readonly unknown[]) => unknown).apply(work, [
          ...given,
        ]);
        port.postMessage({ number, value } satisfies Answer);
      } catch (error) {
        port.postMessage({ number, failed: String(error) } satisfies Answer);
      }
    });
  });
  port.postMessage({} satisfies Answer);
}

/** In the page: the work that a worker does. */
function calling(worker: Worker, tell: (stage: Stage) => void): Hand {
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (reason: Error) => void }>();
  let last = 0;
  let isOver = false;
  const end = (): void => {
    isOver = true;
    worker.terminate();
    for (const { fail } of waiting.values()) fail(new Error('the worker has ended'));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const { number = 0, value, failed, stage } = data;
    if (stage) tell(stage);
    const one = waiting.get(number);
    waiting.delete(number);
    if (failed === undefined) one?.done(value);
    else one?.fail(new Error(failed));
  });
  // What it throws while it works comes back as an answer: this is its end, for want of memory.
  for (const type of ['error', 'messageerror']) worker.addEventListener(type, end);
  const call =
    (name: Name) =>
    (...given: readonly unknown[]): Promise<unknown> =>
      new Promise((done, fail) => {
        if (isOver) throw new Error('the worker has ended');
        const number = ++last;
        waiting.set(number, { done, fail });
        worker.postMessage({ number, name, given } satisfies Call);
      });
  // Each name is called as the work itself would be: what goes out and in are plain objects.
  const work = Object.fromEntries(NAMES.map((name) => [name, call(name)])) as unknown as Work;
  return { work, end, isOver: () => isOver };
}

const PATIENCE = 5_000;

/**
 * Work in a worker of its own, made from the text of a script, so that large files never hold up the page.
 *
 * @param inPage does it where there can be no worker: an old browser, or one that lets none be made by a page from disk
 */
export function workIn(
  code: string,
  policy: string,
  inPage: () => Work,
): (tell: (stage: Stage) => void) => Promise<Hand> {
  const here = (): Hand => ({ work: inPage(), end: () => undefined, isOver: () => false });
  let address: unknown;
  return (tell) =>
    new Promise((done) => {
      try {
        address ??= trusted(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), policy);
        // A worker takes what Trusted Types make in the place of a string.
        const worker = new Worker(address as string);
        const fallBack = (): void => {
          worker.terminate();
          done(here());
        };
        const timer = setTimeout(fallBack, PATIENCE);
        const isThere = (): void => {
          clearTimeout(timer);
          worker.removeEventListener('error', fallBack);
          done(calling(worker, tell));
        };
        worker.addEventListener('error', fallBack, { once: true });
        worker.addEventListener('message', isThere, { once: true });
      } catch {
        done(here());
      }
    });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
}

/** The address as browsers with Trusted Types want it, made once: a policy has one maker. It is one of our own making. */
function trusted(address: string, policy: string): unknown {
  // TypeScript's library of the browser does not know them yet.
  const types = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
  return types?.createPolicy(policy, { createScriptURL: (url) => url }).createScriptURL(address) ?? address;
}
