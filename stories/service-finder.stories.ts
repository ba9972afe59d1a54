import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import { feedOf, hostileFeed, hugeFeed, oldFeed, plainFeed } from './feeds.js';
import { dark, narrow, neverAnswer, rightToLeft, withDocument } from './grounds.js';
import { args, argTypes, type Args, finder, include } from './service-finder.controls.js';

const WESTMINSTER = 'feeds/westminster.json';
const BOROUGH = 'feeds/borough.json';
/** An address that answers with a web page, as a feed behind a log-in does. */
const NO_FEED_HERE = 'index.html';
const NEVER = 'feeds/never.json';

const meta: Meta<Args> = {
  title: 'Service finder',
  component: 'local-offer-service-finder',
  render: finder,
  parameters: { controls: { include } },
  argTypes,
  args,
};

export default meta;

type Story = StoryObj<Args>;
type Play = (story: { canvasElement: HTMLElement }) => Promise<void>;

/** A story that searches a document in hand. The document is made once, so that a control does not load it again. */
const from = (document: object): Pick<Story, 'render'> => ({
  render: (args) => withDocument(document, finder(args)),
});

/** Types into the box as a visitor does, and waits for the answer. */
const typed =
  (words: string): Play =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = await canvas.findByRole('searchbox', undefined, { timeout: 5000 });
    await userEvent.type(box, words);
    await userEvent.keyboard('{Enter}');
    await expect(
      await canvas.findByText(/\d services?\.|No service fits/, undefined, { timeout: 5000 }),
    ).toBeVisible();
  };

/** Presses links and buttons one after the other, each by the first words of its name. */
const pressed =
  (...names: readonly string[]): Play =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const name of names) {
      const isNamed = (_: string, node: Element | null): boolean =>
        node !== null &&
        node.matches('a, button') &&
        (node.textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(name);
      const [control] = await canvas.findAllByText(isNamed, undefined, { timeout: 5000 });
      if (control) await userEvent.click(control);
    }
  };

const inTurn =
  (...plays: readonly Play[]): Play =>
  async (story) => {
    for (const play of plays) await play(story);
  };

/** Before a search: the box, where people start, a person to ring, everything from A to Z. */
export const BeforeASearch: Story = { name: 'Before a search', args: { src: BOROUGH } };

/** The same with 72 real services and ten settings of four councils. This feed names nobody to ring. */
export const Westminster: Story = { args: { src: WESTMINSTER } };

/** Misspelt, with an age in it. What was understood stands under the box, each to be taken away. */
export const Typed: Story = { args: { src: BOROUGH }, play: typed('speach therapy 3 year old') };

/** Two filters on top of words. Those whose record does not say are kept, and marked. */
export const FiltersInUse: Story = {
  name: 'Filters in use',
  args: { src: BOROUGH, need: 'ASD', first: 'nothing' },
  play: typed('club'),
};

/** The details open in place, and have an address of their own. */
export const DetailOpen: Story = {
  name: 'Detail open',
  args: { src: BOROUGH },
  play: inTurn(typed('swimming'), pressed('Quiet swim')),
};

/** A service of which the feed says all that it can say. */
export const DetailWithEverything: Story = {
  name: 'Detail with everything',
  args: { src: BOROUGH },
  play: inTurn(typed('saturday otters'), pressed('Saturday Otters')),
};

/** Nothing fits: what was understood, what to leave out, what comes nearest, whom to ask, and urgent help. */
export const NothingFits: Story = {
  name: 'Nothing fits',
  args: { src: BOROUGH, need: 'HI', age: '22', time: 'overnight' },
  play: typed('drama'),
};

/** Nothing has the words at all. */
export const UnknownWords: Story = {
  name: 'Unknown words',
  args: { src: BOROUGH },
  play: typed('zzyzx qwfpgj'),
};

/** Some words are in no service. It says which, and shows what has the others. */
export const WordsLeftOut: Story = {
  name: 'Words left out',
  args: { src: BOROUGH },
  play: typed('trampolining for autistic children'),
};

