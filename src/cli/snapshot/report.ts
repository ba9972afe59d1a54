import process from 'node:process';
import type { FeedDocument } from '../../feed/document.js';
import type { Fault, Severity } from '../../feed/types.js';
import type { Offer } from '../../intake/merge/index.js';
import { EXIT } from '../exit.js';
import type { Crawled } from './crawl.js';
import type { Wish } from './wish.js';

export interface Reported {
  readonly wish: Wish;
  readonly document: FeedDocument;
  readonly all: readonly Crawled[];
  readonly faults: readonly Fault[];
  readonly offers: readonly Offer[];
  readonly read: number;
  readonly kept: number;
  readonly parts: number;
}

const countOf = (faults: readonly Fault[], wanted: Severity): number =>
  faults.filter(({ severity }) => severity === wanted).length;

export const exitOf = ({ faults, wish }: Pick<Reported, 'faults' | 'wish'>): number =>
  countOf(faults, 'error') > 0
    ? EXIT.errors
    : wish.isStrict && countOf(faults, 'warning') > 0
      ? 1
      : EXIT.clean;

export function printReport({ wish, document, faults, read, kept, parts }: Reported): void {
  process.stderr.write(
    `${wish.to}: ${document.contents.length} of ${kept} of ${read}, ${parts} parts, ${faults.length} faults\n`,
  );
}
