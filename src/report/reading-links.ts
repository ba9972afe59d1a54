/** Links to the papers and pages a report names: as the author marked them, else by where they stand and what they say. */
import type { DocumentDate } from '../feed/document-shared.js';
import { hasBlock, type HtmlNode, isBlock, isText, lineOf } from './html-nodes.js';
import { type FoundLink, linksOf } from './html-words.js';
import { dateInWords } from './reading-dates.js';
import type { Draft } from './reading-sections.js';

export interface PlacedLink extends FoundLink {
  /** What its paragraph, item or cell says around it, where it is the only link there. */
  readonly around: string;
}

/** Links with the smallest block around each. */
function placedLinks(nodes: readonly HtmlNode[]): readonly PlacedLink[] {
  const isLoose = (node: HtmlNode) => isText(node) || !(isBlock(node) || hasBlock(node));
  const loose = nodes.filter(isLoose);
  const links = linksOf(loose);
  const around = links.length === 1 ? lineOf(loose) : '';
  return [
    ...links.map((link) => ({ ...link, around })),
    ...nodes.flatMap((node) => (isText(node) || isLoose(node) ? [] : placedLinks(node.children))),
  ];
}

interface Rule {
  readonly kind: string;
  /** Under these items it is taken; any link where nothing says otherwise. */
  readonly keys: readonly string[];
  readonly words: RegExp;
  /** By its words alone, under any item. */
  readonly isPlain?: boolean;
  /** Under its own item any link will do. */
  readonly isOnly?: boolean;
}

const RULES: readonly Rule[] = [
  {
    kind: 'accessibility_plan',
    keys: ['sir-17'],
    words: /accessibility[\s_%-]*(?:\w+[\s_%-]*){0,2}(?:plan|policy)|access[\s_-]*plan/i,
    isPlain: true,
    isOnly: true,
  },
  { kind: 'local_offer', keys: ['sir-13', 'col-20'], words: /local[\s_-]*offer/i, isPlain: true },
  {
    kind: 'sendiass',
    keys: ['sir-11', 'col-20'],
    words: /\b(?:send?)?[\s_-]?iass|information,? advice,? (?:and|&) support/i,
  },
  { kind: 'complaints', keys: ['sir-9', 'col-20'], words: /complain/i, isPlain: true },
  {
    kind: 'equality_objectives',
    keys: [],
    words: /equality[\s_-]*(?:\w+[\s_-]*){0,3}objectives?/i,
    isPlain: true,
  },
  { kind: 'inclusion_strategy', keys: [], words: /inclusion[\s_-]*strategy/i, isPlain: true },
  {
    kind: 'sen_policy',
    keys: [],
    words:
      /\bsen(?:\(?d\)?)?[\s_-]*(?:and[\s_-]*inclusion[\s_-]*)?policy|special educational needs[\w\s()-]*policy|inclusion[\s_-]*policy/i,
    isPlain: true,
  },
];

const isPage = ({ url }: FoundLink): boolean => !/^(?:mailto|tel):|^#/i.test(url);
const says = ({ text, url }: FoundLink, words: RegExp): boolean =>
  words.test(text) || words.test(url.replace(/%20|\+/g, ' '));

/** A date that is plainly that of the paper: not of when it is looked at next. */
const datedBy = ({ date, around }: PlacedLink): DocumentDate | undefined =>
  date ?? dateInWords(around.replace(/\b(?:next|due|until|expir\w*|to be)\b[^.;]*/gi, ''));

function linkOf(
  rule: Rule,
  drafts: readonly (readonly [Draft, readonly PlacedLink[]])[],
): PlacedLink | undefined {
  const own = drafts.flatMap(([{ keys }, links]) =>
    keys.some((key) => rule.keys.includes(key)) ? links : [],
  );
  const anywhere = drafts.flatMap(([{ keys }, links]) => (rule.isPlain && keys.length ? links : []));
  const first = own.find((link) => says(link, rule.words)) ?? anywhere.find((link) => says(link, rule.words));
  if (first) return first;
  const isAlone = rule.isOnly || rule.kind === 'local_offer';
  const alone = drafts.flatMap(([{ keys }, links]) =>
    rule.keys.includes(keys[0] ?? '') && isAlone ? links : [],
  );
  return rule.kind === 'local_offer' && !drafts.some(([{ keys }]) => keys[0] === 'sir-13')
    ? undefined
    : alone[0];
}

/** By kind; a mark of the author's goes before what is found. */
export function linksFrom(drafts: readonly Draft[]) {
  const placed = drafts.map((draft) => [draft, placedLinks(draft.nodes).filter(isPage)] as const);
  const found = RULES.flatMap((rule) => {
    const link = linkOf(rule, placed);
    return link ? [[rule.kind, link] as const] : [];
  });
  const marked = placed.flatMap(([, links]) =>
    links.flatMap((link) => (link.kind ? [[link.kind, link] as const] : [])),
  );
  const links: Record<string, { url: string; date?: DocumentDate }> = {};
  for (const [kind, link] of [...marked, ...found]) {
    const date = datedBy(link);
    links[kind] ??= { url: link.url, ...(date && { date }) };
  }
  return links;
}
