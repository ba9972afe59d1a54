import { isRaw, type Raw, words } from '../../feed/spot.js';
import { isPrivate } from './private-names.js';
import type { Fault, Feed, PartialDate, Service } from '../../feed/types.js';

/** A record of the list as it was written, and as it was read. */
export interface Entry {
  readonly raw: Raw;
  /** `contents[3]`; empty for a single service. */
  readonly path: string;
  /** Its name, else its id. */
  readonly record?: string;
  /** Absent where the reader left it out. */
  readonly service?: Service;
  /** Every member of it, at every depth. */
  readonly leaves: readonly Leaf[];
}

/** What every part of the check looks at. */
export interface Looked {
  readonly document: unknown;
  readonly entries: readonly Entry[];
  readonly feed: Feed;
  /** `send` of the feed as written; empty where there is none. */
  readonly send: Raw;
  /** Every member of that, at every depth. */
  readonly sendLeaves: readonly Leaf[];
  /** A feed of ours: it has `send`. */
  readonly isOurs: boolean;
  /** The list has the shape of HSDS-UK 3: `contents`. */
  readonly isV3: boolean;
  /** It holds cards only: the whole records are in other files. */
  readonly isParts: boolean;
  readonly today: PartialDate;
  readonly readerFaults: readonly Fault[];
}

const scalar = (value: unknown): string =>
  typeof value === 'string' ? words(value) : typeof value === 'number' ? String(value) : '';

function listOf(document: unknown): { readonly items: readonly unknown[]; readonly path: string } {
  if (Array.isArray(document)) return { items: document, path: '' };
  if (!isRaw(document)) return { items: [], path: '' };
  for (const path of ['contents', 'content']) {
    const value = document[path];
    if (Array.isArray(value)) return { items: value, path };
    if (isRaw(value)) return { items: [value], path };
  }
  return { items: [document], path: '' };
}

/** The services were read in the order of the list; those left out are passed over. */
function entriesOf(document: unknown, services: readonly Service[]): readonly Entry[] {
  const { items, path } = listOf(document);
  const isOne = !path && !Array.isArray(document);
  let next = 0;
  return items.flatMap((raw, index): Entry[] => {
    if (!isRaw(raw)) return [];
    const record = scalar(raw.name) || scalar(raw.id);
    const service = services[next];
    const id = scalar(raw.id);
    const isRead =
      service?.name === scalar(raw.name) && (!id || service.id.split('~')[0] === id.split('~')[0]);
    if (isRead) next += 1;
    const at = isOne ? '' : `${path}[${index}]`;
    return [
      {
        raw,
        path: at,
        leaves: [...leavesOf(raw, at)],
        ...(record && { record }),
        ...(isRead && { service }),
      },
    ];
  });
}

export function looked(
  document: unknown,
  feed: Feed,
  readerFaults: readonly Fault[],
  today: PartialDate,
): Looked {
  const own = isRaw(document) ? document : {};
  const isOurs = isRaw(own.send) && ('contents' in own || 'content' in own);
  const send = isOurs && isRaw(own.send) ? own.send : {};
  return {
    document,
    entries: entriesOf(document, feed.services),
    feed,
    send,
    sendLeaves: [...leavesOf(send, 'send')],
    isOurs,
    isV3: Array.isArray(own.contents),
    isParts: Array.isArray(send.parts) && send.parts.length > 0,
    today,
    readerFaults,
  };
}

/** A member and where it stands. */
export interface Leaf {
  readonly path: string;
  /** Its name; of an item of a list, the name of the list. */
  readonly name: string;
  readonly value: unknown;
}

/** Every member at every depth, those that hold others first; what is private is not looked into. */
function* leavesOf(value: unknown, path: string, name = '', depth = 0): Generator<Leaf> {
  if (depth > 0) yield { path, name, value };
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++)
      yield* leavesOf(value[index], `${path}[${index}]`, name, depth + 1);
    return;
  }
  for (const [key, inner] of Object.entries(value))
    if (!isPrivate(key)) yield* leavesOf(inner, path ? `${path}.${key}` : key, key, depth + 1);
}

/** Shown to families: hidden and closed ones need nobody to ring. */
export const isShown = ({ service }: Entry): boolean =>
  service !== undefined && service.status !== 'inactive' && service.status !== 'defunct';
