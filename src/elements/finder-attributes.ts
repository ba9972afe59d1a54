import type { Service } from '../feed/types.js';
import { type Facet, type FacetChoices, type FacetContext, FACETS, fitOf } from '../search/facets.js';
import { ageRange, isNeedCode } from '../search/fits.js';
import { startCategories } from '../view/finder-start.js';
import type { Audience } from '../view/words/sayer.js';
import { ageCode, asWords, HEADING_LEVELS, needCode, wholeNumber } from './attributes.js';

/** Filters that an attribute of the same name presets. `open` has a name of its own. */
export const PRESETS = [
  'need',
  'age',
  'area',
  'category',
  'level',
  'first',
  'cost',
  'time',
  'access',
  'language',
  'where',
  'checked',
] as const satisfies readonly Facet[];

/** The other attributes that decide what there is before a visitor has done anything. */
export const OTHERS = ['openToUs', 'filters', 'audience', 'headingLevel', 'pictureHosts'] as const;

/** The finder's attributes as an author wrote them. */
export type FinderAttributes = Readonly<
  Record<Exclude<(typeof PRESETS)[number] | (typeof OTHERS)[number], 'openToUs'>, string>
> & { readonly openToUs: boolean };

/** Attributes that can be used, and a sentence for each that cannot. */
export interface FinderSettings {
  readonly preset: FacetChoices;
  /** Filters to offer, in their usual order. */
  readonly filters: readonly Facet[];
  readonly audience: Audience;
  readonly headingLevel: number;
  readonly pictureHosts: readonly string[];
  readonly mend: readonly string[];
}

const wordsIn = (value: unknown): readonly string[] =>
  asWords(value)
    .split(/[\s,]+/)
    .filter(Boolean);

/** As people write them, as the filters know them. */
const CODES: Readonly<Partial<Record<Facet, (words: string) => string>>> = {
  need: needCode,
  age: ageCode,
  category: (words) => words.toLowerCase().replace(/[^a-z\d]+/g, '-'),
  first: (words) => words.toLowerCase(),
  cost: (words) => words.toLowerCase().replace(/\s+/g, '-'),
  time: (words) => words.toLowerCase(),
  access: (words) => words.toLowerCase(),
  where: (words) => words.toLowerCase().replace(/\s+/g, '-'),
  checked: (words) => words.toLowerCase(),
};

/** Words that no service needs to have for them to mean something. */
const isKnown = (facet: Facet, value: string): boolean =>
  (facet === 'need' && isNeedCode(value)) ||
  (facet === 'age' && ageRange(value) !== undefined) ||
  (facet === 'category' && startCategories(value) !== undefined);

/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export function finderSettings(
  attributes: FinderAttributes,
  services: readonly Service[],
  context: FacetContext,
): FinderSettings {
  const mend: string[] = [];
  const preset: Partial<Record<Facet, string>> = attributes.openToUs ? { open: 'yes' } : {};
  for (const facet of PRESETS) {
    const given = asWords(attributes[facet]);
    const value = CODES[facet]?.(given) ?? given;
    if (!value) continue;
    if (isKnown(facet, value) || services.some((service) => fitOf(service, facet, value, context) === 'yes'))
      preset[facet] = value;
    else mend.push(`${facet}="${given}" fits no service of the feed. It is left out.`);
  }
  const wanted = wordsIn(attributes.filters);
  const unknown = wanted.filter((word) => word !== 'none' && !FACETS.some((facet) => facet === word));
  if (unknown.length)
    mend.push(`filters has ${unknown.join(', ')}, which is none of: ${FACETS.join(', ')}. It is left out.`);
  return {
    preset,
    filters: wanted.length > unknown.length ? FACETS.filter((facet) => wanted.includes(facet)) : FACETS,
    audience: asWords(attributes.audience) === 'young-people' ? 'young-people' : 'everyone',
    headingLevel: wholeNumber('heading-level', attributes.headingLevel, HEADING_LEVELS, mend),
    pictureHosts: wordsIn(attributes.pictureHosts),
    mend,
  };
}
