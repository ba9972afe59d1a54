import type { Feed, FeedSend } from '../feed/types.js';
import { NEED_WORDS } from './words/needs.js';

/** The publisher's own words for needs. */
export type Labels = Pick<FeedSend['labels'], 'needs'>;

interface NeedInWords {
  readonly plain: string;
  readonly official?: string;
}

/** A member of its own only: a feed may name a need `__proto__`. */
const own = <T>(words: Readonly<Record<string, T>>, need: string): T | undefined =>
  Object.hasOwn(words, need) ? words[need] : undefined;

/** A need in plain words and its official name; a word nobody knows is shown as written. */
export const needInWords = (need: string, feed: Feed): NeedInWords => needWith(need, feed.send.labels);

/** The same where there may be no feed. */
export function needWith(need: string, labels: Labels): NeedInWords {
  const [plain, official] = own(NEED_WORDS, need) ?? [];
  const label = own(labels.needs, need) ?? plain ?? need;
  if (!official) return { plain: label };
  return { plain: label, official: /^[A-Z]+$/.test(need) ? `${need}: ${official}` : official };
}
