import { needsIn, NEED_AREAS } from '../feed/needs.js';
import type { Service } from '../feed/types.js';
import { type Facet, type FacetChoices, type FacetContext, FACETS, fitOf } from '../search/facets.js';
import { startCategories } from '../view/finder-start.js';
import type { Audience } from '../view/words/sayer.js';

/** The finder's attributes as an author wrote them. */
export interface FinderAttributes {
  readonly need: string;
  readonly age: string;
  readonly area: string;
  readonly category: string;
  readonly level: string;
  readonly first: string;
  readonly cost: string;
  readonly time: string;
  readonly access: string;
  readonly language: string;
  readonly openToUs: boolean;
  readonly filters: string;
  readonly audience: string;
  readonly headingLevel: string;
  readonly pictureHosts: string;
}

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

const PRESETS = [
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
] as const satisfies readonly Facet[];

/** Frameworks set properties to numbers, null and undefined, whatever the types say. */
const asWords = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const wordsIn = (value: unknown): readonly string[] =>
  asWords(value)
    .split(/[\s,]+/)
    .filter(Boolean);

/** As people write them, as the filters know them. */
const CODES: Readonly<Partial<Record<Facet, (words: string) => string>>> = {
  // "autism" is as good as ASD; a word nobody knows may still be a condition, or one of the feed's own.
  need: (words) => (Object.hasOwn(NEED_AREAS, words) ? words : (needsIn(words)[0] ?? words)),
  age: (words) => words.replace(/\s/g, '').replace(/–|to/, '-'),
  category: (words) => words.toLowerCase().replace(/[^a-z\d]+/g, '-'),
  first: (words) => words.toLowerCase(),
  cost: (words) => words.toLowerCase().replace(/\s+/g, '-'),
  time: (words) => words.toLowerCase(),
  access: (words) => words.toLowerCase(),
};

/** Words that no service needs to have for them to mean something. */
const isKnown = (facet: Facet, value: string): boolean =>
  (facet === 'need' && Object.hasOwn(NEED_AREAS, value)) ||
  (facet === 'age' && /^\d{1,2}(-\d{1,2})?$/.test(value)) ||
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
  const level = asWords(attributes.headingLevel) || '2';
  const isLevel = /^[1-6]$/.test(level);
  if (!isLevel) mend.push(`heading-level="${level}" is not a whole number from 1 to 6. It is left out.`);
  return {
    preset,
    filters: wanted.length > unknown.length ? FACETS.filter((facet) => wanted.includes(facet)) : FACETS,
    audience: asWords(attributes.audience) === 'young-people' ? 'young-people' : 'everyone',
    headingLevel: isLevel ? Number(level) : 2,
    pictureHosts: wordsIn(attributes.pictureHosts),
    mend,
  };
}