/** Short words with two meanings: both are looked for, and it says so. */
export const TwoMeanings: Story = { name: 'Two meanings', args: { src: BOROUGH }, play: typed('OT') };

/** Words that carry risk. Help comes first, the council's own before ours; the results stand below. */
export const UrgentHelp: Story = {
  name: 'Urgent help: hurting yourself',
  args: { src: BOROUGH },
  play: typed('I want to hurt myself'),
};

/** The other group leads. */
export const UrgentHelpForAChild: Story = {
  name: 'Urgent help: a child is hurt',
  args: { src: BOROUGH },
  play: typed('someone is hurting a child'),
};

/** Near a postcode: positions come from the feed's own addresses, distances are in words. */
export const NearAPostcode: Story = {
  name: 'Near a postcode',
  args: { src: BOROUGH, near: 'FB1', time: 'weekend' },
};

/** Two feeds in one list: open to our residents first, then nearby, each with its council. */
export const TwoCouncils: Story = {
  name: 'Two councils',
  args: { src: `${BOROUGH} ${WESTMINSTER}`, home: 'E06999999' },
  play: typed('short breaks'),
};

/** "Autism services for 14 to 25": what the author sets, a visitor can take away. */
export const Preset: Story = { args: { src: BOROUGH, need: 'autism', age: '14-25' } };

/** Only the filters an author wants. */
export const ChosenFilters: Story = {
  name: 'Filters chosen by the author',
  args: { src: BOROUGH, filters: 'need age area' },
  play: pressed('All services'),
};

/** On a provider's own page: its own services. */
export const OneOrganisation: Story = {
  name: 'One organisation',
  args: { src: BOROUGH, organization: 'otters' },
};

/** For young people: one question a screen, answered by pressing. */
export const YoungPeople: Story = {
  name: 'Young people: first question',
  args: { src: BOROUGH, audience: 'young-people' },
};

const atSchool = pressed('Help at school or college');

export const YoungPeopleAge: Story = {
  name: 'Young people: age',
  args: { src: BOROUGH, audience: 'young-people' },
  play: atSchool,
};

export const YoungPeopleNeed: Story = {
  name: 'Young people: need',
  args: { src: BOROUGH, audience: 'young-people' },
  play: inTurn(atSchool, pressed('Skip this')),
};

/** So few that they can be read through: no more questions. */
export const YoungPeopleResults: Story = {
  name: 'Young people: services',
  args: { src: BOROUGH, audience: 'young-people' },
  play: pressed('Things to do'),
};

export const YoungPeopleTyping: Story = {
  name: 'Young people: typing instead',
  args: { src: BOROUGH, audience: 'young-people' },
  play: inTurn(pressed('Type what'), typed('somewhere to swim')),
};

/** A list to keep: in the address alone, to print and to share. */
export const MyList: Story = {
  name: 'My list',
  args: { src: BOROUGH },
  async play({ canvasElement }) {
    await typed('swim club weekend')({ canvasElement });
    const canvas = within(canvasElement);
    const [first, second] = await canvas.findAllByRole('button', { pressed: false });
    if (first) await userEvent.click(first);
    if (second) await userEvent.click(second);
    await pressed('My list (2)')({ canvasElement });
  },
};

/** The second of several pages, by real links. */
export const SecondPage: Story = {
  name: 'Second page',
  args: { src: BOROUGH },
  play: pressed('All services', 'On to page 2'),
};

/** Until the feed is there the page's own words stand. */
export const Loading: Story = { args: { src: NEVER }, beforeEach: () => neverAnswer(NEVER) };

/** The feed cannot be read: a sentence, a button to try again, and the page's own words. */
export const Failed: Story = { args: { src: NO_FEED_HERE } };

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
export const EmptyFeed: Story = { name: 'Empty feed', ...from(feedOf([])) };

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
