import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  bareReportFeed,
  emptyFeed,
  hostileReportFeed,
  oldReportFeed,
  plainFeed,
  smallReportFeed,
} from './feeds.js';
import {
  BOROUGH,
  dark,
  failed,
  fromDocument,
  loading,
  narrow,
  NO_FEED_HERE,
  rightToLeft,
} from './grounds.js';
import { pressed } from './plays.js';
import { type Args, head, reportOf } from './sen-report.controls.js';
import { written } from './sen-report.written.js';

const fallback = html`<p>Ring the school office on <a href="tel:+441632960101">01632 960101</a>.</p>`;
const fromFeed = reportOf(fallback);

const meta: Meta<Args> = {
  title: 'SEN report, feeds and pages',
  component: 'local-offer-sen-report',
  render: fromFeed,
  ...head,
};

export default meta;

type Story = StoryObj<Args>;

const LARKMERE = '999001';
const larkmere = { src: BOROUGH, urn: LARKMERE };
const from = fromDocument(fromFeed);
const inPage = { render: reportOf(written) };
const asked = { args: { urn: LARKMERE } };

/** Until the feed is there the page's own words stand. */
export const Loading: Story = { ...loading, args: { ...loading.args, ...asked.args } };

/** The same where the report stands in the page: it is read at once. */
export const LoadingInThePage: Story = {
  ...loading,
  ...inPage,
  name: 'Loading, in the page',
  args: { ...loading.args, ...asked.args },
};

/** The feed cannot be read: the report in the page is whole without it. */
export const FailedInThePage: Story = {
  ...inPage,
  name: 'Failed, in the page',
  args: { ...failed.args, ...asked.args },
};

/** One of two councils cannot be read; the report is of the other. */
export const PartlyFailed: Story = {
  name: 'Partly failed',
  args: { src: `${BOROUGH} ${NO_FEED_HERE}`, urn: LARKMERE },
};

/** No address anywhere, and nothing between the tags but a number to ring: it stands. */
export const NoFeed: Story = { name: 'No feed' };

/** A feed that can be read and lists nothing. */
export const EmptyFeed: Story = { name: 'Empty feed', ...from(emptyFeed()), ...asked };

/** A feed without a report of this school: it says so, and the page's own words stand. */
export const NoReport: Story = { name: 'No report', ...from(plainFeed()), ...asked };

/** Two answers and nothing else. */
export const BareReport: Story = { name: 'Bare report', ...from(bareReportFeed()), ...asked };

/** Nobody has looked at it for years. It says so first; what is past its consent is not shown. */
export const OldReport: Story = { name: 'Old report', ...from(oldReportFeed()), ...asked };

/** So few children that they could be told from the number: it is not shown, nor what would give it away. */
export const SmallNumbers: Story = { name: 'Small numbers', ...from(smallReportFeed()), ...asked };

/** What a feed should never hold. All of it is shown as words, and none of it runs. */
export const HostileFeed: Story = {
  name: 'Hostile feed',
  ...from(hostileReportFeed()),
  args: { organization: '__proto__' },
};

/** In easy read. */
export const HostileEasy: Story = {
  name: 'Hostile feed, easy read',
  ...from(hostileReportFeed()),
  args: { organization: '__proto__', easy: true },
};

/** The check of a report that comes from a feed. */
export const CheckOfFeed: Story = {
  name: 'Check, from a feed',
  ...from(oldReportFeed()),
  args: { urn: LARKMERE, check: true },
};

/** In the page, inside a shadow root: the author's words keep the page's styles, ours keep their own. */
export const IsolatedInThePage: Story = {
  ...inPage,
  name: 'Isolated, in the page',
  args: { isolate: true, reviewed: '2026-09' },
};

/** In the page, in a narrow box. */
export const NarrowInThePage: Story = {
  ...inPage,
  name: 'Narrow, in the page',
  args: larkmere,
  decorators: [(story) => narrow(story())],
};

/** Easy read in a narrow box. */
export const NarrowEasy: Story = {
  name: 'Narrow, easy read',
  args: larkmere,
  decorators: [(story) => narrow(story())],
  play: pressed('Easy read'),
};

/** On a dark page, in easy read. */
export const DarkEasy: Story = {
  name: 'Dark host, easy read',
  args: { ...larkmere, easy: true },
  decorators: [(story) => dark(story())],
};

/** In the page, on one that reads from the right. */
export const RightToLeftInThePage: Story = {
  ...inPage,
  name: 'Right to left, in the page',
  args: larkmere,
  decorators: [(story) => rightToLeft(story())],
};

/** Two on a page, each with a name, under the page's own headings. */
export const TwoWithNames: Story = {
  name: 'Two with names',
  args: { headingLevel: '3', src: BOROUGH },
  render: (args) => html`
    <h2>Larkmere Primary School</h2>
    ${fromFeed({ ...args, name: 'larkmere', urn: LARKMERE })}
    <h2>Quillhaven School</h2>
    ${fromFeed({ ...args, name: 'quillhaven', urn: '999014' })}
  `,
};
