import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import {
  base,
  feedOf,
  hostileFeed,
  oldFeed,
  partialFeed,
  smallNumbersFeed,
  splitFeed,
  openingFeed,
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
  WESTMINSTER,
  withDocument,
} from './grounds.js';
import { type Args, head, table } from './vacancy-table.controls.js';

const meta: Meta<Args> = {
  title: 'Vacancy table',
  component: 'local-offer-vacancy-table',
  render: table,
  ...head,
};

export default meta;

type Story = StoryObj<Args>;

const from = fromDocument(table);

/** Nine settings as one council printed them, without a date: so no row says more than was printed. */
export const Westminster: Story = { args: { src: WESTMINSTER } };

/** A borough that does not exist, with every member of the feed filled in. */
export const MadeUpBorough: Story = { name: 'The made-up borough', args: { src: BOROUGH } };

/** The money a school is paid for each child on top of its budget: shown where a council asks for it. */
export const TopUp: Story = { name: 'Top-up', args: { src: BOROUGH, showTopUp: true } };

/** In a narrow box the table reads as a list of settings. It asks how much room it has, not how wide the window is. */
export const Narrow: Story = { args: { src: BOROUGH }, decorators: [(story) => narrow(story())] };

/** The same table inside a shadow root, where the styles of the page do not reach. */
export const Isolated: Story = { args: { src: WESTMINSTER, isolate: true } };

/** On a dark page: words, lines and pictures take their colour from the page. */
export const DarkHost: Story = {
  name: 'Dark host',
  args: { src: WESTMINSTER },
  decorators: [(story) => dark(story())],
};

/** On a page that reads from the right. Numbers keep their order: "5 to 11" is not "11 to 5". */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { src: BOROUGH },
  decorators: [(story) => rightToLeft(story())],
};

/** On a school's own page: its own places, by URN, without controls. */
export const OneSchool: Story = { name: 'One school', args: { src: BOROUGH, organization: '999001' } };

/** "Autism bases for 11 to 16": what the author sets, a visitor can take away. */
export const Preset: Story = { args: { src: BOROUGH, need: 'autism', age: '11-16' } };

/** Nothing fits. It says which choice to take away, and how many settings that brings back. */
export const FilteredToNothing: Story = {
  name: 'Filtered to nothing',
  args: { src: WESTMINSTER },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(await canvas.findByLabelText('Need'), 'VI');
    await userEvent.selectOptions(await canvas.findByLabelText('Age'), '17');
    await expect(await canvas.findByText('17 years old (1 setting without it)')).toBeVisible();
  },
};

/** Sorted by a heading. A figure that is hidden or not known comes last in both directions. */
export const Sorted: Story = {
  args: { src: WESTMINSTER },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(await canvas.findByLabelText('Sort by'), 'pupils');
    const names = canvasElement.querySelectorAll('[part~="row"] [part~="name"]');
    await expect([...names].at(-1)).toHaveTextContent('Edward Wilson');
  },
};

/** Figures of years ago say so, once above and once in each row. */
export const OldFigures: Story = { name: 'Old figures', ...from(oldFeed()) };

/** Where fewer than five pupils could be worked out, no figure in the row gives them away. */
export const SmallNumbers: Story = { name: 'Small numbers', ...from(smallNumbersFeed()) };

/** Records that say little. Unknown stays unknown, and says whom to ask. */
export const PartialRecords: Story = { name: 'Partial records', ...from(partialFeed()) };

/** What a feed should never hold. All of it is shown as words, and none of it runs. */
export const HostileFeed: Story = { name: 'Hostile feed', ...from(hostileFeed()) };

/** A base that counts each year group by itself. */
export const SplitByYearGroup: Story = { name: 'Split by year group', ...from(splitFeed()) };

/** Settings that are not open yet, one of them late. They are not counted, and have no vacancies. */
export const OpeningLater: Story = { name: 'Opening later', ...from(openingFeed()) };

/** Until the feed is there the page's own words stand. */
export const Loading: Story = loading;

/** The feed cannot be read: a sentence, a button to try again, and the page's own words. */
export const Failed: Story = failed;

/** No address anywhere: the page's own words stand, and a line in the console names the three places for it. */
export const NoFeed: Story = { name: 'No feed' };

/** One of two councils cannot be read. The other is shown, and the gap is said. */
export const SeveralFeedsOneFailing: Story = {
  name: 'Several feeds, one failing',
  args: { src: `${WESTMINSTER} ${NO_FEED_HERE}` },
};

const primary = feedOf([
  base(),
  base({ id: 'base-2', name: 'Otterlode autism base', send: { needs: ['ASD'] } }),
]);
const secondary = feedOf([
  base({ id: 'base-3', name: 'Tansyholt provision', minimum_age: 11, maximum_age: 16 }),
  base({
    id: 'base-4',
    name: 'Cotgrass provision',
    minimum_age: 11,
    maximum_age: 19,
    send: { needs: ['ASD'] },
  }),
]);

/** Two tables on a page: each has a name, so choices in one leave the other alone. */
export const TwoTables: Story = {
  name: 'Two tables with names',
  args: { headingLevel: '3' },
  render: (args) => html`
    <h2>Primary</h2>
    ${withDocument(primary, table({ ...args, name: 'primary' }))}
    <h2>Secondary</h2>
    ${withDocument(secondary, table({ ...args, name: 'secondary' }))}
  `,
};
