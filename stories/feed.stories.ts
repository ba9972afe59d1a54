import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/vacancy-table.define.js';
import { oneBase, TODAY } from './feeds.js';
import { BOROUGH, fallback } from './grounds.js';

const meta: Meta<{ src: string }> = {
  title: 'Feed',
  component: 'local-offer-feed',
  parameters: { controls: { include: ['src'] } },
  argTypes: {
    src: { description: 'Where the feed is, for every widget inside.', control: 'text' },
  },
  args: { src: BOROUGH },
};

export default meta;

type Story = StoryObj<{ src: string }>;

/** One address, two widgets: the feed is asked for once. */
export const ForSeveralWidgets: Story = {
  name: 'For several widgets',
  render: ({ src }) => html`
    <local-offer-feed src=${src}>
      <h2>For children of 4 to 11</h2>
      <local-offer-vacancy-table name="primary" age="4-11" heading-level="3" address="none" .today=${TODAY}
        >${fallback}</local-offer-vacancy-table
      >
      <h2>For young people of 16 to 25</h2>
      <local-offer-vacancy-table name="post-16" age="16-25" heading-level="3" address="none" .today=${TODAY}
        >${fallback}</local-offer-vacancy-table
      >
    </local-offer-feed>
  `,
};

const inHand = oneBase();

/** A page's script may give a document it has in hand: `feed.document = …`. It comes before `src`. */
export const DocumentInHand: Story = {
  name: 'Document in hand',
  render: ({ src }) => html`
    <local-offer-feed src=${src} .document=${inHand}>
      <local-offer-vacancy-table address="none" .today=${TODAY}>${fallback}</local-offer-vacancy-table>
    </local-offer-feed>
  `,
};
