/** Work in a worker: calls go out as messages with a number, and answers come back with the same. */
import type { Work } from './work-types.js';

type Name = keyof Work;
/** What goes out. */
export interface Call {
  readonly number: number;
  readonly name: Name;
  readonly given: readonly unknown[];
}
/** What comes back; without a number: the worker is there. */
export interface Answer {
  readonly number?: number;
  readonly value?: unknown;
  readonly failed?: string;
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
export function serve(work: Work, port: Port): void {
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
function calling(worker: Worker): Work {
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (reason: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const { number = 0, value, failed } = data;
    const one = waiting.get(number);
    waiting.delete(number);
    if (failed === undefined) one?.done(value);
    else one?.fail(new Error(failed));
  });
  const call =
    (name: Name) =>
    (...given: readonly unknown[]): Promise<unknown> =>
      new Promise((done, fail) => {
        const number = ++last;
        waiting.set(number, { done, fail });
        worker.postMessage({ number, name, given } satisfies Call);
      });
  // Each name is called as the work itself would be: what goes out and in are plain objects.
  return Object.fromEntries(NAMES.map((name) => [name, call(name)])) as unknown as Work;
}

const PATIENCE = 5_000;

/**
 * The work in a worker of its own, made from the text of a script, so that large files never hold up the page.
 *
 * @param inPage does it where there can be no worker: an old browser, or one that lets none be made by a page from disk
 */
export function workIn(code: string, policy: string, inPage: () => Work): Promise<Work> {
  return new Promise((done) => {
    try {
      const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      const worker = new Worker(trusted(address, policy));
      const fallBack = (): void => {
        worker.terminate();
        done(inPage());
      };
      const timer = setTimeout(fallBack, PATIENCE);
      const isThere = (): void => {
        clearTimeout(timer);
        worker.removeEventListener('error', fallBack);
        done(calling(worker));
      };
      worker.addEventListener('error', fallBack, { once: true });
      worker.addEventListener('message', isThere, { once: true });
    } catch {
      done(inPage());
    }
  });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
}

/** The address as browsers with Trusted Types want it. It is one of our own making. */
function trusted(address: string, policy: string): string {
  // TypeScript's library of the browser does not know them yet.
  const types = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
  const made = types?.createPolicy(policy, { createScriptURL: (url) => url }).createScriptURL(address);
  // A worker takes what they make in the place of a string.
  return (made ?? address) as string;
}
