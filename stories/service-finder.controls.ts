import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/service-finder.define.js';
import { TODAY } from './feeds.js';
import { finderFallback } from './grounds.js';

/** What a reader of the stories can change: the attributes of the finder. */
export interface Args {
  src: string;
  need: string;
  age: string;
  area: string;
  category: string;
  first: string;
  cost: string;
  time: string;
  access: string;
  openToUs: boolean;
  near: string;
  sort: string;
  filters: string;
  home: string;
  organization: string;
  audience: string;
  headingLevel: string;
  isolate: boolean;
  name: string;
}

/** The finder as an author writes it. Choices stay out of the address: on the page of all stories there are many finders. */
export const finder = (args: Args): TemplateResult => html`
  <local-offer-service-finder
    src=${ifDefined(args.src || undefined)}
    need=${ifDefined(args.need || undefined)}
    age=${ifDefined(args.age || undefined)}
    area=${ifDefined(args.area || undefined)}
    category=${ifDefined(args.category || undefined)}
    first=${ifDefined(args.first || undefined)}
    cost=${ifDefined(args.cost || undefined)}
    time=${ifDefined(args.time || undefined)}
    access=${ifDefined(args.access || undefined)}
    ?open-to-us=${args.openToUs}
    near=${ifDefined(args.near || undefined)}
    sort=${ifDefined(args.sort || undefined)}
    filters=${ifDefined(args.filters || undefined)}
    home=${ifDefined(args.home || undefined)}
    organization=${ifDefined(args.organization || undefined)}
    audience=${ifDefined(args.audience || undefined)}
    heading-level=${ifDefined(args.headingLevel || undefined)}
    ?isolate=${args.isolate}
    name=${ifDefined(args.name || undefined)}
    address="none"
    .today=${TODAY}
    >${finderFallback}</local-offer-service-finder
  >
`;

const control = (attribute: string, description: string, type: 'text' | 'boolean' = 'text') => ({
  name: attribute,
  description,
  control: type,
});

export const argTypes = {
  src: control(
    'src',
    'Where the feed is. Two or more addresses with spaces between are searched as one list.',
  ),
  need: control(
    'need',
    'Start with services for this need: a DfE code such as `SLCN`, or a word such as `autism`.',
  ),
  age: control('age', 'Start with services for this age, or these ages: `7` or `11-16`.'),
  area: control('area', 'Start with this part of the area, or this council.'),
  category: control('category', 'Start with this category: `short-breaks`.'),
  first: control(
    'first',
    'Start with what has to be there first: `nothing`, `referral`, `assessment`, `plan`.',
  ),
  cost: control('cost', 'Start with `free`, or with what a `personal-budget` pays for.'),
  time: control('time', 'Start with times, commas between: `weekend,evening`.'),
  access: control('access', 'Start with access, commas between: `step-free,hoist`.'),
  openToUs: control('open-to-us', 'Start with services that are open to our own residents.', 'boolean'),
  near: control('near', 'Start near this postcode or place.'),
  sort: control('sort', 'Start in this order: `best`, `nearest`, `name`, `checked`.'),
  filters: control('filters', 'Which filters to offer: `need age area`, or `none`.'),
  home: control('home', 'Our council, by GSS code or name. Without it, the feed’s publisher.'),
  organization: control(
    'organization',
    'One organisation’s own services: its id in the feed, or its number.',
  ),
  audience: control('audience', '`young-people` asks by pressing, and says "you".'),
  headingLevel: control(
    'heading-level',
    'Level of our headings, 1 to 6, to fit under the headings of the page.',
  ),
  isolate: control(
    'isolate',
    "Keep the page's styles out. Translators and read-aloud tools are kept out too.",
    'boolean',
  ),
  name: control('name', 'Tells two finders on one page apart.'),
};

export const args: Args = {
  src: '',
  need: '',
  age: '',
  area: '',
  category: '',
  first: '',
  cost: '',
  time: '',
  access: '',
  openToUs: false,
  near: '',
  sort: '',
  filters: '',
  home: '',
  organization: '',
  audience: '',
  headingLevel: '',
  isolate: false,
  name: '',
};

/** Of all that Storybook finds in the description of the element, the controls above. */
export const include = Object.values(argTypes).map(({ name }) => name);
