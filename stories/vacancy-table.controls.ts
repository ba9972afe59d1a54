import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/vacancy-table.define.js';
import { TODAY } from './feeds.js';
import { fallback } from './grounds.js';

/** What a reader of the stories can change: the attributes of the table. */
export interface Args {
  src: string;
  need: string;
  age: string;
  kind: string;
  area: string;
  placesOnly: boolean;
  organization: string;
  showTopUp: boolean;
  hideUnder: string;
  headingLevel: string;
  isolate: boolean;
  name: string;
}

/** The table as an author writes it. Choices stay out of the address: on the page of all stories there are many tables. */
export const table = (args: Args): TemplateResult => html`
  <local-offer-vacancy-table
    src=${ifDefined(args.src || undefined)}
    need=${ifDefined(args.need || undefined)}
    age=${ifDefined(args.age || undefined)}
    kind=${ifDefined(args.kind || undefined)}
    area=${ifDefined(args.area || undefined)}
    ?places-only=${args.placesOnly}
    organization=${ifDefined(args.organization || undefined)}
    ?show-top-up=${args.showTopUp}
    hide-under=${ifDefined(args.hideUnder || undefined)}
    heading-level=${ifDefined(args.headingLevel || undefined)}
    ?isolate=${args.isolate}
    name=${ifDefined(args.name || undefined)}
    address="none"
    .today=${TODAY}
    >${fallback}</local-offer-vacancy-table
  >
`;

const control = (attribute: string, description: string, type: 'text' | 'boolean' = 'text') => ({
  name: attribute,
  description,
  control: type,
});

export const argTypes = {
  src: control('src', 'Where the feed is. Two or more addresses with spaces between are shown as one list.'),
  need: control(
    'need',
    'Start with settings for this need: a DfE code such as `SLCN`, or a word such as `autism`.',
  ),
  age: control('age', 'Start with settings for this age, or these ages: `7` or `11-16`.'),
  kind: control('kind', 'Start with this kind of place: `special-school`, `resource-base`.'),
  area: control('area', 'Start with this part of the area: `South Fennbridge`.'),
  placesOnly: control(
    'places-only',
    'Leave out settings that are full. A visitor can bring them back.',
    'boolean',
  ),
  organization: control(
    'organization',
    'Show one school only, without controls: its URN, or its id in the feed.',
  ),
  showTopUp: control('show-top-up', 'Add a column of top-up funding.', 'boolean'),
  hideUnder: control(
    'hide-under',
    'Hide numbers of pupils below this. It can hide more than the feed asks for, never less.',
  ),
  headingLevel: control(
    'heading-level',
    'Level of our headings, 1 to 6, to fit under the headings of the page.',
  ),
  isolate: control(
    'isolate',
    "Keep the page's styles out. Translators and read-aloud tools are kept out too.",
    'boolean',
  ),
  name: control('name', 'Tells two tables on one page apart.'),
};

export const args: Args = {
  src: '',
  need: '',
  age: '',
  kind: '',
  area: '',
  placesOnly: false,
  organization: '',
  showTopUp: false,
  hideUnder: '',
  headingLevel: '',
  isolate: false,
  name: '',
};

/** Of all that Storybook finds in the description of the element, the controls above. */
export const include = Object.values(argTypes).map(({ name }) => name);
