import { html, type TemplateResult } from 'lit';
import '../src/elements/service-finder.define.js';
import { attributes, flag, headOf, HOME, SHARED } from './controls.js';
import { TODAY } from './feeds.js';
import { finderFallback } from './grounds.js';

/** What a reader of the stories can change: the attributes of the finder. */
export const head = headOf({
  src: 'Where the feed is. Two or more addresses with spaces between are searched as one list.',
  need: 'Start with services for this need: a DfE code such as `SLCN`, or a word such as `autism`.',
  age: 'Start with services for this age, or these ages: `7` or `11-16`.',
  area: 'Start with this part of the area, or this council.',
  category: 'Start with this category: `short-breaks`.',
  first: 'Start with what has to be there first: `nothing`, `referral`, `assessment`, `plan`.',
  cost: 'Start with `free`, or with what a `personal-budget` pays for.',
  time: 'Start with times, commas between: `weekend,evening`.',
  access: 'Start with access, commas between: `step-free,hoist`.',
  openToUs: flag('Start with services that are open to our own residents.'),
  near: 'Start near this postcode or place.',
  sort: 'Start in this order: `best`, `nearest`, `name`, `checked`.',
  filters: 'Which filters to offer: `need age area`, or `none`.',
  organization: 'One organisation’s own services: its id in the feed, or its number.',
  audience: '`young-people` asks by pressing, and says "you".',
  home: HOME,
  ...SHARED,
});

export type Args = typeof head.args;

/** The finder as an author writes it. Choices stay out of the address: on the page of all stories there are many finders. */
export const finder = (args: Args): TemplateResult => html`
  <local-offer-service-finder ${attributes(args)} address="none" .today=${TODAY}
    >${finderFallback}</local-offer-service-finder
  >
`;
