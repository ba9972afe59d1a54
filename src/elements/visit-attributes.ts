import type { Service } from '../feed/types.js';
import { areaNamed } from '../search/area-named.js';
import { type Facet, type FacetChoices, type FacetContext, fitOf } from '../search/facets.js';
import { ageRange, isNeedCode } from '../search/fits.js';
import { startCategories } from '../view/finder-start.js';
import type { Audience } from '../view/words/sayer.js';
import { ageCode, asWords, HEADING_LEVELS, needCode, wholeNumber } from './attributes.js';

/** A filter that an attribute of the same name presets: all but `open`, which is `open-to-us`. */
export type PresetOf<Filter extends Facet> = Exclude<Filter, 'open'>;

/** Which filters a widget has, each with its attribute. */
export interface VisitAttributesOf<Filter extends Facet = Facet> {
  /** In their usual order. */
  readonly filters: readonly Filter[];
  /** Which services the widget is about; without it, all. */
  readonly isShown?: (service: Service) => boolean;
}

/** Attributes as an author wrote them. */
export type VisitAttributes<Filter extends Facet> = Readonly<Record<PresetOf<Filter>, string>> & {
  readonly localName: string;
  readonly openToUs: boolean;
  readonly filters: string;
  readonly audience: string;
  readonly headingLevel: string;
  readonly pictureHosts: string;
  readonly home: string;
  readonly organization: string;
};

/** Attributes that can be used, and a sentence for each that cannot. */
export interface VisitSettings {
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

const small = (words: string): string => words.toLowerCase();
const dashed = (words: string): string => words.toLowerCase().replace(/[\s_]+/g, '-');

/** As people write them, as the filters know them. */
const CODES: Readonly<Partial<Record<Facet, (words: string) => string>>> = {
  need: needCode,
  age: ageCode,
  category: (words) => words.toLowerCase().replace(/[^a-z\d]+/g, '-'),
  first: dashed,
  cost: dashed,
  time: small,
  access: small,
  where: dashed,
  checked: small,
  kind: small,
  setting: dashed,
  payment: dashed,
  transport: small,
  care: small,
};

/** Words that no service needs to have for them to mean something. */
const isKnown = (facet: Facet, value: string): boolean =>
  (facet === 'need' && isNeedCode(value)) ||
  (facet === 'age' && ageRange(value) !== undefined) ||
  (facet === 'category' && startCategories(value) !== undefined);

export const presetsOf = <Filter extends Facet>(filters: readonly Filter[]): readonly PresetOf<Filter>[] =>
  filters.filter((facet): facet is PresetOf<Filter> => facet !== 'open');

/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export function visitSettings<Filter extends Facet>(
  { filters }: VisitAttributesOf<Filter>,
  attributes: VisitAttributes<Filter>,
  services: readonly Service[],
  context: FacetContext,
): VisitSettings {
  const mend: string[] = [];
  const preset: Partial<Record<Facet, string>> = attributes.openToUs ? { open: 'yes' } : {};
  for (const facet of presetsOf(filters)) {
    const given = asWords(attributes[facet]);
    const words = CODES[facet]?.(given) ?? given;
    const value = facet === 'area' ? (areaNamed(words, services) ?? words) : words;
    if (!value) continue;
    if (isKnown(facet, value) || services.some((service) => fitOf(service, facet, value, context) === 'yes'))
      preset[facet] = value;
    else mend.push(`${facet}="${given}" fits no service of the feed. It is left out.`);
  }
  const wanted = wordsIn(attributes.filters);
  const unknown = wanted.filter((word) => word !== 'none' && !filters.some((facet) => facet === word));
  if (unknown.length)
    mend.push(`filters has ${unknown.join(', ')}, which is none of: ${filters.join(', ')}. It is left out.`);
  return {
    preset,
    filters: wanted.length > unknown.length ? filters.filter((facet) => wanted.includes(facet)) : filters,
    audience: asWords(attributes.audience) === 'young-people' ? 'young-people' : 'everyone',
    headingLevel: wholeNumber('heading-level', attributes.headingLevel, HEADING_LEVELS, mend),
    pictureHosts: wordsIn(attributes.pictureHosts),
    mend,
  };
}
