import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { BOROUGH, dark, failed, narrow, rightToLeft } from './grounds.js';
import { pressed } from './plays.js';
import { type Args, head, reportOf } from './sen-report.controls.js';
import { poor, written } from './sen-report.written.js';

const fallback = html`<p>Ring the school office on <a href="tel:+441632960101">01632 960101</a>.</p>`;

const meta: Meta<Args> = {
  title: 'SEN report',
  component: 'local-offer-sen-report',
  render: reportOf(written),
  ...head,
};

export default meta;

type Story = StoryObj<Args>;

const fromFeed = { render: reportOf(fallback) };
const larkmere = { src: BOROUGH, urn: '999001' };
const cotgrass = { src: BOROUGH, urn: '999011' };

/** Written in the page as headings and paragraphs. Nothing of it is moved. */
export const InThePage: Story = { name: 'In the page', args: { reviewed: '2026-09', nextReview: '2027-09' } };

/** The same in the order of the law; what answers no item comes last. */
export const LawOrder: Story = { name: 'In the order of the law', args: { order: 'law' } };

/** The words of the law under each heading. */
export const LawWords: Story = { name: 'Words of the law', args: { lawWords: true } };

/** Parts that have an easy read show it. */
export const EasyRead: Story = { name: 'Easy read', play: pressed('Easy read') };

/** All from the council's feed; the page's own line stays at the end. */
export const FromFeed: Story = { ...fromFeed, name: 'From a feed', args: larkmere };

/** Easy read from the feed. */
export const FromFeedEasy: Story = {
  ...fromFeed,
  name: 'From a feed, easy read',
  args: { ...larkmere, easy: true },
};

/** What the page has, with what the feed has besides. */
export const Both: Story = { name: 'Page and feed', args: larkmere };

/** A college: written to the young person, with health and care on each campus. */
export const College: Story = { ...fromFeed, args: cotgrass };

/** For its author: what is missing, what is thin, what else to look at. */
export const Check: Story = { args: { check: true, reviewed: '2024-09' }, render: reportOf(poor) };

/** No feed, or one that cannot be read: the page's own words stand. */
export const Failed: Story = { ...failed, ...fromFeed };

/** Inside a shadow root, where the page's styles do not reach our parts. */
export const Isolated: Story = { args: { ...larkmere, isolate: true } };

/** On a dark page. */
export const DarkHost: Story = { name: 'Dark host', args: larkmere, decorators: [(story) => dark(story())] };

/** As wide as a small phone. */
export const Narrow: Story = { ...fromFeed, args: larkmere, decorators: [(story) => narrow(story())] };

/** A college's table of health in the same width. */
export const NarrowCollege: Story = {
  ...fromFeed,
  name: 'Narrow, a college',
  args: cotgrass,
  decorators: [(story) => narrow(story())],
};

/** On a page that reads from the right. */
export const RightToLeft: Story = {
  ...fromFeed,
  name: 'Right to left',
  args: larkmere,
  decorators: [(story) => rightToLeft(story())],
};
