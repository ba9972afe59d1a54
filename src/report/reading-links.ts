/** Links to the papers and pages a report names: as the author marked them, else by where they stand and what they say. */
import type { DocumentDate } from '../feed/document-shared.js';
import { hasBlock, type HtmlNode, isBlock, isText } from './html-nodes.js';
import { type FoundLink, linksOf, plainWords } from './html-words.js';
import { dateInWords } from './reading-dates.js';
import type { Draft } from './reading-sections.js';

export interface PlacedLink extends FoundLink {
  /** What its paragraph, item or cell says of it. */
  readonly around: string;
}

/** Words and links in a line, in order. */
function* lineParts(nodes: readonly HtmlNode[]): Generator<string | FoundLink> {
  for (const node of nodes)
    if (isText(node)) {
      yield node.text;
      yield* linksOf([node]);
    } else {
      const [link] = node.name === 'a' ? linksOf([node]) : [];
      if (link) yield link;
      else yield* lineParts(node.children);
    }
}

/** Each link with what is said of it: all its line where it is the only one, else what follows it. */
function linksInLine(nodes: readonly HtmlNode[]): readonly PlacedLink[] {
  const parts = [...lineParts(nodes)];
  const isLink = (part: string | FoundLink): part is FoundLink => typeof part !== 'string';
  const isOnly = parts.filter(isLink).length === 1;
  return parts.flatMap((part, index) => {
    if (!isLink(part)) return [];
    const next = parts.findIndex((other, at) => at > index && isLink(other));
    const said = isOnly ? parts : parts.slice(index + 1, next < 0 ? undefined : next);
    return [{ ...part, around: said.flatMap((one) => (isLink(one) ? [] : [one])).join(' ') }];
  });
}

/** Links with the smallest block around each. */
function placedLinks(nodes: readonly HtmlNode[]): readonly PlacedLink[] {
  const isLoose = (node: HtmlNode) => isText(node) || !(isBlock(node) || hasBlock(node));
  return [
    ...linksInLine(nodes.filter(isLoose)),
    ...nodes.flatMap((node) => (isText(node) || isLoose(node) ? [] : placedLinks(node.children))),
  ];
}

interface Rule {
  readonly kind: string;
  readonly words: RegExp;
  /** Items under which these words are enough. */
  readonly keys: readonly string[];
  /** Where the words are enough besides: under any item, or anywhere on the page. */
  readonly besides?: 'items' | 'page';
  /** The item that any link answers. */
  readonly own?: string;
}

const RULES: readonly Rule[] = [
  {
    kind: 'accessibility_plan',
    words: /accessibility[\s_%-]*(?:\w+[\s_%-]*){0,2}(?:plan|policy)|access[\s_-]*plan/i,
    keys: ['sir-17'],
    besides: 'items',
    own: 'sir-17',
  },
  {
    kind: 'local_offer',
    words: /local[\s_-]*offer/i,
    keys: ['sir-13', 'col-20'],
    besides: 'items',
    own: 'sir-13',
  },
  {
    kind: 'sendiass',
    words: /\b(?:send?)?[\s_-]?iass|information,? advice,? (?:and|&) support/i,
    keys: ['sir-11', 'col-20'],
  },
  { kind: 'complaints', words: /complain/i, keys: ['sir-9', 'col-20'], besides: 'items' },
  {
    kind: 'equality_objectives',
    words: /equality[\s_-]*(?:\w+[\s_-]*){0,3}objectives?/i,
    keys: [],
    besides: 'page',
  },
  { kind: 'inclusion_strategy', words: /inclusion[\s_-]*strategy/i, keys: [], besides: 'page' },
  {
    kind: 'sen_policy',
    words:
      /\bsen(?:\(?d\)?)?[\s_-]*(?:and[\s_-]*inclusion[\s_-]*)?policy|special educational needs[\w\s()-]*policy|inclusion[\s_-]*policy/i,
    keys: [],
    besides: 'page',
  },
];

interface Placed {
  readonly draft: Draft;
  readonly links: readonly PlacedLink[];
}

const isPage = ({ url }: FoundLink): boolean => !/^(?:mailto|tel):|^#/i.test(url);
const says = ({ text, url }: FoundLink, words: RegExp): boolean =>
  words.test(text) || words.test(url.replace(/%20|\+/g, ' '));
const linksOfAll = (placed: readonly Placed[]): readonly PlacedLink[] => placed.flatMap(({ links }) => links);

/** A date that is plainly that of the paper: not of when it is looked at next. */
const paperDate = (text: string): DocumentDate | undefined =>
  dateInWords(text.replace(/\b(?:next|due|until|expir\w*|to be)\b[^.;]*/gi, ''));

/** Pages are as new as they are; papers have dates. */
const DATELESS = /^(?:local_offer|sendiass)$/;

function dateOf(
  { kind = '', url, date, around }: PlacedLink,
  home: Placed | undefined,
): DocumentDate | undefined {
  if (DATELESS.test(kind)) return;
  const isOnly = home?.links.length === 1;
  const file = (/[^/]*$/.exec(url)?.[0] ?? '').replace(/%20|[_+.-]/g, ' ');
  return (
    date ??
    paperDate(around) ??
    dateInWords(file) ??
    (isOnly ? paperDate(plainWords(home.draft.html)) : undefined)
  );
}

function linkOf({ words, keys, besides, own }: Rule, placed: readonly Placed[]): PlacedLink | undefined {
  const under = placed.filter(({ draft }) => draft.keys.some((key) => keys.includes(key)));
  const others = placed.filter(({ draft }) => besides === 'page' || (besides && draft.keys.length));
  const named = [...linksOfAll(under), ...linksOfAll(others)].find((link) => says(link, words));
  return named ?? linksOfAll(placed.filter(({ draft }) => own && draft.keys[0] === own))[0];
}

/** By kind; a mark of the author's goes before what is found. */
export function linksFrom(drafts: readonly Draft[]) {
  const placed = drafts.map((draft) => ({ draft, links: placedLinks(draft.nodes).filter(isPage) }));
  const marked = linksOfAll(placed).flatMap((link) => (link.kind ? [[link.kind, link] as const] : []));
  const found = RULES.flatMap((rule) => {
    const link = linkOf(rule, placed);
    return link ? [[rule.kind, link] as const] : [];
  });
  const links: Record<string, { url: string; date?: DocumentDate }> = {};
  for (const [kind, link] of [...marked, ...found]) {
    const own = RULES.find((rule) => rule.kind === kind)?.own;
    const home = placed.find((one) => own && one.draft.keys[0] === own && one.links.includes(link));
    const date = dateOf({ ...link, kind }, home);
    links[kind] ??= { url: link.url, ...(date && { date }) };
  }
  return links;
}
