import { html, type TemplateResult } from 'lit';
import '../src/elements/short-breaks.define.js';
import { attributes, flag, headOf, HOME, SHARED } from './controls.js';
import { TODAY } from './feeds.js';
import { breaksFallback } from './grounds.js';

/** What a reader of the stories can change: the attributes of the short breaks. */
export const head = headOf({
  src: 'Where the feed is. Two or more addresses with spaces between are shown as one list.',
  view: 'One part alone: `menu`, `week` or `statement`. Without it, all three.',
  age: 'Start with breaks for this age, or these ages: `9` or `11-16`.',
  time: 'Start with times, commas between: `overnight`, `weekend,school-holiday`.',
  first: 'Start with what a family has, or needs, first: `nothing`, `no-assessment`, `referral`, `plan`.',
  transport: '`yes`: start with breaks that have transport.',
  need: 'Start with breaks for this need: a DfE code such as `SLCN`, or a word such as `autism`.',
  area: 'Start with this part of the area: `south`, where only one has the word.',
  level: 'Start with this level of support: `universal`, `targeted`, `specialist`.',
  kind: 'Start with one kind of break: `care`, `educational` or `leisure`.',
  setting: 'Start with breaks at `home`, or `elsewhere`.',
  payment: 'Start with one way to pay: `free`, `reduced-rate`, `direct-payment`, `personal-budget`.',
  care: '`yes`: start with breaks that help with personal care.',
  access: 'Start with access, commas between: `step-free,hoist`.',
  language: 'Start with this language: `Polish`.',
  checked: 'Start with what was checked within a `year`.',
  openToUs: flag('Start with breaks that are open to our own residents.'),
  sort: 'Start in this order: `best`, `name`, `checked`.',
  filters: 'Which filters to offer: `age time first`, or `none`.',
  organization: 'One organisation’s own breaks: its id in the feed, or its number.',
  audience: '`young-people` says "you".',
  home: HOME,
  ...SHARED,
});

export type Args = typeof head.args;

/** The short breaks as an author writes them. Choices stay out of the address: on the page of all stories there are many. */
export const breaks = (args: Args): TemplateResult => html`
  <local-offer-short-breaks ${attributes(args)} address="none" .today=${TODAY}
    >${breaksFallback}</local-offer-short-breaks
  >
`;
