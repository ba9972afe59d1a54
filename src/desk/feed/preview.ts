import type { PartialDate } from '../../feed/types.js';
import { embedLine } from './embed.js';
import type { FeedDeskState } from './state.js';
import type { FeedModel, PreviewKey, PreviewPart } from './work-types.js';

/** What is being looked at. */
export interface Preview extends PreviewPart {
  readonly key: PreviewKey;
  readonly today: PartialDate;
  /** Whose report, by its id in the feed. */
  readonly report: string;
}

/** The day it is here. */
export function dayOf(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The widget that is chosen, else the first that has something in it. */
export const previewKey = (model: FeedModel, state: FeedDeskState): PreviewKey | undefined =>
  model.previews.find((one) => one === state.preview) ?? model.previews[0];

/** The report that is chosen, else the first. */
export const reportId = ({ reports }: FeedModel, { report }: FeedDeskState): string =>
  (reports.find(({ id }) => id === report) ?? reports[0])?.id ?? '';

/** The line to paste for what is being looked at. */
export function lineOf(
  model: FeedModel | undefined,
  preview: Preview | undefined,
  { feedAddress, scriptAddress }: FeedDeskState,
): string {
  if (!model || !preview) return '';
  const urn = model.reports.find(({ id }) => id === preview.report)?.urn;
  return embedLine({
    widget: preview.key,
    contact: model.contact,
    feedAddress,
    scriptAddress,
    organization: urn ?? preview.report,
  });
}
