import { html, type TemplateResult } from 'lit';
import '../src/elements/vacancy-table.define.js';
import { attributes, flag, headOf, SHARED } from './controls.js';
import { TODAY } from './feeds.js';
import { fallback } from './grounds.js';

/** What a reader of the stories can change: the attributes of the table. */
export const head = headOf({
  src: 'Where the feed is. Two or more addresses with spaces between are shown as one list.',
  need: 'Start with settings for this need: a DfE code such as `SLCN`, or a word such as `autism`.',
  age: 'Start with settings for this age, or these ages: `7` or `11-16`.',
  kind: 'Start with this kind of place: `special-school`, `resource-base`.',
  area: 'Start with this part of the area: `South Fennbridge`.',
  placesOnly: flag('Leave out settings that are full. A visitor can bring them back.'),
  organization: 'Show one school only, without controls: its URN, or its id in the feed.',
  showTopUp: flag('Add a column of top-up funding.'),
  hideUnder: 'Hide numbers of pupils below this. It can hide more than the feed asks for, never less.',
  ...SHARED,
});

export type Args = typeof head.args;

/** The table as an author writes it. Choices stay out of the address: on the page of all stories there are many tables. */
export const table = (args: Args): TemplateResult => html`
  <local-offer-vacancy-table ${attributes(args)} address="none" .today=${TODAY}
    >${fallback}</local-offer-vacancy-table
  >
`;
