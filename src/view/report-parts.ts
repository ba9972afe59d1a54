/** What every part of a report is drawn with. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedSend, PartialDate } from '../feed/types.js';
import type { Entry, Explain } from './glossary.js';
import { heading } from './heading.js';
import type { ReportModel } from './report-model.js';
import type { PictureOptions } from './service-easy-view.js';
import { text } from './text.js';
import { sayReport } from './words/report.js';

export interface ReportActs {
  readonly easy: () => void;
  readonly legal: () => void;
  readonly print: () => void;
  /** Follows a link to a place in the report. */
  readonly go: (event: Event, id: string) => void;
}

export interface ReportOptions {
  readonly model: ReportModel;
  readonly send?: FeedSend | undefined;
  readonly today: PartialDate;
  /** Level of our headings. */
  readonly level: number;
  readonly isEasy: boolean;
  readonly isLegal: boolean;
  /** Is there as little room as on a phone? */
  readonly isNarrow: boolean;
  readonly acts: ReportActs;
  readonly pictures: PictureOptions;
  readonly explain: Explain;
  /** Letters that `explain` has explained already in this drawing. */
  readonly seen: Set<Entry>;
  /** The id of the place that answers an item. */
  readonly idOf: (key: string) => string;
}

export type Part = TemplateResult | typeof nothing;

/** A sentence of the report, in the words for whoever it speaks to. */
export const sayIn = (
  { model: { audience } }: Pick<ReportOptions, 'model'>,
  key: Parameters<typeof sayReport>[0],
  slots: Parameters<typeof sayReport>[1] = {},
): string => sayReport(key, slots, audience);

/** The page's address with a place in it, whole: a foreign `<base>` moves what is not. */
const placeHref = (id: string): string => `${location.href.split('#')[0] ?? ''}#${encodeURIComponent(id)}`;

/** A link to a place in the report. */
export const placeLink = (
  { acts }: ReportOptions,
  id: string,
  words: string,
  part = 'link alone',
): TemplateResult =>
  html`<a part=${part} href=${placeHref(id)} @click=${(event: Event) => acts.go(event, id)}
    >${text(words)}</a
  >`;

/** A part under its heading; nothing where there is nothing in it. */
export const partView = (options: ReportOptions, name: string, words: string, body: Part, id = ''): Part =>
  body === nothing
    ? nothing
    : html`<div part="report-part ${name}" id=${id || nothing}>
        ${heading(options.level, 'report-name', words)} ${body}
      </div>`;
