import { nothing } from 'lit';
import { reportItems } from '../report/items.js';
import { endPlaces, reportEndView } from '../view/report-end-view.js';
import { feedItemView, pageItemView } from '../view/report-item-view.js';
import { type ReportEntry, reportModel, type ReportSources } from '../view/report-model.js';
import { type Entry, explained, glossaryOf } from '../view/glossary.js';
import type { ReportSettings } from './report-attributes.js';
import type { ReportPage } from './report-page.js';
import type { ReportOptions } from '../view/report-parts.js';
import type { Place } from '../view/report-contents-view.js';
import { hasEasyRead, hasOwnSteps, type PageBlock, shownNodes, stepsIn, wordsIn } from './report-blocks.js';
import type { Layer, ReportStage } from './report-stage.js';

/** A report put together: what stands above, among and below the author's nodes, and in which order. */
export interface Drawing {
  readonly options: ReportOptions;
  readonly blocks: readonly PageBlock[];
  readonly isLawOrder: boolean;
}

/** What the element knows besides the report itself. */
interface Ground extends Pick<ReportOptions, 'isEasy' | 'isLegal' | 'isNarrow' | 'acts'> {
  readonly page: ReportPage;
  /** Start of our ids. */
  readonly prefix: string;
  /** Ids of the page's own places. */
  readonly ids: ReadonlyMap<string, string>;
  readonly feedAddresses: readonly string[];
}

/** Puts a report together. */
export function drawingOf(
  sources: ReportSources,
  { headingLevel, pictureHosts, isLawOrder }: ReportSettings,
  { page, prefix, ids, feedAddresses, ...ground }: Ground,
): Drawing {
  const { send, today } = sources;
  const seen = new Set<Entry>();
  const glossary = glossaryOf(send);
  const options: ReportOptions = {
    ...ground,
    model: reportModel(sources),
    send,
    today,
    level: headingLevel,
    pictures: { from: [location.href, ...feedAddresses], hosts: pictureHosts },
    explain: (words) => explained(words, seen, glossary),
    seen,
    idOf: (key) => ids.get(key) ?? `${prefix}-${key}`,
  };
  return { options, blocks: page.blocks, isLawOrder };
}

type Ranked = { readonly rank: number; readonly layers: readonly Layer[] };

const isFromFeed = (entry: ReportEntry): boolean => entry.sections.length > 0;

/** How many parts have an easy read. */
export const easyParts = ({ options, blocks }: Drawing): number =>
  blocks.filter(hasEasyRead).length +
  options.model.entries.filter(({ sections }) => sections.some(({ easy_read }) => easy_read?.length)).length;

/** Places under no item: the page's own in their order, then ours at the end. */
export const otherPlaces = ({ options, blocks }: Drawing): readonly Place[] => [
  ...blocks
    .filter(({ keys, places }) => !keys.length && places.length)
    .flatMap(({ places: [first] }) => (first?.element.id ? { id: first.element.id, words: first.text } : [])),
  ...endPlaces(options),
];

/**
 * What is on screen, from top to bottom. In the school's own order nothing of the page changes place: what the feed adds
 * comes after it. In the order of the law the page's words before its first heading stay first, and what answers no item
 * comes last.
 */
export function layersOf(stage: ReportStage, top: HTMLElement, drawing: Drawing): readonly Layer[] {
  const { options, blocks, isLawOrder } = drawing;
  const { model } = options;
  const law = reportItems(model.setting).map(({ key }) => key);
  const rankOf = (keys: readonly string[]): number =>
    Math.min(...keys.map((key) => law.indexOf(key)), law.length);
  const page = blocks.map((block, index): Ranked => {
    const { keys, places } = block;
    const rank = !places.length && !index ? -1 : keys.length ? rankOf(keys) : law.length;
    const nodes = shownNodes(block, options.isEasy);
    const entries = model.entries.filter(({ item, sections }) => !sections.length && keys.includes(item.key));
    const steps = stepsIn(block);
    const aid =
      entries.length || steps.length
        ? pageItemView(options, {
            entries,
            words: wordsIn(block),
            hasEasy: hasEasyRead(block),
            steps,
            hasList: hasOwnSteps(block),
          })
        : nothing;
    const after = block.nodes.at(-1);
    return {
      rank,
      layers: [
        { key: `block-${index}`, nodes },
        ...(aid !== nothing ? [{ key: `aid-${index}`, piece: stage.piece(`aid-${index}`, aid), after }] : []),
      ],
    };
  });
  const entries = model.entries.filter(isFromFeed);
  const feed = entries.map(({ item, sections }): Ranked => {
    const piece = stage.piece(`item-${item.key}`, feedItemView(options, item, sections));
    return { rank: rankOf([item.key]), layers: [{ key: `item-${item.key}`, piece }] };
  });
  const end: Layer = { key: 'end', piece: stage.piece('end', reportEndView(options)) };
  const inOrder = (some: readonly Ranked[]): readonly Layer[] =>
    (isLawOrder ? [...some].sort((one, other) => one.rank - other.rank) : some).flatMap(
      ({ layers }) => layers,
    );
  // Nothing of the page answers an item: it is what stands in for the report until that is there, and goes last.
  const isStandIn = !page.some(({ rank }) => rank >= 0 && rank < law.length) && feed.length > 0;
  if (isStandIn) return [{ key: 'top', piece: top }, ...inOrder(feed), end, ...inOrder(page)];
  return [{ key: 'top', piece: top }, ...inOrder([...page, ...feed]), end];
}
