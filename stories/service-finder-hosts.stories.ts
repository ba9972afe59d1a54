import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { emptyFeed, hostileFeed, hugeFeed, oldFeed, plainFeed } from './feeds.js';
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
import { inTurn, pressed, typed } from './plays.js';
import { type Args, finder, head } from './service-finder.controls.js';

const meta: Meta<Args> = {
  title: 'Service finder, feeds and pages',
  component: 'local-offer-service-finder',
  render: finder,
  ...head,
};

export default meta;

type Story = StoryObj<Args>;

const from = fromDocument(finder);

/** Until the feed is there the page's own words stand. */
export const Loading: Story = loading;

/** The feed cannot be read: a sentence, a button to try again, and the page's own words. */
export const Failed: Story = failed;

/** One of two councils cannot be read. The other is shown, and the gap is said. */
export const PartlyFailed: Story = { name: 'Partly failed', args: { src: `${BOROUGH} ${NO_FEED_HERE}` } };

/** No address anywhere: the page's own words stand, and a line in the console names the three places for it. */
export const NoFeed: Story = { name: 'No feed' };

/** Services checked years ago. It says so once above, and for each. */
export const OldFeed: Story = { name: 'Old feed', ...from(oldFeed()), play: pressed('All services') };

/** A feed with no ages, needs or places. The finder works with what there is. */
export const PlainFeed: Story = {
  name: 'No ages, needs or places',
  ...from(plainFeed()),
  play: typed('help to talk'),
};

/** A feed that can be read and lists nothing. */
export const EmptyFeed: Story = { name: 'Empty feed', ...from(emptyFeed()) };

/** What a feed should never hold. All of it is shown as words, and none of it runs. */
export const HostileFeed: Story = {
  name: 'Hostile feed',
  ...from(hostileFeed()),
  play: pressed('All services', 'Llanfennbridge'),
};

/** 2,000 services, found while typing. */
export const HugeFeed: Story = { name: 'Huge feed', ...from(hugeFeed(2000)), play: typed('larkmere autism') };

/** The same finder inside a shadow root, where the styles of the page do not reach. */
export const Isolated: Story = { args: { src: BOROUGH, isolate: true, need: 'ASD' } };

/** On a dark page: words, lines and pictures take their colour from the page. */
export const DarkHost: Story = {
  name: 'Dark host',
  args: { src: BOROUGH },
  decorators: [(story) => dark(story())],
  play: typed('I feel like self harm'),
};

/** In a narrow box the filters fold away. It asks how much room it has, not how wide the window is. */
export const Narrow: Story = {
  args: { src: BOROUGH },
  decorators: [(story) => narrow(story())],
  play: inTurn(typed('saturday'), pressed('Saturday Otters')),
};

/** Before a search in the same box. */
export const NarrowStart: Story = {
  name: 'Narrow, before a search',
  args: { src: BOROUGH },
  decorators: [(story) => narrow(story())],
};

/** On a page that reads from the right. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { src: BOROUGH, need: 'ASD' },
  decorators: [(story) => rightToLeft(story())],
};

/** Two finders on a page: each has a name, so a search in one leaves the other alone. */
export const TwoFinders: Story = {
  name: 'Two finders with names',
  args: { headingLevel: '3', src: BOROUGH },
  render: (args) => html`
    <h2>For small children</h2>
    ${finder({ ...args, name: 'small', age: '0-5', filters: 'need area' })}
    <h2>For young adults</h2>
    ${finder({ ...args, name: 'adults', age: '18-25', filters: 'need area' })}
  `,
};
