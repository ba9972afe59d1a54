import type { FeedDocument } from '../../feed/document.js';
import type { Fault, PartialDate } from '../../feed/types.js';

/** PROVISIONAL */
export const listOf = (
  as: 'html' | 'text',
  _document: FeedDocument,
  faults: readonly Fault[],
  today: PartialDate,
): string =>
  [
    as,
    today,
    ...faults.map(({ message, record, path, mend }) => `${message} ${record ?? ''} ${path} ${mend}`),
  ].join('\n');
