import { html, type TemplateResult } from 'lit';
import '../src/elements/sen-report.define.js';
import { attributes, flag, headOf, SHARED } from './controls.js';
import { TODAY } from './feeds.js';

/** What a reader of the stories can change: the attributes of the report. */
export const head = headOf({
  src: 'Where the feed is, if any of the report comes from one.',
  organization: 'Which report of the feed: the id or name of its school.',
  urn: 'Which report of the feed, by the school’s URN.',
  setting: 'What the school is: `mainstream`, `nursery`, `special`, `pru`, `college`, …',
  phase: 'Its phase, for the check: `primary`, `secondary`, `16-plus`.',
  reviewed: 'When the report was last looked at: `2026-09`.',
  nextReview: 'When it is to be looked at again: `2027-09`.',
  order: '`law`: the parts in the order of the law.',
  easy: flag('Start in easy read.'),
  lawWords: flag('Start with the words of the law.'),
  check: flag('Tell the author what is there and what is missing.'),
  pictureHosts: 'Other sites whose pictures a feed may show.',
  ...SHARED,
});

export type Args = typeof head.args;

/** The report as an author writes it: nothing between the tags but what is given. */
export const reportOf =
  (written: unknown = '') =>
  (args: Args): TemplateResult => html`
    <local-offer-sen-report ${attributes(args)} .today=${TODAY}>${written}</local-offer-sen-report>
  `;
