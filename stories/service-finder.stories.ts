import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent, within } from 'storybook/test';
import { BOROUGH, WESTMINSTER } from './grounds.js';
import { inTurn, pressed, typed } from './plays.js';
import { type Args, finder, head } from './service-finder.controls.js';

const meta: Meta<Args> = {
  title: 'Service finder',
  component: 'local-offer-service-finder',
  render: finder,
  ...head,
};

export default meta;

type Story = StoryObj<Args>;

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
  args: { src: BOROUGH, category: 'work', age: '5' },
  play: typed('job coach'),
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
