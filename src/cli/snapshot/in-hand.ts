/** Files the command is given besides: decisions, and feeds to be merged in. */
import { basename } from 'node:path';
import { readFeed } from '../../feed/read.js';
import type { Decision, FeedToMerge } from '../../intake/merge/index.js';
import { CannotRun } from '../exit.js';
import { decisionsAt } from '../merge/decisions-file.js';
import { documentAt } from '../merge/feeds.js';
import type { Wish } from './wish.js';

export interface InHand {
  readonly decisions: readonly Decision[];
  /** The file of decisions as it is. */
  readonly known?: string;
  readonly added: readonly FeedToMerge[];
}

async function feedIn(file: string, taken: Set<string>): Promise<FeedToMerge> {
  const document = await documentAt(file);
  if (!readFeed(document).feed)
    throw new CannotRun(`"${file}" is not a feed: make one of a spreadsheet with convert.`);
  const name = basename(file)
    .replace(/\.\w+$/, '')
    .replace(/[^a-z\d]+/gi, '-')
    .toLowerCase();
  let id = name || 'added';
  for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
  taken.add(id);
  return { id, document };
}

/** @throws {CannotRun} where one cannot be read. */
export async function inHand({ sources, decisions, add }: Wish): Promise<InHand> {
  const taken = new Set(sources.map(({ id }) => id));
  const added: FeedToMerge[] = [];
  for (const file of add) added.push(await feedIn(file, taken));
  const { decisions: said, text } = await decisionsAt(decisions);
  return { decisions: said, ...(text !== undefined && { known: text }), added };
}
