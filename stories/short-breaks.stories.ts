import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { badBreaksFeed, breaksWithoutTermsFeed } from './feeds.js';
import { BOROUGH, fromDocument, WESTMINSTER } from './grounds.js';
import { inTurn, kept, pressed } from './plays.js';
import { breaks, head, type Args } from './short-breaks.controls.js';

const meta: Meta<Args> = {
  title: 'Short breaks',
  component: 'local-offer-short-breaks',
  render: breaks,
  ...head,
};

export default meta;

type Story = StoryObj<Args>;

const from = fromDocument(breaks);
const menu = { src: BOROUGH, view: 'menu' };

/** The menu, the week and the statement, with links between them. */
export const AllParts: Story = { name: 'All parts', args: { src: BOROUGH } };

/** Before a choice: four questions to press, more to choose by, everything from A to Z. */
export const Menu: Story = { args: menu };

/** A Saturday for a 9-year-old, without an assessment, with transport: four presses. */
export const FourChoices: Story = {
  name: 'Four choices',
  args: menu,
  play: pressed('9', 'Weekends', 'Start without', 'With transport'),
};

/** Nothing fits: what to leave out, and how many that shows; whom to ask. */
export const NothingFits: Story = {
  name: 'Nothing fits',
  args: { ...menu, age: '2', time: 'overnight', first: 'nothing', transport: 'yes' },
};

/** One break of which the feed says all that it can say, open in place. */
export const BreakOpen: Story = {
  name: 'A break open',
  args: { ...menu, time: 'weekend' },
  play: pressed('Saturday Otters'),
};

/** What each session costs, and less with a reduced rate. */
export const Fees: Story = {
  args: { ...menu, time: 'school-holiday' },
  play: pressed('Wickenfold Farm rides'),
};

/** A night away, after an assessment. */
export const Overnight: Story = {
  args: { ...menu, time: 'overnight' },
  play: pressed('Tansyholt Lodge weekends'),
};

/** From 16 on it says what changes at 18, with the council's own rule. */
export const SixteenAndOver: Story = { name: '16 and over', args: { ...menu, age: '16' } };

/** The week alone, as it is in term time. */
export const WeekInTerm: Story = { name: 'Week in term time', args: { src: BOROUGH, view: 'week' } };

/** The same in the school holidays. */
export const WeekInHolidays: Story = {
  name: 'Week in the school holidays',
  args: { src: BOROUGH, view: 'week' },
  play: pressed('In the school holidays'),
};

/** The week of a 9-year-old, for a school's page. */
export const WeekPreset: Story = {
  name: 'Week for one age',
  args: { src: BOROUGH, view: 'week', age: '9', filters: 'age' },
};

/** The statement that the law asks every council to publish, as a page. */
export const Statement: Story = { args: { src: BOROUGH, view: 'statement' } };

/** Two councils: each has its own statement. */
export const StatementOfTwo: Story = {
  name: 'Statement of two councils',
  args: { src: `${BOROUGH} ${WESTMINSTER}`, view: 'statement', home: 'E06999999' },
};

/** A feed without a statement: families see nothing missing, and a line in the console tells the author. */
export const StatementMissing: Story = {
  name: 'Statement missing',
  args: { view: 'statement' },
  ...from(breaksWithoutTermsFeed()),
};

/** Two breaks side by side. */
export const CompareTwo: Story = {
  name: 'Compare two',
  args: { ...menu, time: 'weekend' },
  play: inTurn(kept('Saturday Explorers', 'Saturday Otters'), pressed('Compare my list (2)')),
};

/** Three: as many as can be read side by side. */
export const CompareThree: Story = {
  name: 'Compare three',
  args: { ...menu, time: 'weekend' },
  play: inTurn(
    kept('Saturday Explorers', 'Saturday Otters', 'Families’ camp'),
    pressed('Compare my list (3)'),
  ),
};

/** Five in a list: three side by side, the others below. */
export const ListOfFive: Story = {
  name: 'List of five',
  args: menu,
  play: inTurn(
    kept('Buddies', 'Curtain Up drama group', 'Families’ camp', 'First Saturday films', 'Forest mornings'),
    pressed('Compare my list (5)'),
  ),
};

/** For young people it says "you". */
export const YoungPeople: Story = {
  name: 'Young people',
  args: { ...menu, audience: 'young-people', age: '14' },
  play: pressed('Curtain Up drama group'),
};

/** "Nights away": what the author sets, a visitor can take away. */
export const Preset: Story = { args: { ...menu, time: 'overnight', area: 'south', level: 'specialist' } };

/** Only the filters an author wants. */
export const ChosenFilters: Story = {
  name: 'Filters chosen by the author',
  args: { ...menu, filters: 'age time need' },
};

/** On a provider's own page: its own breaks. */
export const OneOrganisation: Story = {
  name: 'One organisation',
  args: { src: BOROUGH, organization: 'otters' },
};

/** Real breaks of four councils, with little said of them. */
export const Westminster: Story = { args: { src: WESTMINSTER } };

/** A feed that does not say when the terms are: "in term time" stays words, without dates and without a file. */
export const NoTermDates: Story = {
  name: 'No term dates',
  ...from(breaksWithoutTermsFeed()),
  play: pressed('Saturday games'),
};

const bad = from(badBreaksFeed());

/** Breaks that go wrong in one way each. Each says so in a sentence, and nothing else is lost. */
export const BadBreaks: Story = { name: 'Bad breaks', ...bad };

export const NoTimes: Story = { name: 'Bad breaks: no times', ...bad, play: pressed('No times at all') };

export const ImpossibleTimes: Story = {
  name: 'Bad breaks: times that cannot be right',
  ...bad,
  play: pressed('Impossible times'),
};

export const UnknownKind: Story = {
  name: 'Bad breaks: how often in their own words',
  ...bad,
  play: pressed('Once a term'),
};

export const FeesAsProse: Story = {
  name: 'Bad breaks: fees in a sentence',
  ...bad,
  play: pressed('Fees in a sentence'),
};

export const ManySessions: Story = {
  name: 'Bad breaks: 500 sessions',
  ...bad,
  play: pressed('Five hundred sessions'),
};

/** Known for a short break by its category alone, as an older feed has it. */
export const ByCategory: Story = {
  name: 'Known by its category',
  ...bad,
  play: pressed('Otterlode helpers'),
};
