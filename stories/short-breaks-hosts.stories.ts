import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asBreaks, emptyFeed, hostileBreaks, hostileFeed, hugeFeed, oldFeed } from './feeds.js';
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
import { inTurn, kept, pressed } from './plays.js';
import { breaks, head, type Args } from './short-breaks.controls.js';

const meta: Meta<Args> = {
  title: 'Short breaks, feeds and pages',
  component: 'local-offer-short-breaks',
  render: breaks,
  ...head,
};

export default meta;

type Story = StoryObj<Args>;

const from = fromDocument(breaks);

/** Until the feed is there the page's own words stand. */
export const Loading: Story = loading;

/** The feed cannot be read: a sentence, a button to try again, and the page's own words. */
export const Failed: Story = failed;

/** One of two councils cannot be read. The other is shown, and the gap is said. */
export const PartlyFailed: Story = {
  name: 'Partly failed',
  args: { src: `${BOROUGH} ${NO_FEED_HERE}`, view: 'menu' },
};

/** No address anywhere: the page's own words stand, and a line in the console names the three places for it. */
export const NoFeed: Story = { name: 'No feed' };

/** A feed that can be read and lists nothing. */
export const EmptyFeed: Story = { name: 'Empty feed', ...from(emptyFeed()) };

/** Breaks checked years ago. It says so once above, and for each. */
export const OldFeed: Story = { name: 'Old feed', ...from(asBreaks(oldFeed())) };

/** What a feed should never hold. All of it is shown as words, and none of it runs. */
export const HostileFeed: Story = { name: 'Hostile feed', ...from(hostileBreaks(hostileFeed())) };

/** 2,000 short breaks, all on Saturdays. */
export const HugeFeed: Story = { name: 'Huge feed', ...from(asBreaks(hugeFeed(2000))) };

/** The same inside a shadow root, where the styles of the page do not reach. */
export const Isolated: Story = { args: { src: BOROUGH, isolate: true, age: '9' } };

/** On a dark page: words, lines and buttons take their colour from the page. */
export const DarkHost: Story = {
  name: 'Dark host',
  args: { src: BOROUGH },
  decorators: [(story) => dark(story())],
  play: pressed('9', 'Saturday Otters'),
};

/** In a narrow box the filters fold away and the week is a list by day. */
export const Narrow: Story = {
  args: { src: BOROUGH },
  decorators: [(story) => narrow(story())],
};

/** A break open in the same box. */
export const NarrowBreak: Story = {
  name: 'Narrow, a break open',
  args: { src: BOROUGH, view: 'menu' },
  decorators: [(story) => narrow(story())],
  play: pressed('9', 'School holidays', 'Wickenfold Farm rides'),
};

/** Breaks to compare in the same box: one block a fact. */
export const NarrowCompare: Story = {
  name: 'Narrow, compared',
  args: { src: BOROUGH, view: 'menu', time: 'weekend' },
  decorators: [(story) => narrow(story())],
  play: inTurn(kept('Saturday Explorers', 'Saturday Otters'), pressed('Compare my list (2)')),
};

/** On a page that reads from the right. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { src: BOROUGH, age: '9' },
  decorators: [(story) => rightToLeft(story())],
};

/** Two on a page, each with a name, under the page's own headings: choices in one leave the other alone. */
export const TwoWithNames: Story = {
  name: 'Two with names',
  args: { headingLevel: '3', src: BOROUGH, view: 'menu', filters: 'age time' },
  render: (args) => html`
    <h2>Days out</h2>
    ${breaks({ ...args, name: 'days', time: 'daytime' })}
    <h2>Nights away</h2>
    ${breaks({ ...args, name: 'nights', time: 'overnight' })}
  `,
};
